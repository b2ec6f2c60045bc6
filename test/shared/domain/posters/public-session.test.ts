import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doorNotice } from '#shared/domain/posters/door-notice.ts';
import { planPrint } from '#shared/domain/posters/plan-print.ts';
import type { PosterSession } from '#shared/domain/posters/poster-input.ts';
import {
  publicSession,
  publicSessions,
  withoutLinks,
} from '#shared/domain/posters/public-session.ts';
import { weekPoster } from '#shared/domain/posters/week-poster.ts';
import { sessionKinds } from '#shared/domain/sessions/session-kinds.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import {
  aPosterInput,
  aPosterSession,
  inAll,
  monday,
  neverShownKinds,
} from '#test/support/a-programme.ts';

describe('what is shown of a session', () => {
  it.each(neverShownKinds)('is nothing for the kind %s', (kind) => {
    expect(publicSessions([aPosterSession({ kind })], ['fi'])).toEqual([]);
  });

  it('is nothing when it is hidden', () => {
    expect(publicSessions([aPosterSession({ shownAs: 'hidden' })], ['fi'])).toEqual([]);
  });

  it.each([
    ['closed', 'fi', 'Ryhmä (suljettu)'],
    ['closed', 'sv', 'Grupp (sluten)'],
    ['closed', 'en', 'Group (closed)'],
    ['open', 'fi', 'Ryhmä'],
  ] as const)('is no name when it has none outside: %s, %s', (form, language, title) => {
    const session = aPosterSession({ form, shownAs: 'unnamed', theme: 'Salainen' });
    const [shown] = publicSessions([session], [language]);
    expect(shown).toMatchObject({ titles: [title], theme: '' });
  });

  it('is the alias in place of a sensitive name, without the theme that would give it away', () => {
    const alias = { fi: 'Ti-ryhmä', sv: 'Ti-gruppen', en: 'Tuesday group' };
    const session = aPosterSession({ shownAs: 'alias', alias, theme: 'Retkahduksen ehkäisy' });
    expect(publicSession(session, ['fi', 'sv'])).toMatchObject({
      titles: ['Ti-ryhmä', 'Ti-gruppen'],
      theme: '',
    });
  });

  it.each([null, inAll(''), inAll('  ')])('is no name where the alias is missing', (alias) => {
    const session = aPosterSession({ shownAs: 'alias', alias, form: 'closed' });
    expect(publicSession(session, ['fi']).titles).toEqual(['Ryhmä (suljettu)']);
  });

  it('is called off in the same way whatever the records call it', () => {
    for (const status of ['cancelled', 'not-held'] as const) {
      expect(publicSession(aPosterSession({ status }), ['fi']).isCancelled).toBe(true);
    }
    expect(publicSession(aPosterSession({ status: 'held' }), ['fi']).isCancelled).toBe(false);
  });

  it('says how it is held, and no place for a remote one', () => {
    const place = (mode: PosterSession['mode']) =>
      publicSession(aPosterSession({ mode }), ['fi', 'sv']).place;
    expect(place('on-site')).toBe('Sali');
    expect(place('hybrid')).toBe('Sali, paikalla ja etänä / på plats och på distans');
    expect(place('remote')).toBe('etänä / på distans');
  });

  it('says a name that is the same in both languages once', () => {
    const session = aPosterSession({ title: inAll('Jooga') });
    expect(publicSession(session, ['fi', 'sv']).titles).toEqual(['Jooga']);
  });
});

describe('links', () => {
  it.each([
    ['Huone 3 https://meet.example.org/abc?x=1', 'Huone 3'],
    ['teams.example.com/l/meetup-join/19', ''],
    ['Zoom: www.example.org', 'Zoom:'],
    ['msteams://x/y Sali', 'Sali'],
    ['Kirjasto, Vapaudenkatu 39', 'Kirjasto, Vapaudenkatu 39'],
    ['klo 9.30–11.00', 'klo 9.30–11.00'],
    ['Tauko/kahvi', 'Tauko/kahvi'],
    ['Aamu- ja iltaryhmä', 'Aamu- ja iltaryhmä'],
  ])('are left out of "%s"', (text, left) => expect(withoutLinks(text)).toBe(left));

  it('never stay, wherever in a text they are', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(anyText, fc.webUrl(), anyText, (before, url, after) => {
        expect(withoutLinks(`${before} ${url} ${after}`)).not.toContain('http');
      }),
    );
  });
});

/** Titles that no fixed word of a poster contains. */
const secret = fc.stringMatching(/^Q[0-9]{12}Z$/);
const anySession: fc.Arbitrary<PosterSession> = fc
  .record({
    id: fc.stringMatching(/^[a-z0-9]{16}$/),
    day: fc.integer({ min: 0, max: 6 }),
    startMinute: fc.integer({ min: 0, max: 1400 }),
    title: secret,
    alias: fc.option(secret),
    theme: secret,
    kind: fc.constantFrom(...sessionKinds),
    shownAs: fc.constantFrom('name', 'alias', 'unnamed', 'hidden'),
    form: fc.constantFrom('open', 'closed'),
    status: fc.constantFrom('planned', 'held', 'cancelled', 'not-held'),
    mode: fc.constantFrom('on-site', 'remote', 'hybrid'),
  })
  .map(({ day, title, alias, ...others }) =>
    aPosterSession({
      ...others,
      date: addDays(monday, day),
      endMinute: others.startMinute + 30,
      title: inAll(title),
      alias: alias === null ? null : inAll(alias),
    }),
  );
const sessions = fc.uniqueArray(anySession, { selector: ({ id }) => id, maxLength: 40 });

const isShown = ({ kind, shownAs }: PosterSession): boolean =>
  shownAs !== 'hidden' && !neverShownKinds.some((never) => never === kind);

describe('a poster of any sessions', () => {
  it('never holds a name or theme that is not to be shown, anywhere', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const text = JSON.stringify(weekPoster(aPosterInput({ sessions: all })));
        for (const session of all) {
          const { title, alias, theme, shownAs } = session;
          if (!isShown(session) || shownAs !== 'name') {
            expect(text).not.toContain(title.fi);
            expect(text).not.toContain(theme);
          }
          if (alias && (!isShown(session) || shownAs !== 'alias')) {
            expect(text).not.toContain(alias.fi);
          }
        }
      }),
    );
  });

  it('holds every session that may be shown once, in the order of the day', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const { weeks } = weekPoster(aPosterInput({ sessions: all }));
        const days = weeks.flatMap((week) => week.days);
        const ids = days.flatMap(({ entries }) => entries.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(
          all
            .filter(isShown)
            .map(({ id }) => id)
            .toSorted(),
        );
        const startOf = new Map(all.map(({ id, startMinute }) => [id, startMinute]));
        for (const { entries } of days) {
          const starts = entries.map(({ id }) => startOf.get(id) ?? 0);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('says of every cancelled session that it is, and of no other', () => {
    fc.assert(
      fc.property(sessions, (all) => {
        const { weeks } = weekPoster(aPosterInput({ sessions: all }));
        const entries = weeks.flatMap(({ days }) => days.flatMap((day) => day.entries));
        for (const { id, cancelled } of entries) {
          const status = all.find((session) => session.id === id)?.status ?? '';
          expect(cancelled).toBe(/cancelled|not-held/.test(status) ? 'PERUTTU' : '');
        }
      }),
    );
  });
});

it('keeps the name of any session that is not shown by it off notices and prints', () => {
  const { venue } = aPosterInput();
  fc.assert(
    fc.property(anySession, (session) => {
      const notice = doorNotice({
        ...{ venue, languages: ['fi', 'sv'], today: monday, session, isGroup: true },
        happened: { kind: 'cancelled', next: null },
      });
      const plan = { theme: '', goal: '', method: '', equipment: '' };
      const print = planPrint({ venue, language: 'fi', session, plan, link: '' });
      const text = JSON.stringify([notice, print]);
      if (session.shownAs !== 'name') expect(text).not.toContain(session.title.fi);
      expect(notice === null).toBe(neverShownKinds.some((kind) => kind === session.kind));
    }),
  );
});
