import type { CallOutput } from '#shared/contract/contract.ts';
import type { PlannedSlot } from '#shared/domain/sessions/conflicts/conflict.ts';
import type { EditWrite } from '#shared/domain/sessions/edits/edit-write.ts';
import type { Series } from '#shared/domain/sessions/edits/session-state.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import { spanOf } from '../sessions/programme-ground.ts';
import { saveEdit } from '../sessions/save-edit.ts';
import { seriesInsert, sessionInserts } from '../sessions/series.ts';
import { type GoingOn, layOutTerm } from './lay-out-term.ts';
import { shownTerm } from './shown-term.ts';
import type { TermPlan } from './term-candidates.ts';

/** Last term's programme carried over to a new one. */
export const termsHandlers: Handlers<CallsOf<'terms'>> = {
  'terms.preview': (context, plan) => {
    const term = layOutTerm(context, plan);
    return term.ok ? ok({ series: shownTerm(context, term.value) }) : term;
  },
  'terms.copy': copy,
};

function copy(context: Context, plan: TermPlan): Result<CallOutput<'terms.copy'>> {
  const term = layOutTerm(context, plan);
  if (!term.ok) return term;
  const { goingOn, resolution } = term.value;
  const isOpen = goingOn.some(({ settled: { open, refused } }) => open.length + refused.length > 0);
  if (isOpen) return err('off-days-open');
  if (resolution.open.length > 0) return err('conflicts-open');
  const accepted = new Set(resolution.accepted.map(({ slot }) => slot));
  const held = goingOn
    .map((each) => ({ each, slots: each.wanted.filter((slot) => accepted.has(slot)) }))
    .filter(({ slots }) => slots.length > 0);
  if (held.length === 0) return err('no-dates-left');
  const writes = held.flatMap(({ each, slots }) => writesOf(context, each, slots));
  const saved = saveEdit(context, { kind: 'term-copied', title: null, writes });
  if (!saved.ok) return saved;
  const created = held.reduce((sum, { slots }) => sum + slots.length, 0);
  return ok({ editId: saved.value, series: held.length, created });
}

function writesOf(
  context: Context,
  { candidate, proposal }: GoingOn,
  accepted: readonly PlannedSlot[],
): readonly EditWrite[] {
  const { group, laidOut } = candidate;
  if (!laidOut) return [];
  const { standard } = proposal;
  const { from, to } = spanOf(laidOut.planned.dates, context.now.date);
  const series: Series = {
    id: context.newId<'series'>(),
    groupId: group.id,
    venueId: group.venueId,
    rule: laidOut.planned.rrule,
    from,
    until: to,
    continues: null,
    ...standard,
  };
  return [
    seriesInsert(series),
    ...sessionInserts(context, { series, group, accepted, plan: standard }),
  ];
}
