import { Button, NativeSelect, Popover, Stack } from '@mantine/core';
import { IconFilter, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Venue } from '#shared/contract/venues.ts';
import { sessionKinds } from '#shared/domain/sessions/session-kinds.ts';
import { shownStatuses } from '#shared/domain/sessions/session-status.ts';
import { useCall } from '../../app/client.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './programme.module.css';
import { noRoom } from './programme-filter.ts';
import { noFilters, type ProgrammeFilters, type ProgrammePlace } from './programme-place.ts';

type PlaceProps = Readonly<{
  place: ProgrammePlace;
  go: (change: Partial<ProgrammePlace>) => void;
}>;
type Choice = Readonly<{ value: string; label: string }>;
type Filter = Readonly<{
  name: string;
  label: string;
  value: string | null;
  choices: readonly Choice[];
  change: (value: string | null) => Partial<ProgrammeFilters>;
}>;

/** Every filter, with what can be chosen. */
function useFilters(place: ProgrammePlace, venues: readonly Venue[]): readonly Filter[] {
  const { t, format } = useTexts();
  const staff = useCall('staff.list', {}).data ?? [];
  const rooms = venues.flatMap(({ name, rooms: own }) =>
    own
      .filter(({ id, archived }) => !archived || id === place.room)
      .map((room) => ({
        value: room.id,
        label: venues.length > 1 ? `${room.name} · ${name}` : room.name,
      })),
  );
  const leaders = staff
    .filter(({ id, archived }) => !archived || id === place.leader)
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((a, b) => format.compareNames(a.label, b.label));
  return [
    {
      name: 'room',
      label: t('calendar.filter.room'),
      value: place.room,
      choices: [...rooms, { value: noRoom, label: t('calendar.elsewhere') }],
      change: (room) => ({ room }),
    },
    {
      name: 'leader',
      label: t('calendar.filter.leader'),
      value: place.leader,
      choices: leaders,
      change: (leader) => ({ leader }),
    },
    {
      name: 'kind',
      label: t('calendar.filter.kind'),
      value: place.kind,
      choices: sessionKinds.map((value) => ({ value, label: t(`calendar.kind.${value}`) })),
      change: (value) => ({ kind: sessionKinds.find((each) => each === value) ?? null }),
    },
    {
      name: 'status',
      label: t('calendar.filter.status'),
      value: place.status,
      choices: shownStatuses.map((value) => ({ value, label: t(`sessions.status.${value}`) })),
      change: (value) => ({ status: shownStatuses.find((each) => each === value) ?? null }),
    },
  ];
}

function Fields({
  filters,
  go,
}: Readonly<{ filters: readonly Filter[] }> & Pick<PlaceProps, 'go'>) {
  const { t } = useTexts();
  return filters.map(({ name, label, value, choices, change }) => (
    <NativeSelect
      key={name}
      label={label}
      value={value ?? ''}
      data={[{ value: '', label: t('calendar.filter.any') }, ...choices]}
      onChange={(event) => go(change(event.currentTarget.value || null))}
    />
  ));
}

function VenueField({ place, go }: PlaceProps) {
  const { t } = useTexts();
  const { venue, venues } = useVenue();
  if (venues.length < 2) return null;
  return (
    <NativeSelect
      label={t('calendar.filter.venues')}
      value={place.allVenues ? 'all' : ''}
      data={[
        { value: '', label: t('calendar.filter.thisVenue', { name: venue.name }) },
        { value: 'all', label: t('calendar.filter.allVenues') },
      ]}
      // A room is one venue's: it does not go along.
      onChange={(event) => go({ allVenues: event.currentTarget.value === 'all', room: null })}
    />
  );
}

/** What is shown and what left out, behind one button. */
export function ProgrammeFilterButton({
  place,
  go,
  venues,
}: PlaceProps & Readonly<{ venues: readonly Venue[] }>) {
  const { t } = useTexts();
  const [isOpen, open] = useState(false);
  const filters = useFilters(place, venues);
  const count = filters.filter(({ value }) => value !== null).length + Number(place.allVenues);
  return (
    <Popover
      opened={isOpen}
      onChange={open}
      trapFocus
      returnFocus
      position="bottom-end"
      width={300}
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconFilter size={20} aria-hidden />}
          onClick={() => open(!isOpen)}
        >
          {count === 0 ? t('calendar.filter.title') : t('calendar.filter.titleWith', { count })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('calendar.filter.title')}>
        <Stack gap="sm">
          <VenueField place={place} go={go} />
          <Fields filters={filters} go={go} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function Mark({ text, onRemove }: Readonly<{ text: string; onRemove: () => void }>) {
  const { t } = useTexts();
  return (
    <li>
      <Button
        variant="default"
        size="compact-md"
        className={classes.mark}
        aria-label={t('calendar.filter.remove', { mark: text })}
        rightSection={<IconX size={16} aria-hidden />}
        onClick={onRemove}
      >
        {text}
      </Button>
    </li>
  );
}

type MarksProps = PlaceProps & Readonly<{ venues: readonly Venue[]; shown: number; total: number }>;

/** The filters in use, each removable, and how much they leave to be seen. */
export function ProgrammeMarks({ place, go, venues, shown, total }: MarksProps) {
  const { t } = useTexts();
  const used = useFilters(place, venues).filter(({ value }) => value !== null);
  if (used.length === 0 && !place.allVenues) return null;
  const of = (what: string, which: string) => t('calendar.filter.mark', { what, which });
  return (
    <div className={classes.marks}>
      <ul aria-label={t('calendar.filter.marks')} className={classes.markList}>
        {place.allVenues ? (
          <Mark
            text={of(t('calendar.filter.venues'), t('calendar.filter.allVenues'))}
            onRemove={() => go({ allVenues: false, room: null })}
          />
        ) : null}
        {used.map(({ name, label, value, choices, change }) => {
          const chosen = choices.find((choice) => choice.value === value)?.label;
          return (
            <Mark
              key={name}
              text={of(label, chosen ?? t('calendar.filter.gone'))}
              onRemove={() => go(change(null))}
            />
          );
        })}
      </ul>
      <span role="status">
        {t('calendar.filter.shown', { shown, total })}
        {shown === 0 && total > 0 ? ` ${t('calendar.filter.noneShown')}` : null}
      </span>
      <Button variant="subtle" size="compact-md" onClick={() => go(noFilters)}>
        {t('calendar.filter.clear')}
      </Button>
    </div>
  );
}
