import type { Language } from '#shared/contract/app.ts';
import type { GroupForm, GroupKind } from '#shared/domain/groups/group-kinds.ts';

/** A kind of group that such venues have, and what it is called. */
export type GroupTemplate = Readonly<{
  form: GroupForm;
  kind: GroupKind;
  name: Readonly<Record<Language, string>>;
}>;

const group = (form: GroupForm, kind: GroupKind, names: readonly [string, string, string]) => {
  const [fi, sv, en] = names;
  return { form, kind, name: { fi, sv, en } } satisfies GroupTemplate;
};

/** The first two are today's groups of the first venue. */
export const groupTemplates: readonly GroupTemplate[] = [
  group('closed', 'peer', ['Naisten vertaisryhmä', 'Kvinnornas kamratgrupp', "Women's peer group"]),
  group('open', 'activity', ['Korttiporukka', 'Kortgänget', 'Card players']),
  group('closed', 'coaching', ['Arjen taidot', 'Vardagsfärdigheter', 'Everyday skills']),
  group('closed', 'coaching', ['Työelämävalmennus', 'Arbetslivsträning', 'Working life coaching']),
  group('open', 'activity', ['Kässäkerho', 'Handarbetsklubben', 'Crafts club']),
  group('closed', 'peer', ['Toipujat', 'Tillfrisknande', 'In recovery']),
  group('closed', 'theme', ['Mieli maasta', 'Ljusare sinne', 'Lifting spirits']),
  group('closed', 'activity', ['Keittiöryhmä', 'Köksgruppen', 'Kitchen group']),
  group('closed', 'peer', ['Miesten vuoro', 'Männens tur', "Men's turn"]),
  group('closed', 'activity', ['Puutyöpaja', 'Snickarverkstaden', 'Wood workshop']),
  group('open', 'theme', ['Digiapua kahvilla', 'Digihjälp med kaffe', 'Digital help over coffee']),
  group('closed', 'coaching', ['Nuorten startti', 'Ungdomsstarten', 'Youth start']),
  group('closed', 'theme', ['Velat hallintaan', 'Koll på skulderna', 'Debts under control']),
  group('closed', 'other', ['Kirjoittajat', 'Skrivarna', 'Writers']),
];

type Words = Readonly<{
  rooms: readonly string[];
  formerRoom: string;
  breaks: Readonly<Record<'summer' | 'christmas', string>>;
  spring: string;
  autumn: string;
  descriptions: readonly string[];
  events: readonly string[];
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
  },
};
