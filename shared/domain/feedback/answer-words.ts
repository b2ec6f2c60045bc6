import type { KioskLanguage } from './form.ts';

/** How answers are called, on the kiosk's screen, on paper and wherever they are shown. */
export type AnswerWords = Readonly<{
  /** From 1, the worst, to 5. */
  faces: readonly [string, string, string, string, string];
  agreement: Readonly<{ no: string; partly: string; yes: string; cannotSay: string }>;
  /** The ends of 0 to 10, and of how likely one would recommend. */
  least: string;
  most: string;
  unlikely: string;
  likely: string;
  /** No names (PRODUCT.md 3.2 and 4.4). */
  textNotice: string;
}>;

const fi: AnswerWords = {
  faces: ['Erittäin huono', 'Huono', 'Ei hyvä eikä huono', 'Hyvä', 'Erittäin hyvä'],
  agreement: { no: 'Ei', partly: 'Osittain', yes: 'Kyllä', cannotSay: 'En osaa sanoa' },
  least: '0 = vähiten',
  most: '10 = eniten',
  unlikely: '0 = en lainkaan todennäköisesti',
  likely: '10 = erittäin todennäköisesti',
  textNotice: 'Älä kirjoita nimiä tai henkilötietoja.',
};

/** Ukrainian, Russian and Arabic are drafts: to be checked by a speaker. */
export const answerWords: Readonly<Record<KioskLanguage, AnswerWords>> = {
  fi,
  'fi-x-easy': {
    ...fi,
    agreement: { no: 'Ei', partly: 'Vähän', yes: 'Kyllä', cannotSay: 'En tiedä' },
    unlikely: '0 = en varmasti suosittele',
    likely: '10 = suosittelen varmasti',
    textNotice: 'Älä kirjoita nimiä. Älä kirjoita osoitetta tai puhelinnumeroa.',
  },
  sv: {
    faces: ['Mycket dålig', 'Dålig', 'Varken bra eller dålig', 'Bra', 'Mycket bra'],
    agreement: { no: 'Nej', partly: 'Delvis', yes: 'Ja', cannotSay: 'Kan inte säga' },
    least: '0 = minst',
    most: '10 = mest',
    unlikely: '0 = inte alls sannolikt',
    likely: '10 = mycket sannolikt',
    textNotice: 'Skriv inga namn eller personuppgifter.',
  },
  en: {
    faces: ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'],
    agreement: { no: 'No', partly: 'Partly', yes: 'Yes', cannotSay: 'I cannot say' },
    least: '0 = least',
    most: '10 = most',
    unlikely: '0 = not at all likely',
    likely: '10 = very likely',
    textNotice: 'Do not write names or personal information.',
  },
  uk: {
    faces: ['Дуже погано', 'Погано', 'Ні добре, ні погано', 'Добре', 'Дуже добре'],
    agreement: { no: 'Ні', partly: 'Частково', yes: 'Так', cannotSay: 'Не можу сказати' },
    least: '0 = найменше',
    most: '10 = найбільше',
    unlikely: '0 = зовсім не ймовірно',
    likely: '10 = дуже ймовірно',
    textNotice: 'Не пишіть імен або особистих даних.',
  },
  ru: {
    faces: ['Очень плохо', 'Плохо', 'Ни хорошо, ни плохо', 'Хорошо', 'Очень хорошо'],
    agreement: { no: 'Нет', partly: 'Частично', yes: 'Да', cannotSay: 'Не могу сказать' },
    least: '0 = меньше всего',
    most: '10 = больше всего',
    unlikely: '0 = совсем не вероятно',
    likely: '10 = очень вероятно',
    textNotice: 'Не пишите имён или личных данных.',
  },
  ar: {
    faces: ['سيئ جدًا', 'سيئ', 'لا جيد ولا سيئ', 'جيد', 'جيد جدًا'],
    agreement: { no: 'لا', partly: 'إلى حد ما', yes: 'نعم', cannotSay: 'لا أستطيع القول' },
    least: '0 = الأقل',
    most: '10 = الأكثر',
    unlikely: '0 = غير محتمل إطلاقًا',
    likely: '10 = محتمل جدًا',
    textNotice: 'لا تكتب أسماء أو معلومات شخصية.',
  },
};
