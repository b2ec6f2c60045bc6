import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Closure, Venue } from '#shared/contract/venues.ts';
import { day } from '#shared/kernel/local-date.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ClosureDialog } from './closure-dialog.tsx';
import classes from './rows.module.css';
import { YearSwitch, type Years } from './year-switch.tsx';

function ClosureRow({ closure }: Readonly<{ closure: Closure }>) {
  const { t, format } = useTexts();
  const remove = useCommand('venues.removeClosure');
  const { id, name, from, to, venueId } = closure;
  return (
    <li className={classes.row}>
      <span className={classes.name}>
        {format.day(from)}
        {from === to ? null : ` – ${format.day(to)}`}
      </span>
      <span>{name}</span>
      {venueId === null ? <Text c="dimmed">{t('venues.everyVenue')}</Text> : null}
      <Group className={classes.actions}>
        <Button
          variant="subtle"
          color="gray"
          loading={remove.isRunning}
          aria-label={t('venues.removeClosure', { name })}
          onClick={() => void remove.run({ id })}
        >
          {t('app.remove')}
        </Button>
      </Group>
    </li>
  );
}

/** The venue's own closed days of a year: summer breaks, days off. */
export function ClosuresPanel({ venue, year, onYear }: Years & Readonly<{ venue: Venue }>) {
  const { t } = useTexts();
  const [isAdding, add] = useState(false);
  const query = useCall(
    'venues.closures',
    { from: day(`${year}-01-01`), to: day(`${year}-12-31`) },
    { keepPrevious: true },
  );
  const concerns = ({ venueId }: Closure): boolean => venueId === null || venueId === venue.id;
  const addButton = (
    <Button
      variant="default"
      leftSection={<IconPlus size={20} aria-hidden />}
      onClick={() => add(true)}
    >
      {t('venues.addClosure')}
    </Button>
  );
  return (
    <Panel title={t('venues.closures')} actions={addButton}>
      <Group justify="space-between">
        <Text c="dimmed">{t('venues.closuresHint')}</Text>
        <YearSwitch year={year} onYear={onYear} />
      </Group>
      <Loaded
        query={query}
        isEmpty={(closures) => !closures.some(concerns)}
        empty={t('venues.noClosures', { year })}
      >
        {(closures) => (
          <ul className={classes.rows}>
            {closures.filter(concerns).map((closure) => (
              <ClosureRow key={closure.id} closure={closure} />
            ))}
          </ul>
        )}
      </Loaded>
      {isAdding ? <ClosureDialog venue={venue} onClose={() => add(false)} /> : null}
    </Panel>
  );
}
