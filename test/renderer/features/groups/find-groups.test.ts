import { describe, expect, it } from 'vitest';
import type { Group } from '#shared/contract/groups.ts';
import { findGroups } from '../../../../renderer/features/groups/find-groups.ts';

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
