import { Badge, Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Season, Venue } from '#shared/contract/venues.ts';
import { seasonOn } from '#shared/domain/venues/seasons.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import classes from '../../ui/edited-rows.module.css';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { hoursInWords } from './hours-in-words.ts';
import { RowButtons } from './row-buttons.tsx';
import { SeasonDialog } from './season-dialog.tsx';

type RowProps = Readonly<{ season: Season; onChange: () => void; onRemove: () => void }>;

function SeasonRow({ season, onChange, onRemove }: RowProps) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const { name, from, to, openingHours } = season;
  return (
    <li className={classes.row}>
      <span className={classes.what}>
        <bdi className={classes.name}>{name}</bdi> {format.date(from)}–{format.date(to)}{' '}
        {seasonOn([season], today) ? (
          <Badge variant="default">{t('venues.seasons.now')}</Badge>
        ) : null}
        {to < today ? <Badge variant="default">{t('venues.seasons.over')}</Badge> : null}
        <Text c="dimmed">{hoursInWords(openingHours, format)}</Text>
      </span>
      <RowButtons
        changeLabel={t('venues.seasons.change', { name })}
        removeLabel={t('venues.seasons.remove', { name })}
        onChange={onChange}
        onRemove={onRemove}
      />
    </li>
  );
}

type RemoveProps = Readonly<{ season: Season; onClose: () => void }>;

function RemoveSeason({ season: { id, name }, onClose }: RemoveProps) {
  const { t } = useTexts();
  const remove = useCommand('venues.removeSeason', { onSuccess: onClose });
  return (
    <ConfirmDialog
      title={t('venues.seasons.removeTitle', { name })}
      text={t('venues.seasons.removeText')}
      confirm={t('app.remove')}
      isRunning={remove.isRunning}
      onConfirm={() => void remove.run({ id })}
      onClose={onClose}
    />
  );
}

type Opened = Readonly<{ kind: 'add' } | { kind: 'change' | 'remove'; season: Season }>;

/** Opening hours that hold for a part of the year, such as a term. */
export function SeasonsPanel({ venue }: Readonly<{ venue: Venue }>) {
  const { t } = useTexts();
  const [opened, open] = useState<Opened | null>(null);
  const close = (): void => open(null);
  const query = useCall('venues.seasons', { venueId: venue.id });
  const addButton = (
    <Button
      variant="default"
      leftSection={<IconPlus size={20} aria-hidden />}
      onClick={() => open({ kind: 'add' })}
    >
      {t('venues.seasons.add')}
    </Button>
  );
  return (
    <Panel title={t('venues.seasons.title')} actions={addButton}>
      <Text c="dimmed" mb="xs">
        {t('venues.seasons.hint')}
      </Text>
      <Loaded query={query} empty={t('venues.seasons.none')}>
        {(seasons) => (
          <ul className={classes.rows}>
            {seasons.map((season) => (
              <SeasonRow
                key={season.id}
                season={season}
                onChange={() => open({ kind: 'change', season })}
                onRemove={() => open({ kind: 'remove', season })}
              />
            ))}
          </ul>
        )}
      </Loaded>
      {opened?.kind === 'add' ? <SeasonDialog venue={venue} season={null} onClose={close} /> : null}
      {opened?.kind === 'change' ? (
        <SeasonDialog venue={venue} season={opened.season} onClose={close} />
      ) : null}
      {opened?.kind === 'remove' ? <RemoveSeason season={opened.season} onClose={close} /> : null}
    </Panel>
  );
}
