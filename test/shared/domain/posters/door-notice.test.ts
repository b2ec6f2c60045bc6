import { describe, expect, it } from 'vitest';
import { doorNotice, type NoticeInput } from '#shared/domain/posters/door-notice.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { aPosterInput, aPosterSession, inAll, monday } from '#test/support/a-programme.ts';

const tuesday = addDays(monday, 1);
const session = aPosterSession({
  ...{ date: tuesday, startMinute: 780, endMinute: 870 },
  title: { fi: 'Naisten ryhmä', sv: 'Kvinnogruppen', en: "Women's group" },
});
const next = { date: addDays(monday, 3), startMinute: 780, endMinute: 870, placeText: 'Sali' };

const texts = (changes: Partial<NoticeInput> = {}) =>
  doorNotice({
    ...{ venue: aPosterInput().venue, languages: ['fi'], today: tuesday, session },
    ...{ isGroup: true, happened: { kind: 'cancelled', next } },
    ...changes,
  })?.texts;

describe('the door notice', () => {
  it('says that the group does not meet today and when it meets next', () => {
    expect(texts()).toEqual([
      {
        language: 'fi',
        name: 'Naisten ryhmä',
        headline: 'Ryhmä ei kokoonnu tänään',
        session: 'ti 24.11. klo 13–14.30, Sali',
        followLabel: 'Seuraava kerta',
        follow: 'to 26.11. klo 13',
      },
    ]);
  });

  it('says it in each language of the venue', () => {
    expect(texts({ languages: ['sv', 'en'] })).toMatchObject([
      {
        name: 'Kvinnogruppen',
        headline: 'Gruppen träffas inte i\u00a0dag',
        follow: 'tors 26.11 kl. 13',
      },
      {
        name: "Women's group",
        headline: 'The group does not meet today',
        follow: 'Thu 26 Nov at 13:00',
      },
    ]);
  });

  it('does not say today when it is put up the day before', () => {
    expect(texts({ today: monday })?.[0]?.headline).toBe('Ryhmä ei kokoonnu');
  });

  it('says the place of the next time where it is another one', () => {
    const happened = { kind: 'cancelled', next: { ...next, placeText: 'Kirjasto' } } as const;
    expect(texts({ happened })?.[0]?.follow).toBe('to 26.11. klo 13, Kirjasto');
  });

  it('promises to tell later where no next time is known', () => {
    const happened = { kind: 'cancelled', next: null } as const;
    expect(texts({ happened })?.[0]).toMatchObject({
      followLabel: '',
      follow: 'Seuraavan kerran ajan kerromme myöhemmin.',
    });
    expect(texts({ happened, isGroup: false })?.[0]).toMatchObject({
      headline: 'Peruttu tänään',
      followLabel: '',
      follow: '',
    });
  });

  it('says from where to where it moved', () => {
    const to = { ...next, placeText: 'Kirjasto https://example.org/x' };
    expect(texts({ happened: { kind: 'moved', to } })?.[0]).toMatchObject({
      headline: 'Ryhmän aika tai paikka on muuttunut',
      session: 'Oli: ti 24.11. klo 13–14.30, Sali',
      followLabel: 'Nyt',
      follow: 'to 26.11. klo 13–14.30, Kirjasto',
    });
  });

  it('calls a sensitive group by its alias, and a hidden one by none', () => {
    const named = (changes: object) =>
      texts({ session: { ...session, form: 'closed', ...changes } })?.[0]?.name;
    expect(named({ shownAs: 'alias', alias: inAll('Ti-ryhmä') })).toBe('Ti-ryhmä');
    expect(named({ shownAs: 'hidden' })).toBe('Ryhmä (suljettu)');
  });

  it('is not made for what nobody may read of', () => {
    expect(texts({ session: { ...session, kind: 'one-to-one' } })).toBeUndefined();
  });
});
