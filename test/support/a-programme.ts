import type {
  ByLanguage,
  OffDay,
  PosterInput,
  PosterLanguages,
  PosterSession,
} from '#shared/domain/posters/poster-input.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';

/** Between two people, or for the staff alone: written by hand, to be held against the program. */
export const neverShownKinds = [
  'one-to-one',
  'prepared-appointment',
  'professionals-meeting',
  'workshop',
] as const;

/** Monday of week 48, 2026. */
export const monday = day('2026-11-23');

/** The same text in all languages. */
export const inAll = (text: string): ByLanguage => ({ fi: text, sv: text, en: text });

/** A session of a public open group, but for what is said otherwise. */
export function aPosterSession(changes: Partial<PosterSession> = {}): PosterSession {
  return {
    id: 'a'.repeat(16),
    date: monday,
    startMinute: 600,
    endMinute: 690,
    kind: 'group',
    title: inAll('Aamukahvila'),
    shownAs: 'name',
    alias: null,
    form: 'open',
    theme: '',
    placeText: 'Sali',
    status: 'planned',
    mode: 'on-site',
    ...changes,
  };
}

const titles: readonly (readonly [fi: string, sv: string, en: string])[] = [
  ['Aamukahvila', 'Morgonkafé', 'Morning coffee'],
  ['Naisten vertaisryhmä', 'Kamratgrupp för kvinnor', "Women's peer group"],
  ['Liikuntaryhmä', 'Motionsgrupp', 'Exercise group'],
  ['Selkosuomen keskusteluryhmä', 'Samtalsgrupp på lätt finska', 'Easy Finnish conversation'],
  ['Digineuvonta', 'Digirådgivning', 'Digital advice'],
  ['Kädentaidot', 'Hantverk', 'Crafts'],
  ['Ruokaa ja juttua', 'Mat och prat', 'Food and talk'],
  ['Velkaneuvonnan infotilaisuus', 'Info om skuldrådgivning', 'Debt advice event'],
  ['Työnhakupaja', 'Jobbsökarverkstad', 'Job search'],
  ['Musiikkiryhmä', 'Musikgrupp', 'Music group'],
];
const places = ['Sali', 'Keittiö', 'Pieni huone', 'Uimahalli, Vesitie 2', 'Kirjasto'];
const themes = ['', 'Unettomuus ja uni', '', 'Talviliikunta', 'Joulun juhlapöytä pienellä rahalla'];

/** So many sessions over the five days of week 48, of every sort that may be shown. */
export function sessionsOfWeek(count: number): readonly PosterSession[] {
  return Array.from({ length: count }, (_, i) => {
    const [fi = '', sv = '', en = ''] = titles[(i * 3) % titles.length] ?? [];
    const round = Math.floor(i / 5);
    const startMinute = 540 + round * (count > 20 ? 40 : 120) + (i % 3) * 15;
    return aPosterSession({
      id: `s${String(i).padStart(15, '0')}`,
      date: addDays(monday, i % 5),
      startMinute,
      endMinute: startMinute + 90,
      title: { fi, sv, en },
      form: i % 4 === 1 ? 'closed' : 'open',
      shownAs: i % 8 === 5 ? 'unnamed' : 'name',
      theme: themes[i % themes.length] ?? '',
      placeText: places[(i * 2) % places.length] ?? '',
      status: i % 13 === 3 ? 'cancelled' : 'planned',
      mode: i % 11 === 4 ? 'hybrid' : 'on-site',
    });
  });
}

export const closureDay: OffDay = {
  date: addDays(monday, 2),
  name: { fi: 'Kehittämispäivä', sv: 'Utvecklingsdag', en: 'Development day' },
  reason: 'closure',
};

/** Everything a poster is made of, as an invented venue would have it. */
export function aPosterInput(changes: Partial<PosterInput> = {}): PosterInput {
  const hours = [1, 2, 3, 4, 5].map((weekday) => ({
    ...{ from: day('2026-08-01'), until: day('2026-12-20') },
    ...{ weekday, opensMinute: 540, closesMinute: weekday === 5 ? 840 : 960 },
  }));
  return {
    venue: {
      name: 'Kohtaamispaikka Narikka',
      address: 'Väinönkatu 12, 40100 Jyväskylä',
      contact: 'puh. 050 000 0000 · narikka@example.org',
      logo: null,
    },
    languages: ['fi'] satisfies PosterLanguages,
    sessions: sessionsOfWeek(12),
    offDays: [],
    openingHours: hours,
    availabilities: [
      {
        ...{ when: { weekday: 2 }, startMinute: 600, endMinute: 720 },
        who: { fi: 'Sosiaaliohjaaja', sv: 'Socialhandledare', en: 'Social counsellor' },
      },
      {
        ...{ when: { weekday: 4 }, startMinute: 780, endMinute: 900 },
        who: {
          fi: 'Velka- ja talousneuvoja',
          sv: 'Ekonomi- och skuldrådgivare',
          en: 'Debt adviser',
        },
      },
      {
        ...{ when: { date: addDays(monday, 4) }, startMinute: 570, endMinute: 660 },
        who: { fi: 'Sairaanhoitaja', sv: 'Sjukskötare', en: 'Nurse' },
      },
    ],
    feedback: {
      fi: 'Toivoitte rauhallista huonetta: pieni huone on nyt aina vapaa torstaisin klo 12–15. Kahvin rinnalla on teetä.',
      sv: 'Ni önskade ett lugnt rum: det lilla rummet är nu alltid ledigt på torsdagar kl. 12–15. Det finns te.',
      en: 'You wished for a quiet room: the small room is now always free on Thursdays 12–15. There is tea, too.',
    },
    from: monday,
    until: addDays(monday, 4),
    paper: 'A4',
    print: 'normal',
    funders: 'Toimintaa rahoittavat Keksitty säätiö ja Esimerkkikunta.',
    ...changes,
  };
}
