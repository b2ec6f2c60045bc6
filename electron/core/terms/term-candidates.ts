import type { ParsedInput } from '#shared/contract/contract.ts';
import type { TermSeries } from '#shared/domain/sessions/edits/copy-term.ts';
import type { Series } from '#shared/domain/sessions/edits/session-state.ts';
import { type TermRule, termRule } from '#shared/domain/sessions/edits/term-rule.ts';
import { fromRrule } from '#shared/domain/sessions/recurrence/from-rrule.ts';
import { type PlannedRule, planRule } from '#shared/domain/sessions/recurrence/plan-rule.ts';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import type { Context } from '../context.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import type { GroupRow } from '../ports.ts';
import { peopleOf } from '../sessions/programme-ground.ts';

export type TermPlan = ParsedInput<'terms.preview'>;
type Choice = TermPlan['series'][number];

/** A series of last term with what was said of it and its dates in the new one. */
export type Candidate = Readonly<{
  term: TermSeries;
  group: GroupRow;
  choice: Choice;
  old: SeriesRule | null;
  /** Null: it has no pattern, or none that has a date in the term. */
  laidOut: Readonly<{ termRule: TermRule; planned: PlannedRule }> | null;
}>;

/**
 * The series of the venue that met in the last term, those of her own groups for a leader. One that
 * another took over from is that other one.
 */
export function candidatesOf(context: Context, plan: TermPlan): Candidate[] {
  const { stores, now, me } = context;
  const { venueId, last } = plan;
  const all = stores.sessions
    .series({ venueId })
    .filter(({ from, until }) => from <= until && from <= last.to && until >= last.from);
  const continued = new Set(all.map((series) => series.continues));
  const choices = new Map(plan.series.map((choice) => [choice.seriesId, choice]));
  return all.flatMap((series): Candidate[] => {
    const group = stores.groups.get(series.groupId, now.date);
    if (!group || group.archived || continued.has(series.id)) return [];
    if (!mayOpenRoster(me, group.leaderIds)) return [];
    const choice = choices.get(series.id) ?? usual(series);
    const old = oldRule(series);
    const laidOut = old && layOut(old, plan, choice);
    const dates = laidOut?.planned.dates ?? [];
    const people = peopleOf(context, group.id);
    return [{ group, choice, old, laidOut, term: { series, dates, people } }];
  });
}

const usual = ({ id }: Series): Choice => ({
  seriesId: id,
  isChosen: true,
  startOn: null,
  offDays: { each: [], rest: 'ask' },
  decisions: [],
});

function oldRule({ rule }: Series): SeriesRule | null {
  const read = fromRrule(rule);
  return read.ok ? read.value : null;
}

function layOut(old: SeriesRule, { next }: TermPlan, { startOn }: Choice): Candidate['laidOut'] {
  const inTerm = termRule(old, next, startOn);
  if (!inTerm) return null;
  const planned = planRule(inTerm.rule, []);
  return planned.ok ? { termRule: inTerm, planned: planned.value } : null;
}
