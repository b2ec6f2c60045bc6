import { Kbd, Modal, Table } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.ts';
import { shortcuts } from './shortcuts.ts';

/** The keys that work everywhere. */
export function KeyboardHelp({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTexts();
  return (
    <Modal opened onClose={onClose} title={t('app.keyboard.title')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <ShortcutTable />
    </Modal>
  );
}

/** Keys and what they do. */
export function ShortcutTable() {
  const { t } = useTexts();
  return (
    <Table>
      <Table.Tbody>
        {shortcuts.map(({ keys, text }) => (
          <Table.Tr key={keys}>
            <Table.Th scope="row">
              <Kbd size="md">{keys}</Kbd>
            </Table.Th>
            <Table.Td>{t(text)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
