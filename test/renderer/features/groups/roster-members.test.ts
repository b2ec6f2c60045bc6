import { describe, expect, it } from 'vitest';
import type { Member } from '#shared/contract/groups.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  isSameName,
  laterOf,
  partMembers,
} from '../../../../renderer/features/groups/roster-members.ts';

const today = day('2026-11-24');
const member = (displayName: string, leftOn: string | null) =>
  ({ displayName, leftOn, joinedOn: '2026-08-01' }) as unknown as Member;

describe('a roster', () => {
  it('counts somebody as a member to the end of the last day', () => {
    const all = [member('A', null), member('B', '2026-11-24'), member('C', '2026-11-23')];
    const { current, former } = partMembers(all, today);
    expect(current.map(({ displayName }) => displayName)).toEqual(['A', 'B']);
    expect(former.map(({ displayName }) => displayName)).toEqual(['C']);
  });

  it('finds names that a register could not tell apart, but keeps accents', () => {
    expect(isSameName('Sari', ' sari ')).toBe(true);
    expect(isSameName('\u00c4ij\u00e4', 'A\u0308ija\u0308')).toBe(true);
    expect(isSameName('Sari', 'Sari K')).toBe(false);
    expect(isSameName('Aija', 'Äijä')).toBe(false);
  });

  it('begins a membership today, or with a group that is still to come', () => {
    expect(laterOf(day('2026-08-01'), today)).toBe(today);
    expect(laterOf(day('2027-01-11'), today)).toBe('2027-01-11');
  });
});
