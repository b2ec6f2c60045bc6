import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestSigns, foundNow, whoArrives } from '#shared/domain/checkin/who-arrives.ts';
import { foldName } from '#shared/domain/people/fold-name.ts';

const rosterOf = (...names: string[]) =>
  names.map((displayName, i) => ({ personId: i, displayName }));
const nobodyYet = new Map<number, string>();
const who = (text: string, ...names: string[]) => whoArrives(rosterOf(...names), text, nobodyYet);

describe('who arrives', () => {
  it('is the one whose name begins so, from three signs on', () => {
    expect(who('ork', 'Orkidea', 'Tähti')).toBe(0);
    expect(who('or', 'Orkidea', 'Tähti')).toBeNull();
    expect(who('rki', 'Orkidea', 'Tähti')).toBeNull();
  });

  it('does not mind capitals, accents and spaces', () => {
    for (const text of ['TÄH', 'tah', ' täh ', 'ta\u0308h'])
      expect(who(text, 'Orkidea', 'Tähti')).toBe(1);
    expect(who('åke  söder', 'Ake Soderblom')).toBe(0);
  });

  it('is whoever is called so and no longer, though longer names begin so', () => {
    expect(who('mari', 'Marika', 'Mari')).toBe(1);
    expect(who('k7', 'K7', 'K77')).toBe(0);
    expect(who('7', '7', '70')).toBe(0);
  });

  it('is nobody when several begin so or are called so', () => {
    expect(who('mar', 'Marika', 'Mari')).toBeNull();
    expect(who('matti', 'Matti', 'Matti')).toBeNull();
    expect(who('matti', 'Mätti', 'Matti', 'Matti V')).toBeNull();
  });

  it('is nobody for what folds to nothing', () => {
    for (const text of ['', '   ', '\u0308']) expect(who(text, 'Orkidea', '')).toBeNull();
  });

  it('keeps to the start by which a person was found, and to the whole name', () => {
    const roster = rosterOf('Orkidea', 'Tähti');
    const found = foundNow(nobodyYet, { personId: 0, displayName: 'Orkidea' }, 'ork');
    expect(whoArrives(roster, 'ORK', found)).toBe(0);
    expect(whoArrives(roster, 'orkidea', found)).toBe(0);
    for (const text of ['orki', 'orkid', 'orkide']) {
      expect(whoArrives(roster, text, found)).toBeNull();
    }
    expect(whoArrives(roster, 'tah', found)).toBe(1);
  });

  it('remembers nothing of whoever typed the whole name', () => {
    expect(foundNow(nobodyYet, { personId: 0, displayName: 'Orkidea' }, 'ORKIDEA')).toBe(nobodyYet);
  });

  it('finds each person of any roster by the whole name, unless another one has it too', () => {
    const names = fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'aäboö 1'), minLength: 1 }), {
      selector: foldName,
    });
    fc.assert(
      fc.property(names, (list) => {
        for (const [i, name] of list.entries())
          if (foldName(name) !== '') expect(who(name, ...list)).toBe(i);
      }),
    );
  });

  it('never finds anybody whose name does not begin so, nor by fewer than three signs of a longer one', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(name), name, (list, text) => {
        const found = who(text, ...list);
        if (found === null) return;
        const foundName = list[found] ?? '';
        expect(foundName.startsWith(text)).toBe(true);
        if (foundName !== text) {
          expect(text.length).toBeGreaterThanOrEqual(fewestSigns);
          expect(list.filter((other) => other.startsWith(text))).toHaveLength(1);
        }
      }),
    );
  });
});
