import type { FormVersionId, KioskForm, Question } from '#shared/domain/feedback/form.ts';

const plain = { options: [], isRecommendation: false, isHelp: false };

export const moodQuestion: Question = {
  ...plain,
  id: 'mood',
  kind: 'faces',
  texts: {
    fi: 'Millainen olo sinulle jäi tästä päivästä?',
    'fi-x-easy': 'Millainen päivä sinulla oli täällä?',
    sv: 'Hur känns det efter den här dagen?',
    en: 'How do you feel after this day?',
    uk: 'Як ви почуваєтеся після цього дня?',
    ru: 'Как вы себя чувствуете после этого дня?',
    ar: 'كيف تشعر بعد هذا اليوم؟',
  },
};
const heard: Question = {
  ...plain,
  id: 'heard',
  kind: 'agreement',
  texts: {
    ...{ fi: 'Tulin kuulluksi.', sv: 'Jag blev hörd.', en: 'I was listened to.' },
    ...{ uk: 'Мене вислухали.', ru: 'Меня выслушали.', ar: 'تم الاستماع إليّ.' },
  },
};
const safe: Question = {
  ...plain,
  id: 'safe',
  kind: 'agreement',
  texts: { fi: 'Tunsin oloni turvalliseksi.', sv: 'Jag kände mig trygg.', en: 'I felt safe.' },
};
const again: Question = {
  ...plain,
  id: 'again',
  kind: 'scale',
  isRecommendation: true,
  texts: {
    fi: 'Kuinka todennäköisesti suosittelisit tätä paikkaa ystävällesi?',
    en: 'How likely would you recommend this place to a friend?',
    ar: 'ما مدى احتمال أن توصي صديقك بهذا المكان؟',
  },
};
const what: Question = {
  ...plain,
  id: 'what',
  kind: 'choice',
  texts: { fi: 'Mitä kautta tulit tänne?', en: 'How did you find us?' },
  options: [
    { fi: 'Kuulin ystävältä', en: 'From a friend' },
    { fi: 'Näin julisteen', en: 'From a poster' },
    { fi: 'Hyvinvointialueen työntekijä kertoi', en: 'From a social worker' },
    { fi: 'Muuten', en: 'Otherwise' },
  ],
};
const own: Question = {
  ...plain,
  id: 'own',
  kind: 'text',
  texts: {
    fi: 'Mikä oli hyvää? Mitä muuttaisimme?',
    ...{ en: 'What was good? What should we change?', ru: 'Что было хорошо? Что изменить?' },
    ar: 'ما الذي كان جيدًا؟ ماذا نغيّر؟',
  },
};
const assisted: Question = {
  ...plain,
  id: 'assisted',
  kind: 'assisted',
  texts: {
    fi: 'Auttoiko joku sinua vastaamaan?',
    sv: 'Hjälpte någon dig att svara?',
    en: 'Did somebody help you to answer?',
    ar: 'هل ساعدك أحد في الإجابة؟',
  },
};

const form = (questions: readonly Question[]): KioskForm => ({
  versionId: '00000000-0000-4000-8000-000000000001' as unknown as FormVersionId,
  title: { fi: 'Anna palautetta', sv: 'Ge respons', en: 'Give feedback', ar: 'أعطنا رأيك' },
  languages: ['fi', 'fi-x-easy', 'sv', 'en', 'uk', 'ru', 'ar'],
  questions,
  minimum: 5,
});

/** A question of every kind, the assisted one too. */
export const longForm = form([moodQuestion, heard, again, what, own, assisted]);
/** Three questions and whether somebody helped: four taps. */
export const shortForm = form([moodQuestion, heard, safe, assisted]);
/** Own words only, and nobody asks who helped. */
export const wordsForm = form([own]);
