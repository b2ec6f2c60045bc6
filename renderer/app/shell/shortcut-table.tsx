import { Kbd, Table } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.ts';
import { shortcuts } from './shortcuts.ts';

/** Keys and what they do. */
export function ShortcutTable() {
  const { t } = useTexts();
  return (
    <Table>
      <Table.Tbody>
        {shortcuts.map(({ keys, text }) => (
          <Table.Tr key={keys}>
            <Table.Th scope="row" w="12rem">
              <Kbd size="md">{keys}</Kbd>
            </Table.Th>
            <Table.Td>{t(text)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
