import { describe, expect, it } from 'vitest';
import type { ShownSlot } from '#shared/contract/programme-parts.ts';
import { day } from '#shared/kernel/local-date.ts';
import { alikeSlots, commonDecision } from '../../../../renderer/ui/planning/alike-slots.ts';
import { dateRows } from '../../../../renderer/ui/planning/date-rows.ts';
import {
  choicesToSend,
  decisionsToSend,
  heldDates,
  newConflicts,
  type OffDayDraft,
  openOffDays,
  openSlots,
  type SlotDecision,
} from '../../../../renderer/ui/planning/decisions.ts';

const name = { fi: 'loppiainen', sv: 'trettondagen', en: 'Epiphany' };
const epiphany = day('2027-01-06');
const [second, third, fourth] = [day('2027-01-13'), day('2027-01-20'), day('2027-01-27')];
const hits = [{ date: epiphany, offDay: { date: epiphany, reason: 'holiday' as const, name } }];
const closed: ShownSlot['conflicts'][number] = {
  ...{ kind: 'outside-opening-hours', severity: 'warning', weekday: 3, open: [] },
};
const blocked: ShownSlot['conflicts'][number] = {
  ...{ kind: 'room-taken', severity: 'block', startMinute: 600, endMinute: 660, name: 'Sali' },
  ...{ otherId: null, otherTitle: 'Toinen', otherVenue: 'Koekahvila' },
};
const slot = (date: string, ...conflicts: ShownSlot['conflicts']): ShownSlot => ({
  ...{ slotDate: day(date), date: day(date), startMinute: 600, endMinute: 690, conflicts },
});
const offDays = (draft?: OffDayDraft) => new Map(draft ? [[epiphany, draft]] : []);
const decided = (date: typeof second, decision: SlotDecision) => new Map([[date, decision]]);
const changeTo = (date: typeof second | null): SlotDecision => ({
  kind: 'change',
  to: { date, startMinute: 600, endMinute: 690, roomId: null },
});

describe('choices of off days', () => {
  it('are open until something that can be done is chosen', () => {
    const open = (draft?: OffDayDraft, refused: never[] = []) =>
      openOffDays({ hits, refused }, offDays(draft));
    expect(open()).toEqual([epiphany]);
    expect(open({ kind: 'move', to: null })).toEqual([epiphany]);
    expect(open({ kind: 'keep' })).toEqual([]);
    expect(open({ kind: 'move', to: day('2027-01-07') })).toEqual([]);
    const refused = [{ date: epiphany, to: day('2027-01-07'), why: 'taken' as const }];
    const moved = offDays({ kind: 'move', to: day('2027-01-07') });
    expect(openOffDays({ hits, refused }, moved)).toEqual([epiphany]);
  });

  it('are sent as they are, unfinished moves left out', () => {
    expect(choicesToSend(offDays({ kind: 'move', to: null }))).toEqual({ each: [], rest: 'ask' });
    expect(choicesToSend(offDays({ kind: 'cancel' })).each).toEqual([
      { of: epiphany, choice: { kind: 'cancel' } },
    ]);
  });

  it('do not come back as a conflict', () => {
    const off = { kind: 'off-day', severity: 'warning', name } as const;
    const kept = slot('2027-01-06', off);
    expect(newConflicts([kept], hits)).toEqual([]);
    expect(newConflicts([slot('2027-01-06', off, closed)], hits)).toEqual([
      slot('2027-01-06', closed),
    ]);
    expect(newConflicts([slot('2027-01-13', off)], hits)).toHaveLength(1);
  });
});

describe('decisions on conflicts', () => {
  const slots = [slot('2027-01-13', closed), slot('2027-01-20', blocked)];

  it('may be missing for warnings, never for blocks', () => {
    expect(openSlots(slots, new Map())).toEqual([third]);
    expect(openSlots(slots, decided(third, { kind: 'keep' }))).toEqual([third]);
    expect(openSlots(slots, decided(third, { kind: 'skip' }))).toEqual([]);
    expect(openSlots(slots, decided(third, changeTo(fourth)))).toEqual([]);
  });

  it('are open while a change is half typed or ends before it starts', () => {
    expect(openSlots(slots, decided(second, changeTo(null)))).toEqual([second, third]);
    const early: SlotDecision = {
      kind: 'change',
      to: { date: second, startMinute: 600, endMinute: 600, roomId: null },
    };
    expect(openSlots(slots, decided(second, early))).toEqual([second, third]);
  });

  it('are sent for the dates of the list alone', () => {
    const decisions = new Map([
      [third, { kind: 'skip' } as const],
      [day('2027-02-03'), { kind: 'skip' } as const],
    ]);
    expect(decisionsToSend(slots, decisions)).toEqual([
      { date: third, decision: { kind: 'skip' } },
    ]);
  });

  it('tell which days are left', () => {
    const preview = { dates: [second, third], conflicts: slots };
    expect(heldDates(preview, decided(third, { kind: 'skip' }))).toEqual([second]);
    expect(heldDates(preview, decided(second, changeTo(fourth)))).toEqual([third, fourth]);
  });

  it('are made once for dates of which the same is said', () => {
    const other = { ...blocked, otherId: 'other' as never };
    const alike = [
      slot('2027-01-13', blocked),
      slot('2027-01-20', other),
      slot('2027-01-27', closed),
    ];
    expect(alikeSlots(alike).map((each) => each.slots.map(({ date }) => date))).toEqual([
      [second, third],
      [fourth],
    ]);
    const both = new Map([second, third].map((date) => [date, { kind: 'skip' } as const]));
    expect(commonDecision(alike.slice(0, 2), both)).toBe('skip');
    expect(commonDecision(alike, both)).toBeNull();
  });
});

describe('the list of all dates', () => {
  it('says of each what becomes of it', () => {
    const preview = {
      ...{ dates: [second, third, fourth], hits, alreadyThere: [day('2027-02-03')] },
      conflicts: [slot('2027-01-20', blocked), slot('2027-01-27', closed)],
    };
    const choices = offDays({ kind: 'move', to: day('2027-01-07') });
    const decisions = decided(fourth, { kind: 'skip' });
    expect(dateRows({ preview, choices, decisions })).toEqual([
      { date: epiphany, mark: 'moved', to: '2027-01-07' },
      { date: second, mark: null, to: null },
      { date: third, mark: 'block', to: null },
      { date: fourth, mark: 'skipped', to: null },
      { date: '2027-02-03', mark: 'there', to: null },
    ]);
    expect(dateRows({ preview, choices: offDays(), decisions })[0]).toMatchObject({
      mark: 'offDay',
    });
  });
});
