import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import classes from './side-panel.module.css';
import { useFocusBack } from './use-focus-back.ts';

type Props = Readonly<{
  title: string;
  onClose: () => void;
  /** `wide`: for what is planned and looked at side by side. */
  size?: 'usual' | 'wide';
  /** See `useFocusBack`. */
  isOpenerGone?: () => boolean;
  children: ReactNode;
}>;

/** A panel at the side, open as long as it is rendered; Esc and the cross close it, focus returns. */
export function SidePanel({ title, onClose, isOpenerGone, size = 'usual', children }: Props) {
  const { t } = useTexts();
  useFocusBack(isOpenerGone);
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      position="right"
      size={size === 'wide' ? '74rem' : '34rem'}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content>
        {/* No Drawer.Header: it would be a second banner of the page. */}
        <div className={classes.header}>
          <Drawer.Title className={classes.title}>
            <bdi>{title}</bdi>
          </Drawer.Title>
          <Drawer.CloseButton className={classes.close} aria-label={t('app.close')} />
        </div>
        <Drawer.Body className={classes.body}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
