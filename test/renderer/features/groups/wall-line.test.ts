import { expect, it } from 'vitest';
import { wallLines } from '../../../../renderer/features/groups/wall-line.ts';

const group = {
  ...{ name: 'Naisten vertaisryhmä', nameSv: 'Kvinnornas kamratgrupp', nameEn: '', alias: ' ' },
  posterAs: 'name' as const,
  form: 'closed' as const,
  sessionKind: 'group' as const,
  mode: 'on-site' as const,
};

it('reads as on the wall, in each language once', () => {
  expect(wallLines(group)).toEqual(['Naisten vertaisryhmä', 'Kvinnornas kamratgrupp']);
  expect(wallLines({ ...group, posterAs: 'alias', alias: 'Ti-ryhmä' })).toEqual(['Ti-ryhmä']);
});

it('never falls back to the name where another one is missing or none is wanted', () => {
  for (const posterAs of ['alias', 'unnamed'] as const) {
    expect(wallLines({ ...group, posterAs })).toEqual([
      'Ryhmä (suljettu)',
      'Grupp (sluten)',
      'Group (closed)',
    ]);
  }
});

it('has no line for a group or a kind of session that is not on the wall', () => {
  expect(wallLines({ ...group, posterAs: 'hidden' })).toEqual([]);
  expect(wallLines({ ...group, sessionKind: 'one-to-one' })).toEqual([]);
});
