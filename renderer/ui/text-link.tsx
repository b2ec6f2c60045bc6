import { Anchor } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A link to a screen within text: `<TextLink to="/groups/$id" params={{ id }}>…</TextLink>`. */
export const TextLink = createLink(Anchor<'a'>);
