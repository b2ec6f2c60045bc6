import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

/** Mantine's button as a real link: opened in a new window, copied, and said to be a link. */
function AnchorButton(props: ButtonProps & ComponentProps<'a'>) {
  return <Button component="a" {...props} />;
}

/** A link to a screen that looks like a button: `<LinkButton to="/groups/new">…</LinkButton>`. */
export const LinkButton = createLink(AnchorButton);
