import { describe, expect, it } from 'vitest';
import type { Group } from '#shared/contract/groups.ts';
import { day } from '#shared/kernel/local-date.ts';
import { findGroups, groupsToShow } from '../../../../renderer/features/groups/find-groups.ts';

const group = (name: string, ...leaderNames: string[]) =>
  ({ name, leaderNames }) as unknown as Group;
const groups = [group('Äitien aamu', 'Kaisa'), group('Korttiporukka', 'Jörn'), group('Puutyö')];
const names = (text: string) => findGroups(groups, text).map(({ name }) => name);

describe('finding a group', () => {
  it('forgives capitals and accents', () => {
    expect(names('aitien')).toEqual(['Äitien aamu']);
    expect(names('PUU')).toEqual(['Puutyö']);
  });

  it('finds by leader as well', () => {
    expect(names('jorn')).toEqual(['Korttiporukka']);
  });

  it('gives all for an empty text and none for an unknown one', () => {
    expect(names('  ')).toHaveLength(3);
    expect(names('xyz')).toEqual([]);
  });
});

describe('groups to show', () => {
  const today = day('2026-11-24');
  const of = (name: string, startsOn: string, endsOn: string | null, archived = false) =>
    ({ name, startsOn, endsOn, archived, leaderNames: [] }) as unknown as Group;
  const all = [
    of('Tuleva', '2027-01-01', null),
    of('Nykyinen', '2026-01-01', '2026-11-24'),
    of('Mennyt', '2026-01-01', '2026-11-23'),
    of('Arkistossa', '2026-01-01', null, true),
  ];
  it.each([
    ['current', ['Tuleva', 'Nykyinen']],
    ['planned', ['Tuleva']],
    ['running', ['Nykyinen']],
    ['ended', ['Mennyt']],
    ['archived', ['Arkistossa']],
    ['all', ['Tuleva', 'Nykyinen', 'Mennyt', 'Arkistossa']],
  ] as const)('%s: %o', (shown, expected) => {
    expect(groupsToShow(all, shown, today).map(({ name }) => name)).toEqual(expected);
  });
});
