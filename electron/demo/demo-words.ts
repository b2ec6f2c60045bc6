import type { Language } from '#shared/contract/app.ts';
import type { GroupForm, GroupKind } from '#shared/domain/groups/group-kinds.ts';
import type { TagKey } from '#shared/domain/settings/default-lists.ts';

/** A kind of group that such venues have, what it is called and what it is reported by. */
export type GroupTemplate = Readonly<{
  form: GroupForm;
  kind: GroupKind;
  name: Readonly<Record<Language, string>>;
  activity: 'group' | 'hobby' | 'work';
  tags: readonly TagKey[];
  /** What it is called on the wall, where its own name would say too much. */
  alias?: string;
  isHybrid?: boolean;
}>;

type Further = Omit<GroupTemplate, 'form' | 'kind' | 'name'>;

const group = (
  form: GroupForm,
  kind: GroupKind,
  names: readonly [string, string, string],
  further: Further,
): GroupTemplate => {
  const [fi, sv, en] = names;
  return { form, kind, name: { fi, sv, en }, ...further };
};
const peer = { activity: 'group', tags: ['group', 'social'] } as const;
const hobby = { activity: 'hobby', tags: ['community'] } as const;

/** The first two are today's groups of the first venue. */
export const groupTemplates: readonly GroupTemplate[] = [
  group(
    'closed',
    'peer',
    ['Naisten vertaisryhmä', 'Kvinnornas kamratgrupp', "Women's peer group"],
    peer,
  ),
  group('open', 'activity', ['Korttiporukka', 'Kortgänget', 'Card players'], hobby),
  group('closed', 'coaching', ['Arjen taidot', 'Vardagsfärdigheter', 'Everyday skills'], {
    activity: 'group',
    tags: ['group', 'everyday'],
  }),
  group('closed', 'coaching', ['Työelämävalmennus', 'Arbetslivsträning', 'Working life coaching'], {
    activity: 'work',
    tags: ['group', 'working-life', 'planned'],
  }),
  group('open', 'activity', ['Kässäkerho', 'Handarbetsklubben', 'Crafts club'], hobby),
  group('closed', 'peer', ['Toipujat', 'Tillfrisknande', 'In recovery'], {
    ...peer,
    isHybrid: true,
  }),
  group('closed', 'theme', ['Mieli maasta', 'Ljusare sinne', 'Lifting spirits'], {
    ...peer,
    alias: 'Valopilkku',
  }),
  group('closed', 'activity', ['Keittiöryhmä', 'Köksgruppen', 'Kitchen group'], {
    activity: 'hobby',
    tags: ['everyday', 'community'],
  }),
  group('closed', 'peer', ['Miesten vuoro', 'Männens tur', "Men's turn"], peer),
  group('closed', 'activity', ['Puutyöpaja', 'Snickarverkstaden', 'Wood workshop'], {
    activity: 'work',
    tags: ['working-life'],
  }),
  group('open', 'theme', ['Digiapua kahvilla', 'Digihjälp med kaffe', 'Digital help over coffee'], {
    activity: 'group',
    tags: ['digital', 'everyday'],
  }),
  group('closed', 'coaching', ['Nuorten startti', 'Ungdomsstarten', 'Youth start'], {
    activity: 'work',
    tags: ['group', 'working-life', 'interaction'],
  }),
  group('closed', 'theme', ['Velat hallintaan', 'Koll på skulderna', 'Debts under control'], {
    activity: 'group',
    tags: ['group', 'everyday'],
    alias: 'Talousilta',
  }),
  group('closed', 'other', ['Kirjoittajat', 'Skrivarna', 'Writers'], hobby),
];

type Words = Readonly<{
  rooms: readonly string[];
  formerRoom: string;
  breaks: Readonly<Record<'summer' | 'christmas', string>>;
  spring: string;
  autumn: string;
  descriptions: readonly string[];
  events: readonly string[];
  themes: readonly string[];
  meetings: Readonly<
    Record<'one-to-one' | 'prepared-appointment' | 'professionals-meeting' | 'workshop', string>
  >;
  partners: readonly string[];
  /** What was worth remarking yesterday. */
  remark: string;
  /** Who can be met at the venue. */
  professions: readonly string[];
  contact: string;
  feedback: string;
  /** In their own words, in the kiosk. */
  visitorsSay: readonly string[];
  funders: string;
}>;

/** What is in the words of the language; towns and people keep their invented names. */
export const demoWords: Readonly<Record<Language, Words>> = {
  fi: {
    rooms: ['Sali', 'Takkahuone', 'Keittiö'],
    formerRoom: 'Vanha kellari',
    breaks: { summer: 'Kesätauko', christmas: 'Joulutauko' },
    spring: 'kevät',
    autumn: 'syksy',
    descriptions: [
      'Keskustellaan ja juodaan kahvit.',
      'Tehdään yhdessä, ei tarvitse osata ennestään.',
      'Tavoitteita pienin askelin.',
      '',
    ],
    events: [
      'Velkaneuvonnan info',
      'Kelan asiointi-info',
      'Asumisen info',
      'Terveyspäivä',
      'Avoimet ovet',
      'Kokemusasiantuntijan puheenvuoro',
      'Kesäretken suunnittelu',
    ],
    themes: [
      'Uni ja lepo',
      'Omat vahvuudet',
      'Arjen rytmi',
      'Rahan riittävyys',
      'Rajat ja kiltteys',
    ],
    meetings: {
      'one-to-one': 'Vertaistuki kahden kesken',
      'prepared-appointment': 'Valmisteltu vastaanotto',
      'professionals-meeting': 'Aluetiimi',
      workshop: 'Kohtaamisen taidot',
    },
    remark: 'Kahvinkeitin on rikki, uusi tulee torstaina.',
    partners: [
      'Velkaneuvonta',
      'Työllisyyspalvelut',
      'Nuorisopalvelut',
      'Mielenterveysyhdistys',
      'Seurakunnan diakonia',
    ],
    professions: ['Sosiaaliohjaaja', 'Sairaanhoitaja', 'Velkaneuvoja'],
    contact: 'Tervetuloa ilman ajanvarausta.',
    feedback: 'Toivoitte pidempää aukioloa. Olemme nyt auki kello 15 asti.',
    visitorsSay: [
      'Kahvi oli hyvää ja sain jutella rauhassa.',
      'Musiikki oli liian kovalla.',
      'Kiitos kun Pirkko auttoi hakemuksessa!',
      'Voisiko joskus olla auki illalla?',
      'Ryhmässä oli hyvä henki.',
      'Soitan ensi viikolla, numeroni on 040 123 4567.',
      'Pelejä saisi olla enemmän.',
      'Sain apua Kelan papereihin.',
      'Sohva on rikki.',
    ],
    funders: 'Esimerkkihanke, keksitty rahoittaja',
  },
  sv: {
    rooms: ['Salen', 'Brasrummet', 'Köket'],
    formerRoom: 'Gamla källaren',
    breaks: { summer: 'Sommarpaus', christmas: 'Julpaus' },
    spring: 'våren',
    autumn: 'hösten',
    descriptions: [
      'Vi samtalar och dricker kaffe.',
      'Vi gör tillsammans, inga förkunskaper behövs.',
      'Mål i små steg.',
      '',
    ],
    events: [
      'Info om skuldrådgivning',
      'Info om FPA-ärenden',
      'Info om boende',
      'Hälsodag',
      'Öppet hus',
      'En erfarenhetsexpert berättar',
      'Sommarutflykten planeras',
    ],
    themes: ['Sömn och vila', 'Egna styrkor', 'Vardagsrytm', 'Pengarna ska räcka', 'Gränser'],
    meetings: {
      'one-to-one': 'Kamratstöd på tu man hand',
      'prepared-appointment': 'Förberedd mottagning',
      'professionals-meeting': 'Områdesteamet',
      workshop: 'Konsten att mötas',
    },
    remark: 'Kaffekokaren är sönder, en ny kommer på torsdag.',
    partners: [
      'Skuldrådgivningen',
      'Sysselsättningstjänsterna',
      'Ungdomstjänsterna',
      'Föreningen för psykisk hälsa',
      'Församlingens diakoni',
    ],
    professions: ['Socialhandledare', 'Sjukskötare', 'Skuldrådgivare'],
    contact: 'Välkommen utan tidsbokning.',
    feedback: 'Ni önskade längre öppettider. Nu har vi öppet till klockan 15.',
    visitorsSay: [
      'Kaffet var gott och jag fick prata i lugn och ro.',
      'Musiken var för hög.',
      'Tack för att Pirkko hjälpte med ansökan!',
      'Kunde det vara öppet någon kväll?',
      'Det var god stämning i gruppen.',
      'Jag ringer nästa vecka, mitt nummer är 040 123 4567.',
      'Det kunde finnas fler spel.',
      'Jag fick hjälp med FPA:s papper.',
      'Soffan är trasig.',
    ],
    funders: 'Exempelprojektet, påhittad finansiär',
  },
  en: {
    rooms: ['Hall', 'Fireside room', 'Kitchen'],
    formerRoom: 'Old cellar',
    breaks: { summer: 'Summer break', christmas: 'Christmas break' },
    spring: 'spring',
    autumn: 'autumn',
    descriptions: [
      'We talk and have coffee.',
      'We do things together, no skills needed.',
      'Goals in small steps.',
      '',
    ],
    events: [
      'Debt counselling info',
      'Social insurance info',
      'Housing info',
      'Health day',
      'Open house',
      'An expert by experience speaks',
      'Planning the summer trip',
    ],
    themes: ['Sleep and rest', 'Own strengths', 'Rhythm of the day', 'Making money last', 'Limits'],
    meetings: {
      'one-to-one': 'One-to-one peer support',
      'prepared-appointment': 'Prepared appointment',
      'professionals-meeting': 'Area team',
      workshop: 'The skill of meeting people',
    },
    remark: 'The coffee maker is broken, a new one comes on Thursday.',
    partners: [
      'Debt counselling',
      'Employment services',
      'Youth services',
      'Mental health association',
      'Parish social work',
    ],
    professions: ['Social instructor', 'Nurse', 'Debt counsellor'],
    contact: 'Welcome without an appointment.',
    feedback: 'You asked for longer hours. We are now open until 3 pm.',
    visitorsSay: [
      'The coffee was good and I could talk in peace.',
      'The music was too loud.',
      'Thanks to Pirkko for help with the application!',
      'Could it be open some evening?',
      'There was a good spirit in the group.',
      'I will call next week, my number is 040 123 4567.',
      'There could be more games.',
      'I got help with my papers.',
      'The sofa is broken.',
    ],
    funders: 'Example project, invented funder',
  },
};
