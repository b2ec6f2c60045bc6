import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import classes from './side-panel.module.css';

type Props = Readonly<{ title: string; onClose: () => void; children: ReactNode }>;

/** A panel at the side, open as long as it is rendered; Esc and the cross close it, focus returns. */
export function SidePanel({ title, onClose, children }: Props) {
  const { t } = useTexts();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="34rem"
      title={<bdi>{title}</bdi>}
      classNames={{ title: classes.title, header: classes.header, close: classes.close }}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      overlayProps={{ backgroundOpacity: 0.35 }}
      transitionProps={{ duration: 0 }}
    >
      {children}
    </Drawer>
  );
}
