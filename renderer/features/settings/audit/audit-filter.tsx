import { Button, Group, NativeSelect } from '@mantine/core';
import { auditTopics } from '#shared/domain/audit/audit-actions.ts';
import { useCall } from '../../../app/client.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import type { AuditChoices } from './use-audit.ts';

type Props = Readonly<{
  choices: AuditChoices;
  onChange: (next: Partial<AuditChoices>) => void;
}>;

/** Which lines: of when, by whom, about what. */
export function AuditFilter({ choices, onChange }: Props) {
  const { t } = useTexts();
  const staff = useCall('staff.list', {}).data ?? [];
  const { from, to, staffId, topic, subject } = choices;
  const isReversed = from !== null && to !== null && from > to;
  return (
    <>
      <Group align="flex-start">
        <DateField
          w="12rem"
          label={t('audit.screen.from')}
          value={from}
          onChange={(date) => onChange({ from: date })}
        />
        <DateField
          w="12rem"
          label={t('audit.screen.to')}
          value={to}
          error={isReversed ? t('fields.end-before-start') : undefined}
          onChange={(date) => onChange({ to: date })}
        />
        <NativeSelect
          label={t('audit.screen.staff')}
          value={staffId ?? ''}
          data={[
            { value: '', label: t('audit.screen.anyone') },
            ...staff.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => onChange({ staffId: event.currentTarget.value || null })}
        />
        <NativeSelect
          label={t('audit.screen.topic')}
          value={topic ?? ''}
          data={[
            { value: '', label: t('audit.screen.anything') },
            ...auditTopics.map((value) => ({ value, label: t(`audit.topics.${value}`) })),
          ]}
          onChange={(event) => {
            const chosen = auditTopics.find((known) => known === event.currentTarget.value);
            onChange({ topic: chosen ?? null });
          }}
        />
      </Group>
      {subject ? (
        <Group mt="sm">
          <span>
            {t('audit.screen.onlySubject', { name: '' })}
            <PersonName name={subject.name} />
          </span>
          <Button variant="default" onClick={() => onChange({ subject: null })}>
            {t('audit.screen.allSubjects')}
          </Button>
        </Group>
      ) : null}
    </>
  );
}
