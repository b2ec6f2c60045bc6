import { Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './panel.module.css';

type Props = Readonly<{
  title?: string;
  /** Buttons on the title's line. */
  actions?: ReactNode;
  children: ReactNode;
}>;

/** A part of a screen on a surface of its own; with a title it is a named region. */
export function Panel({ title, actions, children }: Props) {
  const id = useId();
  return (
    <section className={classes.panel} {...(title ? { 'aria-labelledby': id } : {})}>
      {title || actions ? (
        <Group justify="space-between" mb="sm">
          {title ? (
            <Title order={2} size="h3" id={id}>
              {title}
            </Title>
          ) : null}
          {actions}
        </Group>
      ) : null}
      {children}
    </section>
  );
}
