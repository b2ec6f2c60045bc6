/**
 * Beginnings of words for a diagnosis or a medicine, in Finnish, Swedish and English. Modest on
 * purpose: words of everyday talk ("uni", "stressi", "lääkäri", "päihde") are not here, since a
 * warning that comes every day is read by nobody.
 */
const stems = [
  // fi, and what it shares with the others
  ...['masennu', 'masentun', 'skitsofre', 'psykoosi', 'psykoott', 'kaksisuuntai', 'bipolaari'],
  ...['ahdistuneisuushäiri', 'paniikkihäiri', 'persoonallisuushäiri', 'syömishäiri', 'anoreksi'],
  ...['bulimi', 'adhd', 'autismi', 'autisti', 'asperger', 'dementi', 'alzheimer', 'epilepsi'],
  ...['diabete', 'diabeti', 'alkoholism', 'alkoholist', 'päihderiippuv', 'lääkeriippuv', 'narkoma'],
  ...['itsemurhayrity', 'itsetuhoi', 'hepatiit', 'lääkity', 'diagnoos', 'diagnoso'],
  ...['diatsepaam', 'diapam', 'oksatsepaam', 'bentsodiatsepiin', 'ketiapiin', 'sertraliin'],
  ...['essitalopraam', 'mirtatsapiin', 'venlafaksiin', 'litiumi', 'metadoni', 'buprenorfiin'],
  ...['subutex', 'suboxone', 'risperidoni', 'olantsapiin', 'klotsapiin', 'metyylifenidaat'],
  ...['concerta', 'ritalin', 'pregabaliin', 'lyrica', 'insuliini', 'antabus', 'tramadol'],
  // sv
  ...['schizofren', 'psykos', 'psykotisk', 'bipolär', 'depression', 'deprimerad', 'ångestsyndrom'],
  ...['ångeststörning', 'paniksyndrom', 'personlighetsstörning', 'ätstörning', 'anorexi', 'autism'],
  ...['autist', 'demens', 'dement', 'alkoholberoende', 'drogberoende', 'narkoman', 'självmord'],
  ...['självskade', 'hepatit', 'medicinering', 'diagnos', 'diazepam', 'oxazepam', 'quetiapin'],
  ...['sertralin', 'escitalopram', 'mirtazapin', 'venlafaxin', 'metadon', 'buprenorfin'],
  ...['olanzapin', 'klozapin', 'metylfenidat', 'pregabalin', 'insulin'],
  // en
  ...['schizophren', 'psychosis', 'psychotic', 'bipolar', 'depressive', 'alcoholic', 'alcoholism'],
  ...[
    'drug addict',
    'suicid',
    'self-harm',
    'eating disorder',
    'anxiety disorder',
    'panic disorder',
  ],
  ...['personality disorder', 'medicated', 'lithium', 'methadone', 'methylphenidate', 'clozapine'],
];
/**
 * Beginnings of words for why somebody is not there that tell of her health. Ordinary in a note, but
 * a mark's own name is said of a person each time it is chosen.
 */
const reasons = [
  ...['sairas', 'sairaan', 'sairaal', 'sairau', 'sairast', 'flunss', 'kuumee', 'kuumei', 'migreen'],
  ...['leikkau', 'terveydelli', 'terveyssyy', 'sjuk', 'feber', 'influens', 'förkyl', 'migrän'],
  ...['hälsoskäl', 'operation', 'sick', 'illness', 'fever', 'influenza', 'migraine', 'health'],
  ...['hospital', 'surgery'],
];
const reasonWords = ['kuume', 'ill', 'flu', 'unwell', 'koronassa', 'korona', 'covid'];

/** Too short or too common at the beginning of other words to be a stem. */
const words = ['hiv', 'ptsd', 'syöpä', 'syövän', 'syöpää', 'cancer', 'cancern'];

const patternOf = (beginnings: readonly string[], whole: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${beginnings.join('|')})\\p{L}*|(?:${whole.join('|')})(?![\\p{L}\\p{N}]))`,
    'giu',
  );
const pattern = patternOf(stems, words);
const reasonPattern = patternOf([...stems, ...reasons], [...words, ...reasonWords]);

export const healthWords = (text: string): string[] => text.match(pattern) ?? [];

/** The same and "ill", "sjukledig": for the name of a mark. */
export const healthReasons = (text: string): string[] => text.match(reasonPattern) ?? [];

/**
 * Codes as in ICD-10: with a decimal of any chapter, without one of F (mental health) only, or
 * after a word that announces one. `B12`, `A4` or a room `C21` are none.
 */
const codes =
  /(?<![\p{L}\p{N}-])(?:[A-TV-Z]\d{2}\.\d{1,2}|F\d{2}|(?<=(?:dg|dx|icd|icd-10|diagnoosi|diagnos|diagnosis)[:.]? )[A-TV-Z]\d{2})(?![\p{L}\p{N}:]|\.\d)/gu;

export const diagnosisCodes = (text: string): string[] => text.match(codes) ?? [];
