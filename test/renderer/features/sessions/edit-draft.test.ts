import { describe, expect, it } from 'vitest';
import type { Session, ShownSeries } from '#shared/contract/sessions.ts';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { makeId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  type EditDraft,
  editDraft,
  editOf,
  mayBeOne,
  ruleFieldsOf,
  ruleStart,
  withPart,
} from '../../../../renderer/features/sessions/edit-draft.ts';
import { ruleOf } from '../../../../renderer/features/sessions/rule-values.ts';

const nth = <Kind extends string>(n: number) => makeId<Kind>(n, new Uint8Array(7));
const tuesdays: SeriesRule = {
  ...{ kind: 'weekly', everyWeeks: 1, weekdays: [2], from: day('2026-09-01') },
  ...{ end: { kind: 'count', times: 16 }, added: [], leftOut: [day('2026-10-20')] },
};
const series = {
  ...{ id: nth<'series'>(1), rule: tuesdays, from: day('2026-09-01'), until: day('2026-12-15') },
} as ShownSeries;
const session = {
  ...{ id: nth<'session'>(1), date: day('2026-11-24'), startMinute: 780, endMinute: 870 },
  ...{ roomId: null, leaderIds: [nth<'staff'>(1)] },
} as unknown as Session;
const of = { session, series };

const draftWith = (fields: Partial<EditDraft>): EditDraft => ({ ...editDraft(session), ...fields });

describe('an edit', () => {
  it('is none before something is chosen or while a field is empty', () => {
    expect(editOf(draftWith({}), of)).toBeNull();
    const times = { startMinute: null, endMinute: 870, followsBy: null };
    expect(editOf(draftWith({ parts: ['times'], times }), of)).toBeNull();
    expect(editOf(draftWith({ parts: ['date'], date: null }), of)).toBeNull();
    expect(editOf(draftWith({ parts: ['rule'], rule: null }), of)).toBeNull();
  });

  it('sends what was chosen and nothing else', () => {
    const room = nth<'room'>(2);
    const draft = draftWith({ parts: ['room'], roomId: room, scope: 'this' });
    expect(editOf(draft, of)).toEqual({
      scope: 'this',
      sessionId: session.id,
      changes: { roomId: room },
    });
    expect(editOf({ ...draft, scope: 'this-and-following' }, of)).toEqual({
      ...{ scope: 'this-and-following', from: '2026-11-24', seriesId: series.id },
      ...{ changes: { roomId: room }, overwriteExceptions: false, keepOffDays: [] },
    });
  });

  it('of a day moves one session, or the weekday of those that follow', () => {
    const draft = draftWith({ parts: ['date'], date: day('2026-11-23') });
    expect(editOf({ ...draft, scope: 'this' }, of)).toMatchObject({
      changes: { date: '2026-11-23' },
    });
    expect(editOf(draft, of)).toMatchObject({
      // The Monday before belongs to it.
      from: '2026-11-23',
      changes: {
        rule: {
          ...{ weekdays: [1], from: '2026-11-23' },
          end: { kind: 'until', date: '2026-12-14' },
        },
      },
    });
  });

  it('ends a series by a rule without dates', () => {
    expect(editOf(draftWith({ parts: ['end'] }), of)).toMatchObject({ changes: { rule: null } });
  });
});

describe('what is chosen', () => {
  it('is the end alone, or a day or a rule but not both', () => {
    const both = withPart(withPart(editDraft(session), 'times', true), 'date', true);
    expect(both.parts).toEqual(['times', 'date']);
    expect(withPart(both, 'rule', true).parts).toEqual(['times', 'rule']);
    const ended = withPart(both, 'end', true);
    expect(ended.parts).toEqual(['end']);
    expect(withPart(ended, 'room', true).parts).toEqual(['room']);
    expect(withPart(ended, 'end', false).parts).toEqual([]);
  });

  it('goes beyond one session where it is of the rule', () => {
    const one = draftWith({ scope: 'this' });
    expect(withPart(one, 'rule', true).scope).toBe('this-and-following');
    expect(mayBeOne(withPart(one, 'rule', true))).toBe(false);
    expect(withPart(one, 'room', true).scope).toBe('this');
  });
});

describe('the fields of a rule', () => {
  it('begin with the week of the session, or with the whole series, and say the same rule', () => {
    expect(ruleStart(of, 'this-and-following')).toBe('2026-11-23');
    expect(ruleStart(of, 'all')).toBe('2026-09-01');
    expect(ruleOf(ruleFieldsOf(of))).toEqual({
      ...tuesdays,
      from: '2026-11-23',
      end: { kind: 'until', date: '2026-12-15' },
    });
  });

  it('take in the first week of the new rule, but no month-old ones', () => {
    const fields = ruleFieldsOf(of);
    const edit = (from: string) =>
      editOf(draftWith({ parts: ['rule'], rule: ruleOf({ ...fields, from: day(from) }) }), of);
    expect(edit('2026-11-23')).toMatchObject({ from: '2026-11-23' });
    expect(edit('2026-09-01')).toMatchObject({ from: '2026-11-24' });
  });

  it('hold a list of dates as it is', () => {
    const list: SeriesRule = { kind: 'dates', dates: [day('2026-11-24'), day('2026-12-01')] };
    const fields = ruleFieldsOf({ session, series: { ...series, rule: list } });
    expect(ruleOf(fields)).toEqual(list);
  });
});
