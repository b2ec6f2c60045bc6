import { beforeAll, describe, expect, it } from 'vitest';
import { renderWall } from '#electron/export/posters/render-poster.ts';
import { doorNotice } from '#shared/domain/posters/door-notice.ts';
import { planPrint } from '#shared/domain/posters/plan-print.ts';
import type { PosterInput } from '#shared/domain/posters/poster-input.ts';
import type { Wall } from '#shared/domain/posters/wall.ts';
import { weekPoster } from '#shared/domain/posters/week-poster.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import {
  aPosterInput,
  aPosterSession,
  closureDay,
  inAll,
  monday,
  sessionsOfWeek,
} from '#test/support/a-programme.ts';
import {
  type PdfText,
  type ReadPdf,
  readPdf,
  squeezed,
  textOfPdf,
} from '#test/support/read-pdf.ts';
import { readPng } from '#test/support/read-png.ts';

const poster = (changes: Partial<PosterInput> = {}): Wall => ({
  kind: 'poster',
  model: weekPoster(aPosterInput(changes)),
});
const bytesOf = async (wall: Wall): Promise<Uint8Array> =>
  (await renderWall(wall, 'pdf'))[0]?.bytes ?? new Uint8Array();
const pdfOf = async (wall: Wall): Promise<ReadPdf> => readPdf(await bytesOf(wall));

/** 8 mm in points: what the worst office printers leave white. */
const edge = (8 / 25.4) * 72;

/** Every text lies inside the printable part of its page and on top of no other. */
function expectFitToPrint({ pages }: ReadPdf): void {
  for (const { width, height, texts } of pages) {
    for (const { text, x, baseline, width: wide, size } of texts) {
      expect(x, text).toBeGreaterThanOrEqual(edge - 0.5);
      expect(x + wide, text).toBeLessThanOrEqual(width - edge + 0.5);
      expect(baseline - size * 0.25, text).toBeGreaterThanOrEqual(edge - 1);
      expect(baseline + size * 0.75, text).toBeLessThanOrEqual(height - edge + 1);
    }
    for (const [i, one] of texts.entries())
      for (const other of texts.slice(i + 1))
        expect(overlap(one, other), `${one.text} | ${other.text}`).toBe(false);
  }
}

/** Boxes of the letters without what hangs below, a point of each side forgiven. */
function overlap(a: PdfText, b: PdfText): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const top = Math.min(a.baseline + a.size * 0.7, b.baseline + b.size * 0.7);
  return across > 1 && top - Math.max(a.baseline, b.baseline) > 1;
}

describe.each([
  ['A4', 842, 595],
  ['A3', 1191, 842],
] as const)('a poster on %s', (paper, width, height) => {
  it('is across, with title, language and tags in reading order', async () => {
    const pdf = await pdfOf(poster({ paper }));
    expect(pdf.pages.map((page) => [Math.round(page.width), Math.round(page.height)])).toEqual([
      [width, height],
    ]);
    expect(pdf.title).toBe('Viikko-ohjelma · vko 48, 23.–27.11.2026 · Kohtaamispaikka Narikka');
    expect([pdf.language, pdf.isTagged]).toEqual(['fi', true]);
    const roles = pdf.roles.filter((role) => /^(H\d|P)$/.test(role));
    expect(roles.slice(0, 3)).toEqual(['H1', 'P', 'P']);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(7);
  });

  it.each([5, 60])('holds %i sessions, each once, fit to print', async (count) => {
    const sessions = sessionsOfWeek(count).map((session, i) => ({
      ...session,
      title: inAll(`Nro${i}x ${session.title.fi}`),
      shownAs: 'name' as const,
    }));
    const pdf = await pdfOf(poster({ paper, sessions, languages: ['fi', 'sv'] }));
    expectFitToPrint(pdf);
    const text = textOfPdf(pdf);
    for (let i = 0; i < count; i++) expect(text.split(`Nro${i}x`)).toHaveLength(2);
  });
});

it.each(['fi', 'sv', 'en'] as const)('is a whole programme in %s', async (language) => {
  const pdf = await pdfOf(poster({ languages: [language], offDays: [closureDay] }));
  expectFitToPrint(pdf);
  const text = textOfPdf(pdf);
  const { feedback, availabilities } = aPosterInput();
  for (const part of [feedback, closureDay.name, ...availabilities.map(({ who }) => who)])
    expect(text).toContain(squeezed(part[language]));
  expect(pdf.language).toBe(language);
});

describe('a week of long Finnish names', () => {
  const names = [
    'Mielenterveyskuntoutujien toiminnallinen vertaisryhmä',
    'Tietotekniikkaneuvonta ja digituki',
    'Työikäisten muistisairaiden läheisten vertaisryhmä ja käsityökerho',
    'Mielenterveysomaisten keskiviikkokeskustelut',
    'Maahanmuuttajanaisten selkosuomen keskusteluryhmä',
  ];
  const openingHours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    ...{ from: monday, until: addDays(monday, 6), weekday, opensMinute: 540, closesMinute: 960 },
  }));
  const sessionsOn = (offsets: readonly number[]) =>
    offsets.map((offset, i) =>
      aPosterSession({
        ...{ id: String(i), date: addDays(monday, offset), startMinute: 540 + i },
        ...{
          title: inAll(names[i % names.length] ?? ''),
          placeText: 'Iso sali, pääovesta oikealle',
        },
      }),
    );
  /** Hyphens too: a name may be parted at its syllables. */
  const letters = (text: string): string => squeezed(text).replaceAll('-', '');

  it.each([
    ['five days', [0, 1, 2, 3, 4], 5],
    ['the whole week', [0, 1, 2, 3, 4, 5, 6], 7],
    ['one day', [2, 2, 2, 2, 2], 5],
    ['sixty sessions', Array.from({ length: 60 }, (_, i) => i % 5), 5],
  ])('cuts none of them: %s', async (_what, offsets, columns) => {
    const wall = poster({ sessions: sessionsOn(offsets), openingHours, feedback: inAll('') });
    if (wall.kind !== 'poster') throw new Error('no poster');
    expect(wall.model.weeks[0]?.days).toHaveLength(columns);
    const pdf = await pdfOf(wall);
    expectFitToPrint(pdf);
    const text = letters(textOfPdf(pdf));
    expect(text).not.toContain('…');
    for (const [i, name] of names.entries()) {
      const count = offsets.filter((_, at) => at % names.length === i).length;
      expect(text.split(letters(name)).length - 1, name).toBe(count);
    }
  });

  it('makes a long word smaller before it parts it', async () => {
    const texts = (await pdfOf(poster({ sessions: sessionsOn([0, 1, 2, 3, 4]) }))).pages
      .flatMap((page) => page.texts)
      .map(({ text }) => text);
    for (const word of ['Mielenterveyskuntoutujien', 'Tietotekniikkaneuvonta'])
      expect(
        texts.some((text) => text.includes(word)),
        word,
      ).toBe(true);
  });

  it('fills two pages in large print, the foot with the last day', async () => {
    const pdf = await pdfOf(
      poster({ print: 'large', sessions: sessionsOn([0, 1, 2, 3, 4]), openingHours }),
    );
    expectFitToPrint(pdf);
    expect(pdf.pages).toHaveLength(2);
    const [first, last] = pdf.pages.map((page) => textOfPdf({ ...pdf, pages: [page] }));
    expect(first).toContain('Torstai');
    expect(last).toMatch(/Perjantai.*Tavattavissa.*rahoittavat/);
    expect(first).toContain(squeezed('la 28.11. avoinna 9–16 · su 29.11. avoinna 9–16'));
  });
});

it('never takes letters too small to read, but goes on to another page', async () => {
  const pdf = await pdfOf(poster({ sessions: sessionsOfWeek(150) }));
  expect(pdf.pages.length).toBeGreaterThan(2);
  expectFitToPrint(pdf);
  for (const { texts } of pdf.pages)
    for (const { size, text } of texts) expect(size, text).toBeGreaterThanOrEqual(7);
  expect(textOfPdf(pdf)).toContain(`Sivu1/${pdf.pages.length}`);
});

it('is upright in large print, with no letter under 17 points', async () => {
  const pdf = await pdfOf(poster({ print: 'large', sessions: sessionsOfWeek(20) }));
  expectFitToPrint(pdf);
  for (const { width, height, texts } of pdf.pages) {
    expect(height).toBeGreaterThan(width);
    for (const { size, text } of texts) expect(size, text).toBeGreaterThanOrEqual(17);
  }
});

it('holds nothing of what is not to be known, not even outside the text', async () => {
  const kept = { theme: 'Retkahdus', title: inAll('Päihdetoipujat') };
  const sessions = [
    aPosterSession({ ...kept, shownAs: 'hidden' }),
    aPosterSession({ ...kept, id: '2', shownAs: 'unnamed', form: 'closed' }),
    aPosterSession({ ...kept, id: '3', shownAs: 'alias', alias: inAll('Ti-ryhmä') }),
    aPosterSession({ ...kept, id: '4', kind: 'one-to-one' }),
  ];
  const bytes = await bytesOf(poster({ sessions }));
  const text = textOfPdf(await readPdf(bytes));
  expect(text).toContain('Ti-ryhmä');
  expect(text).toContain('Ryhmä(suljettu)');
  expect(text).not.toMatch(/Päihde|Retkahdus/);
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/toipujat|Retkahdus/);
});

it('says of a cancelled session that it is, in words and not by its line alone', async () => {
  const sessions = [aPosterSession({ status: 'cancelled' })];
  const text = textOfPdf(await pdfOf(poster({ sessions, languages: ['fi', 'sv'] })));
  expect(text).toContain('PERUTTU/INSTÄLLD');
  expect(text).toContain('Aamukahvila');
});

it('takes any text without running over', async () => {
  const titles = [
    'x'.repeat(10_000),
    'Vertaistukihenkilökoulutusvalmennusohjaajatapaaminen',
    '😀👩‍👧 Kahvila ☕',
    '😀',
    'مجموعة النساء (ryhmä) 12',
    'ڢڣڥ ݠَ ڥَرح',
    'Женская группа',
    '中文小组',
    '<b>&amp;</b> </svg><script>',
    'a\u0000b\ud800c',
    'sana '.repeat(3000),
    'rivi\n'.repeat(200),
  ];
  const sessions = titles.map((title, i) =>
    aPosterSession({
      ...{ id: String(i), date: addDays(monday, i % 7), title: inAll(title) },
      ...{ theme: title, placeText: title, startMinute: 500 + i },
    }),
  );
  const venue = {
    name: titles[0] ?? '',
    address: titles[9] ?? '',
    contact: titles[1] ?? '',
    logo: null,
  };
  const changes = {
    sessions,
    venue,
    feedback: inAll('palaute '.repeat(2000)),
    funders: titles[9] ?? '',
  };
  for (const print of ['normal', 'large'] as const) {
    const pdf = await pdfOf(poster({ ...changes, print }));
    expectFitToPrint(pdf);
    expect(textOfPdf(pdf)).toMatch(/Kahvila.*…|….*Kahvila/);
  }
  expect(await renderWall(poster(changes), 'png')).not.toEqual([]);
});

it('leaves out a logo that is no picture', async () => {
  const broken = ['', 'AAAA', Buffer.from('\x89PNG\r\n\x1a\n').toString('base64')];
  for (const base64 of broken) {
    const venue = { ...aPosterInput().venue, logo: { mime: 'image/png' as const, base64 } };
    expect((await pdfOf(poster({ venue }))).roles).not.toContain('Figure');
  }
});

describe('a door notice', () => {
  const session = aPosterSession({ title: inAll('Naisten ryhmä') });
  const next = { date: addDays(monday, 2), startMinute: 780, endMinute: 870, placeText: '' };
  const notice = (name: string): Wall => {
    const model = doorNotice({
      ...{ venue: aPosterInput().venue, languages: ['fi', 'sv'], today: monday, isGroup: true },
      session: { ...session, title: inAll(name), placeText: name },
      happened: { kind: 'cancelled', next },
    });
    if (!model) throw new Error('no notice');
    return { kind: 'notice', model };
  };

  it.each([
    ['any name', 'Naisten ryhmä'],
    ['far too many words', 'Hyvin pitkä ryhmän nimi '.repeat(40)],
    ['one endless word', 'y'.repeat(500)],
  ])('is one upright A4 in letters for a hall, for %s', async (_what, name) => {
    const pdf = await pdfOf(notice(name));
    expectFitToPrint(pdf);
    expect(pdf.pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
    ]);
    const texts = pdf.pages.flatMap((page) => page.texts);
    expect(Math.max(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(36);
    expect(textOfPdf(pdf)).toContain('ke25.11.klo13');
  });
});

it('prints the plan of a session for its people', async () => {
  const text = 'Puhumme unesta. '.repeat(100);
  const plan = { theme: 'Uni', goal: text, method: text, equipment: text };
  const { venue } = aPosterInput();
  const model = planPrint({ venue, language: 'fi', session: aPosterSession(), plan, link: '' });
  const pdf = await pdfOf({ kind: 'plan', model });
  expectFitToPrint(pdf);
  expect(pdf.pages.length).toBeGreaterThan(1);
  expect(textOfPdf(pdf).split('Puhummeunesta.')).toHaveLength(301);
});

describe('as a picture', () => {
  let bytes: Uint8Array;
  let ms: number;
  beforeAll(async () => {
    const wall = poster({ sessions: sessionsOfWeek(60), paper: 'A3' });
    // The processor's time, and the better of two: others may be at work on the machine.
    ms = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 2; i++) {
      const before = process.cpuUsage();
      const [file] = await renderWall(wall, 'png');
      const { user, system } = process.cpuUsage(before);
      ms = Math.min(ms, (user + system) / 1000);
      bytes = file?.bytes ?? new Uint8Array();
    }
  });

  it('is as wide as a good screen, in the proportions of the paper, in a few seconds of work', () => {
    const { width, height } = readPng(bytes);
    expect(width).toBe(2200);
    expect(width / height).toBeCloseTo(Math.SQRT2, 2);
    expect(ms).toBeLessThan(6000);
  });

  it('has no colour, a white edge and black letters', () => {
    const { width, height, data } = readPng(bytes);
    const white = Math.floor((8 / 420) * width);
    let [coloured, inEdge, black] = [0, 0, 0];
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
      if (red !== green || green !== blue || alpha !== 255) coloured += 1;
      if (red < 30) black += 1;
      const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
      const isEdge = Math.min(x, y, width - 1 - x, height - 1 - y) < white;
      if (isEdge && red < 255) inEdge += 1;
    }
    expect([coloured, inEdge]).toEqual([0, 0]);
    expect(black).toBeGreaterThan(20_000);
  });

  it('has a picture for each page', async () => {
    const files = await renderWall(poster({ sessions: sessionsOfWeek(60) }), 'png', {
      pngWidth: 300,
    });
    expect(files.map(({ extension, mimeType }) => [extension, mimeType])).toEqual([
      ['png', 'image/png'],
      ['png', 'image/png'],
    ]);
  });
});

it('shows the logo in its own proportions in both kinds of file', async () => {
  const [page] = await renderWall(poster(), 'png', { pngWidth: 320 });
  const base64 = Buffer.from(page?.bytes ?? []).toString('base64');
  const venue = { ...aPosterInput().venue, logo: { mime: 'image/png' as const, base64 } };
  const pdf = await pdfOf(poster({ venue }));
  expectFitToPrint(pdf);
  expect(pdf.roles).toContain('Figure');
  const [bare, withLogo] = await Promise.all(
    [poster(), poster({ venue })].map(async (wall) => {
      const [file] = await renderWall(wall, 'png', { pngWidth: 1000 });
      return readPng(file?.bytes ?? new Uint8Array()).data;
    }),
  );
  expect(Buffer.from(bare ?? []).equals(withLogo ?? new Uint8Array())).toBe(false);
});
