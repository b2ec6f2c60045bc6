import type { EditInput } from '#shared/domain/sessions/edits/edit-input.ts';
import type { EditItem, EditPreview } from '#shared/domain/sessions/edits/edit-preview.ts';
import { planEdit } from '#shared/domain/sessions/edits/plan-edit.ts';
import type { Recurrence } from '#shared/domain/sessions/edits/series-edit.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aSession, days, midNovember, tuesdays } from './a-series.ts';

/** Five Tuesdays: one with attendance, one gone by, three to come. */
export const autumn: SessionState[] = [
  aSession(1, '2026-11-10', { hasAttendance: true, status: 'held' }),
  aSession(2, '2026-11-17'),
  aSession(3, '2026-11-24'),
  aSession(4, '2026-12-01'),
  aSession(5, '2026-12-08'),
];

/** The same weeks on Wednesdays. */
export const wednesdays: Recurrence = {
  rule: 'FREQ=WEEKLY;BYDAY=WE',
  until: day('2026-12-09'),
  dates: days('2026-11-04', '2026-11-11', '2026-11-18', '2026-11-25', '2026-12-02', '2026-12-09'),
};

/** An edit of the Tuesdays in autumn 2026, unless the world is another. */
export const planned = (
  edit: EditInput['edit'],
  { sessions = autumn, offDays = [], facts = midNovember }: Partial<EditInput> = {},
) => planEdit({ series: tuesdays, sessions, edit, offDays, facts });

/** The same where it is not refused. */
export function preview(edit: EditInput['edit'], world: Partial<EditInput> = {}): EditPreview {
  const result = planned(edit, world);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** One short line for each session. */
export const lines = ({ items }: EditPreview): string[] =>
  items.map((item: EditItem) => {
    switch (item.kind) {
      case 'add':
        return `add ${item.plan.date}`;
      case 'change':
        return `change ${item.session.date} -> ${item.plan.date}`;
      case 'remove':
        return `remove ${item.session.date}`;
      default:
        return `${item.kind} ${item.session.date} ${item.why}`;
    }
  });
