import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { useFocusBack } from './use-focus-back.ts';

type Props = Readonly<{ title: string; onClose: () => void; children: ReactNode }>;

/** A dialog that is open as long as it is rendered; Esc and the cross close it, focus returns. */
export function Dialog({ title, onClose, children }: Props) {
  const { t } = useTexts();
  useFocusBack();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {children}
    </Modal>
  );
}
