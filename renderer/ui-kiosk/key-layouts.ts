/**
 * Rows of signs, from the top; each sign once, and what it becomes with Shift where that is more
 * than its capital. Letters lie where the keyboards of their countries have them.
 */
export type KeyLayout = Readonly<{
  rows: readonly string[];
  shifted: Readonly<Record<string, string>>;
  hasShift: boolean;
}>;

/** What the digits become: signs of writing that all the languages use. */
const signs = {
  ...{ '1': '"', '2': "'", '3': '(', '4': ')', '5': '/' },
  ...{ '6': ':', '7': ';', '8': '+', '9': '%', '0': '&' },
};
const digits = '1234567890';
const withShift = (rows: readonly string[], more: KeyLayout['shifted'] = {}): KeyLayout => ({
  rows: [digits, ...rows],
  shifted: { ...signs, ...more },
  hasShift: true,
});

/** Names and codes of people: a hyphen, because they have one, and no other sign. */
export const nameKeys: KeyLayout = {
  rows: [digits, 'qwertyuiopå', 'asdfghjklöä', 'zxcvbnm-'],
  shifted: {},
  hasShift: false,
};

/**
 * For a passphrase: every sign of ASCII, whatever it was made up of on a keyboard of its own. Those
 * that nordic keys lack are in a row of pairs.
 */
export const passphraseKeys = withShift(
  ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm,.-!?', '@#*_=<[{\\'],
  { '@': '$', '#': '~', '*': '^', _: '`', '=': '|', '<': '>', '[': ']', '{': '}' },
);

export const nordicKeys = withShift(['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm,.-!?']);
export const englishKeys = withShift(['qwertyuiop', "asdfghjkl'", 'zxcvbnm,.-!?']);
export const ukrainianKeys = withShift(['йцукенгшщзхї', "фівапролджєґ'", 'ячсмитьбю,.!?']);
export const russianKeys = withShift(['йцукенгшщзхъ', 'фывапролджэё', 'ячсмитьбю,.!?']);
/** Arabic has no capitals; its Shift gives the alif with a hamza or madda. */
export const arabicKeys = withShift(['ضصثقفغعهخحجدذ', 'شسيبلاتنمكط', 'ئءؤرىةوزظ،.!؟'], {
  ...{ غ: 'إ', ا: 'أ', ى: 'آ' },
});
