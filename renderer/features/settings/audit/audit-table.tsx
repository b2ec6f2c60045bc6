import { Button, Table } from '@mantine/core';
import type { ShownAuditLine } from '#shared/contract/audit.ts';
import { isAuditAction } from '#shared/domain/audit/audit-actions.ts';
import { useNamesHidden } from '../../../app/names-hidden.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { hiddenName, PersonName } from '../../../ui/person-name.tsx';
import classes from './audit.module.css';
import type { AuditChoices } from './use-audit.ts';

type Subject = NonNullable<ShownAuditLine['subject']>;
type Props = Readonly<{
  lines: readonly ShownAuditLine[];
  onSubject: (subject: AuditChoices['subject']) => void;
}>;

/** What a line is about, as a button that asks for every line about it. */
function SubjectButton({
  subject: { id, kind, name },
  onSubject,
}: Readonly<{ subject: Subject; onSubject: Props['onSubject'] }>) {
  const { t } = useTexts();
  const areHidden = useNamesHidden() && kind === 'person';
  const shown = kind === null ? `${t('audit.screen.gone')} (${id})` : name;
  const said = areHidden ? hiddenName : shown;
  return (
    <Button
      variant="subtle"
      className={classes.subject}
      aria-label={t('audit.screen.showSubject', { name: said })}
      onClick={() => onSubject({ id, name: shown })}
    >
      {kind === 'person' ? <PersonName name={shown} /> : <bdi>{shown}</bdi>}
    </Button>
  );
}

function LineRow({
  line,
  onSubject,
}: Readonly<{ line: ShownAuditLine }> & Pick<Props, 'onSubject'>) {
  const { t, format } = useTexts();
  const { number, date, minute, staffName, action, subject, detail } = line;
  return (
    <Table.Tr>
      <Table.Td>{number}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        {format.date(date)} {format.clock(minute)}
      </Table.Td>
      <Table.Td className={classes.text}>
        {staffName === '' ? t('audit.screen.nobody') : <bdi>{staffName}</bdi>}
      </Table.Td>
      <Table.Td>{isAuditAction(action) ? t(`audit.actions.${action}`) : action}</Table.Td>
      <Table.Td>
        {subject ? <SubjectButton subject={subject} onSubject={onSubject} /> : null}
      </Table.Td>
      <Table.Td className={classes.text}>{detail}</Table.Td>
    </Table.Tr>
  );
}

/** A page of the log. */
export function AuditTable({ lines, onSubject }: Props) {
  const { t } = useTexts();
  const columns = ['number', 'date', 'staff', 'action', 'subject', 'detail'] as const;
  return (
    <Table.ScrollContainer minWidth={0}>
      <Table verticalSpacing={2} aria-label={t('audit.title')}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>{t(`audit.columns.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <LineRow key={line.number} line={line} onSubject={onSubject} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
