import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import type { ShownConflict } from '#shared/contract/programme-parts.ts';
import { fi } from '#shared/i18n/fi/texts.ts';
import { day } from '#shared/kernel/local-date.ts';
import { formats } from '../../../renderer/i18n/formats.ts';
import { conflictWords } from '../../../renderer/ui/conflict-words.ts';

beforeAll(() =>
  i18next.init({
    lng: 'fi',
    resources: { fi: { translation: fi } },
    interpolation: { escapeValue: false },
  }),
);

const warning = { severity: 'warning' } as const;
const times = { startMinute: 810, endMinute: 840 };
const other = { otherId: null, otherTitle: 'Kahviryhmä', otherVenue: 'Akaa' };
const offDay = { fi: 'loppiainen', sv: 'trettondagen', en: 'Epiphany' };
const cases: readonly (readonly [string, ShownConflict])[] = [
  [
    'Sali on varattu klo 13.30–14: Kahviryhmä',
    { kind: 'room-taken', ...warning, ...times, ...other, name: 'Sali' },
  ],
  [
    'Kaisa on silloin muualla: Kahviryhmä, Akaa klo 13.30–14',
    { kind: 'leader-elsewhere', ...warning, ...times, ...other, name: 'Kaisa' },
  ],
  [
    'Aukioloajan ulkopuolella: tiistai auki klo 9–12, klo 13–15',
    {
      ...{ kind: 'outside-opening-hours', ...warning, weekday: 2 },
      open: [
        { startMinute: 540, endMinute: 720 },
        { startMinute: 780, endMinute: 900 },
      ],
    },
  ],
  [
    'Paikka ei ole auki: lauantai',
    { kind: 'outside-opening-hours', ...warning, weekday: 6, open: [] },
  ],
  [
    'Ryhmä päättyy jo 18.12.2026',
    { kind: 'after-group-end', severity: 'block', date: day('2026-12-18') },
  ],
  [
    'Ryhmä alkaa vasta 1.2.2027',
    { kind: 'before-group-start', ...warning, date: day('2027-02-01') },
  ],
  [
    'Tilaan mahtuu 5, ryhmässä on 8',
    { kind: 'over-room-capacity', ...warning, capacity: 5, people: 8 },
  ],
  [
    'Ryhmässä on 8 paikkaa ja 9 jäsentä',
    { kind: 'over-group-capacity', ...warning, capacity: 8, people: 9 },
  ],
  ['Vapaapäivä: loppiainen', { kind: 'off-day', ...warning, name: offDay }],
];

it.each(cases)('says "%s"', (words, conflict) => {
  const texts = { t: i18next.t, language: 'fi', format: formats.fi } as const;
  expect(conflictWords(conflict, texts)).toBe(words);
});
