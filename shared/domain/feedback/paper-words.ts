import type { KioskLanguage } from './form.ts';

/** What a form on paper says besides its questions; the same words as on the kiosk's screen. */
export type PaperWords = Readonly<{
  /** No names (PRODUCT.md 4.4 and 3.2). */
  notice: string;
  anonymous: string;
  /** How it is filled in. */
  howTo: string;
  /** From the worst to the best. */
  faces: readonly [string, string, string, string, string];
  /** In the order of the screen: no, partly, yes, cannot say. */
  agreement: readonly [string, string, string, string];
  no: string;
  yes: string;
  least: string;
  most: string;
  unlikely: string;
  likely: string;
  thanks: string;
}>;

const fi: PaperWords = {
  notice: 'Älä kirjoita nimiä tai henkilötietoja.',
  anonymous: 'Vastaus on nimetön.',
  howTo: 'Merkitse rasti ruutuun tai kasvojen päälle. Kysymyksen voi jättää väliin.',
  faces: ['Erittäin huono', 'Huono', 'Ei hyvä eikä huono', 'Hyvä', 'Erittäin hyvä'],
  agreement: ['Ei', 'Osittain', 'Kyllä', 'En osaa sanoa'],
  no: 'Ei',
  yes: 'Kyllä',
  least: '0 = vähiten',
  most: '10 = eniten',
  unlikely: '0 = en lainkaan todennäköisesti',
  likely: '10 = erittäin todennäköisesti',
  thanks: 'Kiitos! Taita paperi ja laita se palautelaatikkoon.',
};

/** Ukrainian, Russian and Arabic are drafts: to be checked by a speaker. */
export const paperWords: Readonly<Record<KioskLanguage, PaperWords>> = {
  fi,
  'fi-x-easy': {
    ...fi,
    notice: 'Älä kirjoita nimiä. Älä kirjoita osoitetta tai puhelinnumeroa.',
    anonymous: 'Vastaat ilman nimeä.',
    howTo: 'Laita rasti ruutuun tai kasvojen päälle. Jos et halua vastata, jätä kohta tyhjäksi.',
    agreement: ['Ei', 'Vähän', 'Kyllä', 'En tiedä'],
    unlikely: '0 = en varmasti suosittele',
    likely: '10 = suosittelen varmasti',
  },
  sv: {
    notice: 'Skriv inte namn eller personuppgifter.',
    anonymous: 'Svaret är anonymt.',
    howTo: 'Sätt ett kryss i rutan eller på ansiktet. Du kan hoppa över en fråga.',
    faces: ['Mycket dålig', 'Dålig', 'Varken bra eller dålig', 'Bra', 'Mycket bra'],
    agreement: ['Nej', 'Delvis', 'Ja', 'Kan inte säga'],
    no: 'Nej',
    yes: 'Ja',
    least: '0 = minst',
    most: '10 = mest',
    unlikely: '0 = inte alls sannolikt',
    likely: '10 = mycket sannolikt',
    thanks: 'Tack! Vik pappret och lägg det i responslådan.',
  },
  en: {
    notice: 'Do not write names or personal information.',
    anonymous: 'Your answer is anonymous.',
    howTo: 'Put a cross in the box or on the face. You can leave a question out.',
    faces: ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'],
    agreement: ['No', 'Partly', 'Yes', 'I cannot say'],
    no: 'No',
    yes: 'Yes',
    least: '0 = least',
    most: '10 = most',
    unlikely: '0 = not at all likely',
    likely: '10 = very likely',
    thanks: 'Thank you! Fold the paper and put it into the feedback box.',
  },
  uk: {
    notice: 'Не пишіть імен та особистих даних.',
    anonymous: 'Відповідь анонімна.',
    howTo: 'Поставте хрестик у клітинці або на обличчі. Запитання можна пропустити.',
    faces: ['Дуже погано', 'Погано', 'Ні добре, ні погано', 'Добре', 'Дуже добре'],
    agreement: ['Ні', 'Частково', 'Так', 'Не можу сказати'],
    no: 'Ні',
    yes: 'Так',
    least: '0 = найменше',
    most: '10 = найбільше',
    unlikely: '0 = зовсім не ймовірно',
    likely: '10 = дуже ймовірно',
    thanks: 'Дякуємо! Складіть аркуш і покладіть його в скриньку для відгуків.',
  },
  ru: {
    notice: 'Не пишите имён и личных данных.',
    anonymous: 'Ответ анонимный.',
    howTo: 'Поставьте крестик в клетке или на лице. Вопрос можно пропустить.',
    faces: ['Очень плохо', 'Плохо', 'Ни хорошо, ни плохо', 'Хорошо', 'Очень хорошо'],
    agreement: ['Нет', 'Частично', 'Да', 'Не могу сказать'],
    no: 'Нет',
    yes: 'Да',
    least: '0 = меньше всего',
    most: '10 = больше всего',
    unlikely: '0 = совсем не вероятно',
    likely: '10 = очень вероятно',
    thanks: 'Спасибо! Сложите лист и положите его в ящик для отзывов.',
  },
  ar: {
    notice: 'لا تكتب أسماء أو معلومات شخصية.',
    anonymous: 'الإجابة بدون اسم.',
    howTo: 'ضع علامة × في المربع أو على الوجه. يمكنك تخطي أي سؤال.',
    faces: ['سيئ جدًا', 'سيئ', 'لا جيد ولا سيئ', 'جيد', 'جيد جدًا'],
    agreement: ['لا', 'إلى حد ما', 'نعم', 'لا أستطيع القول'],
    no: 'لا',
    yes: 'نعم',
    least: '0 = الأقل',
    most: '10 = الأكثر',
    unlikely: '0 = غير محتمل إطلاقًا',
    likely: '10 = محتمل جدًا',
    thanks: 'شكرًا! اطوِ الورقة وضعها في صندوق الآراء.',
  },
};
