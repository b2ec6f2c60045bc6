import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Closure, Venue } from '#shared/contract/venues.ts';
import { day } from '#shared/kernel/local-date.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import classes from '../../ui/edited-rows.module.css';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ClosureDialog } from './closure-dialog.tsx';
import { daysInWords } from './period-in-words.ts';
import { RowButtons } from './row-buttons.tsx';
import type { Years } from './year-switch.tsx';

type RowProps = Readonly<{ closure: Closure; onChange: () => void; onRemove: () => void }>;

function ClosureRow({ closure, onChange, onRemove }: RowProps) {
  const { t, format } = useTexts();
  const { kind, name, from, to, venueId } = closure;
  return (
    <li className={classes.row}>
      <span className={classes.when}>{daysInWords(from, to, format)}</span>
      <bdi className={classes.name}>{name}</bdi>
      <Text c="dimmed">{t(`venues.closureKind.${kind}`)}</Text>
      {venueId === null ? <Text c="dimmed">{t('venues.everyVenue')}</Text> : null}
      <RowButtons
        changeLabel={t('venues.changeClosure', { name })}
        removeLabel={t('venues.removeClosure', { name })}
        onChange={onChange}
        onRemove={onRemove}
      />
    </li>
  );
}

type RemoveProps = Readonly<{ closure: Closure; onClose: () => void }>;

function RemoveClosure({ closure: { id, name }, onClose }: RemoveProps) {
  const { t } = useTexts();
  const remove = useCommand('venues.removeClosure', { onSuccess: onClose });
  return (
    <ConfirmDialog
      title={t('venues.removeClosureTitle', { name })}
      text={t('venues.removeClosureText')}
      confirm={t('app.remove')}
      isRunning={remove.isRunning}
      onConfirm={() => void remove.run({ id })}
      onClose={onClose}
    />
  );
}

type Opened = Readonly<{ kind: 'add' } | { kind: 'change' | 'remove'; closure: Closure }>;

/** Closed times and school breaks of a year: summer breaks, days of training. */
export function ClosuresPanel({ venue, year, onYear }: Years & Readonly<{ venue: Venue }>) {
  const { t } = useTexts();
  const [opened, open] = useState<Opened | null>(null);
  const close = (): void => open(null);
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
      onClick={() => open({ kind: 'add' })}
    >
      {t('venues.addClosure')}
    </Button>
  );
  return (
    <Panel title={t('venues.closures')} actions={addButton}>
      <Text c="dimmed" mb="xs">
        {t('venues.closuresHint')}
      </Text>
      <Loaded
        query={query}
        isEmpty={(closures) => !closures.some(concerns)}
        empty={t('venues.noClosures', { year })}
      >
        {(closures) => (
          <ul className={classes.rows}>
            {closures.filter(concerns).map((closure) => (
              <ClosureRow
                key={closure.id}
                closure={closure}
                onChange={() => open({ kind: 'change', closure })}
                onRemove={() => open({ kind: 'remove', closure })}
              />
            ))}
          </ul>
        )}
      </Loaded>
      {opened?.kind === 'remove' ? (
        <RemoveClosure closure={opened.closure} onClose={close} />
      ) : null}
      {opened?.kind === 'add' ? (
        <ClosureDialog venue={venue} closure={null} onClose={close} onSaved={onYear} />
      ) : null}
      {opened?.kind === 'change' ? (
        <ClosureDialog venue={venue} closure={opened.closure} onClose={close} onSaved={onYear} />
      ) : null}
    </Panel>
  );
}
