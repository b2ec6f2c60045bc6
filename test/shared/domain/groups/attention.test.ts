import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attentionsOf } from '#shared/domain/groups/attention.ts';
import { addDays, day, type LocalDate } from '#shared/kernel/local-date.ts';

const today = day('2026-11-24');
const inDays = (days: number): LocalDate => addDays(today, days);

const running = {
  form: 'closed',
  startsOn: inDays(-100),
  endsOn: inDays(60),
  archived: false,
  evaluatedOn: null,
  lastSessionOn: inDays(-7),
  nextSessionOn: inDays(7),
  sessionsAfterEnd: 0,
} as const;

describe('a group that runs as planned', () => {
  it('needs no look', () => {
    expect(attentionsOf(running, today)).toEqual([]);
    expect(attentionsOf({ ...running, endsOn: null }, today)).toEqual([]);
  });
});

describe('a group that is ending', () => {
  it.each([
    [31, []],
    [30, ['ends-soon']],
    [0, ['ends-soon']],
  ])('with its last day in %i days: %o', (days, expected) => {
    expect(attentionsOf({ ...running, endsOn: inDays(days) }, today)).toEqual(expected);
  });

  it('is not said to be before it begins or once it is archived', () => {
    const ending = { ...running, endsOn: inDays(10) };
    expect(attentionsOf({ ...ending, startsOn: inDays(1) }, today)).toEqual([]);
    expect(attentionsOf({ ...ending, archived: true }, today)).toEqual([]);
  });
});

describe('a group without sessions', () => {
  const quiet = { ...running, lastSessionOn: inDays(-22), nextSessionOn: inDays(22) };

  it('is quiet after three weeks back and with none in the next three', () => {
    expect(attentionsOf(quiet, today)).toEqual(['no-sessions']);
    expect(attentionsOf({ ...quiet, lastSessionOn: null, nextSessionOn: null }, today)).toEqual([
      'no-sessions',
    ]);
  });

  it('is not, when it met three weeks ago or meets within three weeks', () => {
    expect(attentionsOf({ ...quiet, lastSessionOn: inDays(-21) }, today)).toEqual([]);
    expect(attentionsOf({ ...quiet, nextSessionOn: inDays(21) }, today)).toEqual([]);
  });

  it('is not in its own first three weeks', () => {
    expect(attentionsOf({ ...quiet, startsOn: inDays(-20) }, today)).toEqual([]);
    expect(attentionsOf({ ...quiet, startsOn: inDays(-21) }, today)).toEqual(['no-sessions']);
  });
});

describe('a group that has ended', () => {
  const ended = { ...running, endsOn: inDays(-1), nextSessionOn: null };

  it('is asked about its final evaluation for ninety days, if it was closed', () => {
    expect(attentionsOf(ended, today)).toEqual(['not-evaluated']);
    expect(attentionsOf({ ...ended, endsOn: inDays(-90) }, today)).toEqual(['not-evaluated']);
    expect(attentionsOf({ ...ended, endsOn: inDays(-91) }, today)).toEqual([]);
    expect(attentionsOf({ ...ended, form: 'open' }, today)).toEqual([]);
    expect(attentionsOf({ ...ended, evaluatedOn: today }, today)).toEqual([]);
    expect(attentionsOf({ ...ended, archived: true }, today)).toEqual([]);
  });

  it('says so first when sessions are planned for days after it', () => {
    expect(attentionsOf({ ...ended, sessionsAfterEnd: 3 }, today)).toEqual([
      'after-end',
      'not-evaluated',
    ]);
  });
});

it('never asks anything of an archived group, and never says that one both ends and has ended', () => {
  const near = fc.option(fc.integer({ min: -200, max: 200 }).map(inDays), { nil: null });
  const groups = fc.record({
    form: fc.constantFrom('open' as const, 'closed' as const),
    startsOn: fc.integer({ min: -200, max: 50 }).map(inDays),
    archived: fc.boolean(),
    sessionsAfterEnd: fc.nat(2),
    ...{ endsOn: near, evaluatedOn: near, lastSessionOn: near, nextSessionOn: near },
  });
  fc.assert(
    fc.property(groups, (group) => {
      const found = attentionsOf(group, today);
      expect(new Set(found).size).toBe(found.length);
      if (group.archived) expect(found).toEqual([]);
      expect(found.includes('ends-soon') && found.includes('not-evaluated')).toBe(false);
    }),
  );
});
