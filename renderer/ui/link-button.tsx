import { Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A link to a screen that looks like a button: `<LinkButton to="/groups/new">…</LinkButton>`. */
export const LinkButton = createLink(Button<'a'>);
