import { Badge, Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Availability, Venue } from '#shared/contract/venues.ts';
import { useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from '../../ui/edited-rows.module.css';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AvailabilityDialog } from './availability-dialog.tsx';
import { spanInWords } from './hours-in-words.ts';

/** The profession in the language of the screen, or in the first that it was written in. */
function useWho(): (availability: Availability) => string {
  const { language } = useTexts();
  return ({ who }) => [who[language], who.fi, who.sv, who.en].find((text) => text !== '') ?? '';
}

type RowProps = Readonly<{ availability: Availability; onChange: () => void }>;

function Row({ availability, onChange }: RowProps) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const who = useWho()(availability);
  const remove = useCommand('venues.removeAvailability');
  const { id, weekday, startMinute, endMinute, to } = availability;
  return (
    <li className={classes.row}>
      <span className={classes.what}>
        {format.weekdayShort(weekday)} {spanInWords(startMinute, endMinute, format)}{' '}
        <bdi className={classes.name}>{who}</bdi> <Validity availability={availability} />{' '}
        {to !== null && to < today ? <Badge variant="default">{t('venues.met.over')}</Badge> : null}
      </span>
      <Group gap="xs" className={classes.actions}>
        <Button variant="subtle" aria-label={t('venues.met.change', { who })} onClick={onChange}>
          {t('app.edit')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          loading={remove.isRunning}
          aria-label={t('venues.met.remove', { who })}
          onClick={() => void remove.run({ id })}
        >
          {t('app.remove')}
        </Button>
      </Group>
    </li>
  );
}

function Validity({ availability: { from, to } }: Pick<RowProps, 'availability'>) {
  const { t, format } = useTexts();
  const [first, last] = [from && format.date(from), to && format.date(to)];
  if (!first && !last) return null;
  return (
    <Text span c="dimmed">
      {first && last ? t('venues.met.between', { from: first, to: last }) : null}
      {first && !last ? t('venues.met.since', { from: first }) : null}
      {!first && last ? t('venues.met.until', { to: last }) : null}
    </Text>
  );
}

type Props = Readonly<{ venue: Venue; availabilities: readonly Availability[] }>;

/** Who can be met and when, for posters and the board. */
export function AvailabilitiesPanel({ venue, availabilities }: Props) {
  const { t } = useTexts();
  const [edited, edit] = useState<Availability | 'new' | null>(null);
  const addButton = (
    <Button
      variant="default"
      leftSection={<IconPlus size={20} aria-hidden />}
      onClick={() => edit('new')}
    >
      {t('venues.met.add')}
    </Button>
  );
  return (
    <Panel title={t('venues.met.title')} actions={addButton}>
      <Text c="dimmed" mb="xs">
        {t('venues.met.hint')}
      </Text>
      {availabilities.length === 0 ? <EmptyNotice>{t('venues.met.none')}</EmptyNotice> : null}
      <ul className={classes.rows}>
        {availabilities.map((availability) => (
          <Row
            key={availability.id}
            availability={availability}
            onChange={() => edit(availability)}
          />
        ))}
      </ul>
      {edited ? (
        <AvailabilityDialog
          venue={venue}
          availability={edited === 'new' ? null : edited}
          onClose={() => edit(null)}
        />
      ) : null}
    </Panel>
  );
}
