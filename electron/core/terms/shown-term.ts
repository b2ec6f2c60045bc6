import type { TermSeriesRow } from '#shared/contract/terms.ts';
import type { SlotConflicts } from '#shared/domain/sessions/conflicts/conflict.ts';
import type { SessionStandard } from '#shared/domain/sessions/edits/session-state.ts';
import { compareNames } from '#shared/i18n/format.ts';
import type { Context } from '../context.ts';
import { type Names, namesOf, shownSlots } from '../sessions/shown-programme.ts';
import type { GoingOn, LaidOutTerm } from './lay-out-term.ts';
import type { Candidate } from './term-candidates.ts';

/** The new term as the screen shows it: by name and time, with those that do not go on and why. */
export function shownTerm(context: Context, term: LaidOutTerm): TermSeriesRow[] {
  const names = namesOf(context);
  const compare = compareNames(context.language);
  const judged = [...term.resolution.accepted, ...term.resolution.open];
  const goingOn = term.goingOn.map((each): TermSeriesRow => {
    const own = new Set(each.slots);
    const changed = new Set(each.wanted.filter((slot) => !own.has(slot)));
    return shownProposal(each, {
      names,
      found: term.found.filter(({ slot }) => own.has(slot)),
      after: judged.filter(({ slot }) => changed.has(slot)),
    });
  });
  const leftOut = term.leftOut.map(
    ({ candidate, why }): TermSeriesRow => ({
      ...bare(candidate, names),
      rule: candidate.old,
      state: 'left-out',
      why,
    }),
  );
  const notChosen = term.notChosen.map((candidate) => bare(candidate, names));
  return [...goingOn, ...leftOut, ...notChosen].sort(
    (a, b) => compare(a.title, b.title) || a.startMinute - b.startMinute,
  );
}

/** A series of which nothing is planned. */
function bare({ term, old, laidOut }: Candidate, names: Names): TermSeriesRow {
  const { series } = term;
  return {
    seriesId: series.id,
    groupId: series.groupId,
    title: names.group(series.groupId) ?? '',
    ...shownStandard(series, names),
    rule: laidOut?.termRule.rule ?? old,
    state: 'not-chosen',
    why: null,
    dates: [],
    hits: [],
    refused: [],
    conflicts: [],
    afterChange: [],
    alreadyThere: [],
    endsOn: null,
    goneRoom: null,
    goneLeaders: [],
    starts: [],
    goesOn: null,
    startOn: null,
  };
}

function shownStandard(
  { startMinute, endMinute, roomId, leaders }: SessionStandard,
  names: Names,
): Pick<
  TermSeriesRow,
  'startMinute' | 'endMinute' | 'roomId' | 'roomName' | 'leaderIds' | 'leaderNames'
> {
  return {
    ...{ startMinute, endMinute, roomId },
    roomName: names.room(roomId),
    leaderIds: leaders.map(({ staffId }) => staffId),
    leaderNames: leaders.map(({ staffId }) => names.staff(staffId)),
  };
}

type Judged = Readonly<{
  names: Names;
  found: readonly SlotConflicts[];
  after: readonly SlotConflicts[];
}>;

function shownProposal(
  { candidate, proposal, settled, wanted }: GoingOn,
  { names, found, after }: Judged,
): TermSeriesRow {
  const { notes, hits, standard } = proposal;
  const starts = candidate.laidOut?.termRule.starts ?? [];
  const rule = candidate.laidOut?.termRule.rule ?? null;
  return {
    ...bare(candidate, names),
    ...shownStandard(standard, names),
    rule,
    state: 'proposed',
    dates: wanted.map(({ date }) => date).sort(),
    hits: hits.map(({ date, offDay: { reason, name } }) => ({
      date,
      offDay: { date, reason, name },
    })),
    refused: settled.refused.map(({ hit, to, why }) => ({ date: hit.date, to, why })),
    conflicts: shownSlots(found, names),
    afterChange: shownSlots(after, names),
    alreadyThere: [...notes.alreadyThere],
    endsOn: notes.endsOn,
    goneRoom: names.room(notes.goneRoom),
    goneLeaders: notes.goneLeaders.map(names.staff),
    starts: [...starts],
    goesOn: candidate.laidOut?.termRule.goesOn ?? null,
    startOn: starts.length > 0 ? (rule?.from ?? null) : null,
  };
}
