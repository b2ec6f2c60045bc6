import { describe, expect, it } from 'vitest';
import { weekPoster } from '#shared/domain/posters/week-poster.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import {
  aPosterInput,
  aPosterSession,
  closureDay,
  inAll,
  monday,
} from '#test/support/a-programme.ts';

const none = { sessions: [], availabilities: [], feedback: inAll('') };

describe('the poster of a week', () => {
  it.each([
    ['fi', 'Viikko-ohjelma', 'vko 48, 23.–27.11.2026', 'Tiistai 24.11.', 'avoinna 9–16'],
    ['sv', 'Veckoprogram', 'v. 48, 23–27.11.2026', 'Tisdag 24.11', 'öppet 9–16'],
    ['en', 'Weekly programme', 'wk 48, 23–27 Nov 2026', 'Tuesday 24 Nov', 'open 09:00–16:00'],
  ] as const)('says its week and days in %s', (language, title, heading, tuesday, hours) => {
    const model = weekPoster(aPosterInput({ languages: [language] }));
    expect(model).toMatchObject({ title, weeks: [{ heading }] });
    expect(model.weeks[0]?.days[1]).toMatchObject({ headings: [tuesday], hours });
  });

  it('says both languages, what is the same in both once', () => {
    const model = weekPoster(aPosterInput({ languages: ['fi', 'sv'], offDays: [closureDay] }));
    expect(model.title).toBe('Viikko-ohjelma / Veckoprogram');
    expect(model.weeks[0]?.heading).toBe('vko 48 / v. 48, 23.–27.11.2026');
    expect(model.weeks[0]?.days[0]).toMatchObject({
      headings: ['Maanantai 23.11.', 'Måndag 23.11'],
      hours: 'avoinna / öppet 9–16',
    });
    expect(model.weeks[0]?.days[2]?.offDays).toEqual(['Kehittämispäivä / Utvecklingsdag']);
    expect(model.feedback.texts).toHaveLength(2);
  });

  it('has Monday to Friday, and a day of the weekend only where something is on', () => {
    const dates = (changes: object) =>
      weekPoster(aPosterInput({ ...none, ...changes })).weeks[0]?.days.map(({ date }) => date);
    expect(dates({})).toHaveLength(5);
    const sunday = aPosterSession({ date: addDays(monday, 6) });
    expect(dates({ sessions: [sunday] })).toEqual([
      ...[0, 1, 2, 3, 4, 6].map((days) => addDays(monday, days)),
    ]);
    const saturdays = {
      ...{ from: monday, until: addDays(monday, 30), weekday: 6 },
      ...{ opensMinute: 600, closesMinute: 720 },
    };
    const [week] = weekPoster(aPosterInput({ ...none, openingHours: [saturdays] })).weeks;
    expect(week?.days).toHaveLength(5);
    expect(week?.alsoOpen).toBe('la 28.11. avoinna 10–12');
    const saturday = aPosterSession({ date: addDays(monday, 5) });
    const [both] = weekPoster(
      aPosterInput({ ...none, openingHours: [saturdays], sessions: [saturday] }),
    ).weeks;
    expect(both).toMatchObject({ alsoOpen: '', days: { length: 6 } });
    expect(dates({ sessions: [{ ...sunday, shownAs: 'hidden' }] })).toHaveLength(5);
  });

  it('names days off, says closed, and has nobody to meet on them', () => {
    const input = aPosterInput({
      sessions: [],
      offDays: [{ ...closureDay, date: addDays(monday, 1) }],
    });
    const [week] = weekPoster(input).weeks;
    expect(week?.days[1]).toMatchObject({
      ...{ offDays: ['Kehittämispäivä'], hours: 'kiinni', entries: [], nothing: 'Ei ohjelmaa' },
    });
    expect(week?.whoIsThere.map(({ when }) => when)).toEqual([
      'to 26.11. 13–15',
      'pe 27.11. 9.30–11',
    ]);
  });

  it('does not say closed of a day off on which a session is kept', () => {
    const session = aPosterSession({ date: closureDay.date });
    const hours = (status: 'planned' | 'cancelled') =>
      weekPoster(aPosterInput({ sessions: [{ ...session, status }], offDays: [closureDay] }))
        .weeks[0]?.days[2]?.hours;
    expect(hours('planned')).toBe('');
    expect(hours('cancelled')).toBe('kiinni');
  });

  it('stays open on an eve, which it names', () => {
    const eve = { ...closureDay, reason: 'eve' as const, name: inAll('Aatto') };
    const [week] = weekPoster(aPosterInput({ offDays: [eve] })).weeks;
    expect(week?.days[2]).toMatchObject({ hours: 'avoinna 9–16', offDays: ['Aatto'] });
  });

  it('explains the signs that occur, and only those', () => {
    const forms = (form: 'open' | 'closed') =>
      weekPoster(aPosterInput({ sessions: [aPosterSession({ form })] })).legend.map((l) => l.form);
    expect(forms('open')).toEqual(['open']);
    expect(forms('closed')).toEqual(['closed']);
    expect(weekPoster(aPosterInput(none)).legend).toEqual([]);
  });

  it('has a week for each week of a period, numbered as the calendar does at New Year', () => {
    const input = aPosterInput({ from: day('2026-12-30'), until: day('2027-01-05') });
    expect(weekPoster(input).weeks.map(({ heading }) => heading)).toEqual([
      'vko 53, 28.12.2026 – 1.1.2027',
      'vko 1, 4.–8.1.2027',
    ]);
  });
});
