import type { KioskLanguage } from './form.ts';

/** What a form on paper says besides its questions and the words of answers. */
export type PaperWords = Readonly<{
  anonymous: string;
  /** How it is filled in. */
  howTo: string;
  thanks: string;
}>;

const fi: PaperWords = {
  anonymous: 'Vastaus on nimetön.',
  howTo: 'Merkitse rasti ruutuun tai kasvojen päälle. Kysymyksen voi jättää väliin.',
  thanks: 'Kiitos! Taita paperi ja laita se palautelaatikkoon.',
};

/** Ukrainian, Russian and Arabic are drafts: to be checked by a speaker. */
export const paperWords: Readonly<Record<KioskLanguage, PaperWords>> = {
  fi,
  'fi-x-easy': {
    ...fi,
    anonymous: 'Vastaat ilman nimeä.',
    howTo: 'Laita rasti ruutuun tai kasvojen päälle. Jos et halua vastata, jätä kohta tyhjäksi.',
  },
  sv: {
    anonymous: 'Svaret är anonymt.',
    howTo: 'Sätt ett kryss i rutan eller på ansiktet. Du kan hoppa över en fråga.',
    thanks: 'Tack! Vik pappret och lägg det i responslådan.',
  },
  en: {
    anonymous: 'Your answer is anonymous.',
    howTo: 'Put a cross in the box or on the face. You can leave a question out.',
    thanks: 'Thank you! Fold the paper and put it into the feedback box.',
  },
  uk: {
    anonymous: 'Відповідь анонімна.',
    howTo: 'Поставте хрестик у клітинці або на обличчі. Запитання можна пропустити.',
    thanks: 'Дякуємо! Складіть аркуш і покладіть його в скриньку для відгуків.',
  },
  ru: {
    anonymous: 'Ответ анонимный.',
    howTo: 'Поставьте крестик в клетке или на лице. Вопрос можно пропустить.',
    thanks: 'Спасибо! Сложите лист и положите его в ящик для отзывов.',
  },
  ar: {
    anonymous: 'الإجابة بدون اسم.',
    howTo: 'ضع علامة × في المربع أو على الوجه. يمكنك تخطي أي سؤال.',
    thanks: 'شكرًا! اطوِ الورقة وضعها في صندوق الآراء.',
  },
};
