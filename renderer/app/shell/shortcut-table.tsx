import { Kbd, Table } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.ts';
import { shortcuts } from './shortcuts.ts';

/** Keys and what they do, by the place where they work. */
export function ShortcutTable() {
  const { t } = useTexts();
  return (
    <Table>
      {shortcuts.map(({ where, keys: group }) => (
        <Table.Tbody key={where}>
          <Table.Tr>
            <Table.Th scope="rowgroup" colSpan={2} pt="md">
              {t(where)}
            </Table.Th>
          </Table.Tr>
          {group.map(({ keys, text }) => (
            <Table.Tr key={keys}>
              <Table.Th scope="row" w="12rem">
                <Kbd size="md">{keys}</Kbd>
              </Table.Th>
              <Table.Td>{t(text)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      ))}
    </Table>
  );
}
