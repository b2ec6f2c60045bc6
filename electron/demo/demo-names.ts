import type { Random } from './random.ts';

/** Three real towns of the field, then invented ones: nobody shall find her own venue's figures. */
const towns = [
  'Akaa',
  'Urjala',
  'Valkeakoski',
  'Vesalahti',
  'Honkaselkä',
  'Utukylä',
  'Korpiharju',
  'Lehmusjoki',
  'Tuulenkoski',
  'Marjasuo',
  'Saarenkorpi',
  'Havulampi',
];

/** The town of a venue by its place in the list; numbered when the list has run out. */
export function townOf(index: number): string {
  const town = towns[index % towns.length] ?? 'Narikka';
  const round = Math.floor(index / towns.length) + 1;
  return round === 1 ? town : `${town} ${round}`;
}

/** Invented first names of those who run things. */
export const staffNames = [
  'Leena',
  'Marko',
  'Sanna',
  'Jukka',
  'Emilia',
  'Petri',
  'Katja',
  'Ahmed',
  'Ritva',
  'Olli',
  'Heidi',
  'Timo',
  'Natalia',
  'Ville',
  'Maarit',
  'Samuel',
  'Outi',
  'Henrik',
  'Pirjo',
  'Jani',
  'Laura',
  'Esa',
  'Minna',
  'Aleksi',
  'Tuula',
  'Kristian',
  'Elina',
  'Harri',
  'Sofia',
  'Mika',
  'Virpi',
  'Antero',
  'Nina',
  'Risto',
  'Jenna',
  'Pauli',
  'Amina',
  'Tommi',
  'Kirsi',
  'Robin',
];

const firstNames = [
  'Aino',
  'Eino',
  'Sari',
  'Marja',
  'Reijo',
  'Päivi',
  'Äijö',
  'Örn',
  'Åke',
  'Tuomas',
  'Irma',
  'Seppo',
  'Hilkka',
  'Kalle',
  'Jaana',
  'Pekka',
  'Anneli',
  'Toivo',
  'Raija',
  'Väinö',
  'Liisa',
  'Matti',
  'Eeva',
  'Jari',
  'Helmi',
  'Oskari',
  'Tarja',
  'Veikko',
  'Ulla',
  'Simo',
  'Aada',
  'Niilo',
  'Oona',
  'Eetu',
  'Siiri',
  'Arvo',
  'Lempi',
  'Urho',
  'Saimi',
  'Kaarlo',
  'Terttu',
  'Onni',
  'Hilja',
  'Taisto',
  'Impi',
  'Lauri',
  'Vieno',
  'Aarne',
  'Sylvi',
  'Eero',
  'Kerttu',
  'Joona',
  'Mimmi',
  'Göran',
  'Märta',
  'Sven',
  'Ebba',
  'Björn',
  'Ylva',
  'Мария',
  'Олег',
  'Светлана',
  'Иван',
  'محمد',
  'فاطمة',
  'ليلى',
  'Nguyệt',
  'Zeynep',
  'Łukasz',
  'Ilūnė',
  'Tõnu',
  'Õie',
  'Abdi',
  'Hodan',
  'José',
  'Chloé',
  'Jürgen',
  'Đorđe',
  'Șerban',
  'Nour',
  'Mei',
  'Anh',
  'Tigist',
];

const nicknames = [
  'Kulkija',
  'Pulla-Pena',
  'Tuttu ääni',
  'Sinitakki',
  'Kettu',
  'Mummeli',
  'Ukko',
  'Jääkarhu',
  'Kahvikissa',
  'Pikku-Myy',
  'Rokkari',
  'Puutarhuri',
  'Kaupunkilainen',
  'Hiljainen',
  'Naapuri',
  'Villasukka',
  'Kitaramies',
  'Lukutoukka',
  'Tähti',
  'Merikapteeni',
  'Ruusu',
  'Sudenpentu',
  'Kirjailija',
  'Ilopilleri',
  'Myrsky',
  'Pitkätukka',
  'Leipuri',
  'Shakki',
  'Huopahattu',
  'DJ',
  'Mustikka',
  'Tiikeri',
  'Pyöräilijä',
  'Kalamies',
  'Lakkipää',
  "O'Malley",
  'Jokeri & co',
  'ÄÄ',
];

const codeLetters = ['A', 'B', 'H', 'K', 'M', 'R', 'T', 'V'];

/** The first to come: one of each kind of name, so that every screen shows them all. */
const firstComers = ['Kulkija', 'K7', 'Aino', 'Мария', 'Örn', 'محمد', 'Sari', 'Tuttu ääni'];

/**
 * Gives people what they are called at a venue: a first name, a nickname, or a code for those who
 * give no name. No two of one venue are called the same; the second Aino is "Aino 2".
 */
export function createNames(random: Random): () => string {
  const others = [...firstNames, ...nicknames].filter((name) => !firstComers.includes(name));
  const names = [...firstComers, ...random.shuffle(others)];
  const taken = new Set<string>(firstComers);
  let given = 0;
  const code = (): string => {
    const wanted = `${random.pick(codeLetters)}${random.int(1, 99)}`;
    return taken.has(wanted) ? named() : wanted;
  };
  const named = (): string => {
    const name = names[given % names.length] ?? '';
    const round = Math.floor(given / names.length) + 1;
    given += 1;
    return round === 1 ? name : `${name} ${round}`;
  };
  return () => {
    const name = given >= firstComers.length && random.chance(0.12) ? code() : named();
    taken.add(name);
    return name;
  };
}
