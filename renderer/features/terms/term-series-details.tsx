import { NativeSelect, Stack } from '@mantine/core';
import type { TermSeriesRow } from '#shared/contract/terms.ts';
import { nextFreeWeekday } from '#shared/domain/sessions/edits/next-free-weekday.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { ConflictList } from '../../ui/planning/conflict-list.tsx';
import { DateList } from '../../ui/planning/date-list.tsx';
import { dateRows } from '../../ui/planning/date-rows.ts';
import { newConflicts, type OffDayDraft, type SlotDecision } from '../../ui/planning/decisions.ts';
import { OffDayChoices } from '../../ui/planning/off-day-choices.tsx';
import { withDates } from '../../ui/planning/use-by-date.ts';
import { useOffDates } from '../../ui/planning/use-off-dates.ts';
import type { SeriesState } from './term-state.ts';
import type { CopyTerm } from './use-copy-term.ts';

type Props = Readonly<{ row: TermSeriesRow; state: SeriesState; term: CopyTerm }>;

/** Where every second week (or month) is counted on from; the old rhythm unless said otherwise. */
function StartField({ row, term }: Props) {
  const { t, format } = useTexts();
  const { starts, goesOn, startOn, seriesId, rule } = row;
  if (starts.length < 2) return null;
  return (
    <NativeSelect
      label={t(rule?.kind === 'weekly' ? 'terms.starts.label' : 'terms.starts.labelMonths')}
      value={startOn ?? ''}
      data={starts.map((date) => {
        const day = `${format.day(date)} ${format.week(date)}`;
        return { value: date, label: date === goesOn ? t('terms.starts.goesOn', { day }) : day };
      })}
      onChange={(event) => {
        const chosen = starts.find((date) => date === event.currentTarget.value) ?? null;
        const blank = { choices: new Map(), decisions: new Map() };
        term.change([seriesId], (before) => ({ ...before, ...blank, startOn: chosen }));
      }}
    />
  );
}

function OffDays({ row, state, term }: Props) {
  const { venue } = useVenue();
  const hitDates = row.hits.map(({ date }) => date);
  const off = useOffDates(venue.id, hitDates);
  const taken = new Set([...off, ...hitDates, ...row.dates]);
  return (
    <OffDayChoices
      hits={row.hits}
      refused={row.refused}
      choices={state.choices}
      choose={(dates, draft) =>
        term.change([row.seriesId], (before) => ({
          ...before,
          choices: withDates<OffDayDraft>(before.choices, dates, draft),
        }))
      }
      suggest={(date) => nextFreeWeekday(date, taken)}
      isAsked={term.isAsked}
    />
  );
}

function Conflicts({ row, state, term }: Props) {
  const { venue } = useVenue();
  return (
    <ConflictList
      venueId={venue.id}
      roomId={row.roomId}
      slots={newConflicts(row.conflicts, row.hits)}
      decisions={state.decisions}
      decide={(dates, decision) =>
        term.change([row.seriesId], (before) => ({
          ...before,
          decisions: withDates<SlotDecision>(before.decisions, dates, decision),
        }))
      }
      afterChange={({ slotDate }) => {
        if (term.preview.isPlaceholderData) return null;
        const after = row.afterChange.find((slot) => slot.slotDate === slotDate);
        return after?.conflicts ?? [];
      }}
      isAsked={term.isAsked}
    />
  );
}

/** A series of the new term date by date, with what to decide of it. */
export function TermSeriesDetails(props: Props) {
  const { row, state } = props;
  const spoken = newConflicts(row.conflicts, row.hits);
  const preview = { ...row, conflicts: [...spoken], dates: plannedDates(row) };
  const { choices, decisions } = state;
  return (
    <Stack gap="md" pt="sm">
      <StartField {...props} />
      <OffDays {...props} />
      <Conflicts {...props} />
      <DateList rows={dateRows({ preview, choices, decisions })} />
    </Stack>
  );
}

/** The days before what was decided of conflicts: those skipped or changed are shown as such. */
function plannedDates({ dates, conflicts, afterChange }: TermSeriesRow) {
  const changedTo = new Set(afterChange.map(({ date }) => date));
  const kept = dates.filter((date) => !changedTo.has(date));
  return [...new Set([...kept, ...conflicts.map(({ date }) => date)])].sort();
}
