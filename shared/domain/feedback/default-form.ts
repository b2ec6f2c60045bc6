import { type FormId, type FormVersionId, type InLanguages, kioskLanguages } from './form.ts';
import type { FormContent } from './form-content.ts';

/**
 * The forms that every venue has from the beginning (PRODUCT.md 3.4), in words of our own. Their ids
 * are the same everywhere: an answer to them means the same in every venue.
 */
export const standardForms = {
  visitors: {
    formId: '0000000000000f01' as FormId,
    versionId: '0000000000000v01' as FormVersionId,
  },
  leaders: {
    formId: '0000000000000f02' as FormId,
    versionId: '0000000000000v02' as FormVersionId,
  },
} as const;

const plain = { options: [], isRecommendation: false, isHelp: false } as const;

const agreement = (id: string, texts: InLanguages, isHelp = false) =>
  ({ ...plain, id, kind: 'agreement', texts, isHelp }) as const;

/** Ukrainian, Russian and Arabic are drafts: a speaker has to check them. */
export const defaultForm: FormContent = {
  title: {
    fi: 'Palaute',
    'fi-x-easy': 'Palaute',
    sv: 'Respons',
    en: 'Feedback',
    uk: 'Ваш відгук',
    ru: 'Ваш отзыв',
    ar: 'رأيك',
  },
  languages: kioskLanguages,
  unchecked: ['uk', 'ru', 'ar'],
  source: '',
  questions: [
    {
      ...plain,
      id: 'feeling',
      kind: 'faces',
      texts: {
        fi: 'Millainen olo sinulle jäi tästä päivästä tai ryhmästä?',
        'fi-x-easy': 'Millainen olo sinulla on nyt?',
        sv: 'Hur kändes dagen eller gruppen för dig?',
        en: 'How do you feel after today or after the group?',
        uk: 'Як ви почуваєтеся після цього дня або групи?',
        ru: 'Как вы себя чувствуете после этого дня или группы?',
        ar: 'كيف تشعر بعد هذا اليوم أو بعد المجموعة؟',
      },
    },
    agreement('heard', {
      fi: 'Tulin kuulluksi.',
      'fi-x-easy': 'Minua kuunneltiin.',
      sv: 'Jag blev hörd.',
      en: 'I was listened to.',
      uk: 'Мене вислухали.',
      ru: 'Меня выслушали.',
      ar: 'لقد استمعوا إليّ.',
    }),
    agreement(
      'helped',
      {
        fi: 'Sain tästä apua tai hyötyä.',
        'fi-x-easy': 'Tästä oli minulle apua.',
        sv: 'Jag fick hjälp eller hade nytta av det här.',
        en: 'This helped me or was useful to me.',
        uk: 'Це мені допомогло або було корисним.',
        ru: 'Это мне помогло или было полезно.',
        ar: 'ساعدني هذا أو كان مفيدًا لي.',
      },
      true,
    ),
    agreement('safe', {
      fi: 'Tunsin oloni turvalliseksi.',
      'fi-x-easy': 'Minulla oli turvallinen olo.',
      sv: 'Jag kände mig trygg.',
      en: 'I felt safe.',
      uk: 'Мені було тут безпечно.',
      ru: 'Мне было здесь безопасно.',
      ar: 'شعرت بالأمان.',
    }),
    {
      ...plain,
      id: 'words',
      kind: 'text',
      texts: {
        fi: 'Mikä oli hyvää? Mitä muuttaisimme?',
        'fi-x-easy': 'Mikä oli hyvää? Mitä pitää muuttaa?',
        sv: 'Vad var bra? Vad borde vi ändra?',
        en: 'What was good? What should we change?',
        uk: 'Що було добре? Що нам змінити?',
        ru: 'Что было хорошо? Что нам изменить?',
        ar: 'ما الذي كان جيدًا؟ ماذا يجب أن نغيّر؟',
      },
    },
    {
      ...plain,
      id: 'assisted',
      kind: 'assisted',
      texts: {
        fi: 'Auttoiko joku sinua vastaamaan?',
        'fi-x-easy': 'Auttoiko joku sinua vastaamaan?',
        sv: 'Hjälpte någon dig att svara?',
        en: 'Did somebody help you to answer?',
        uk: 'Чи допомагав вам хтось відповідати?',
        ru: 'Вам кто-нибудь помогал отвечать?',
        ar: 'هل ساعدك أحد في الإجابة؟',
      },
    },
  ],
};

/** What a leader may answer after a session of her own. */
export const leadersForm: FormContent = {
  title: {
    fi: 'Ohjaajan arvio kerrasta',
    sv: 'Handledarens utvärdering av träffen',
    en: 'Leader’s evaluation of a session',
  },
  languages: ['fi', 'sv', 'en'],
  unchecked: [],
  source: '',
  questions: [
    {
      ...plain,
      id: 'went',
      kind: 'faces',
      texts: { fi: 'Miten kerta meni?', sv: 'Hur gick träffen?', en: 'How did the session go?' },
    },
    agreement('goals', {
      fi: 'Kerran tavoitteet toteutuivat.',
      sv: 'Träffens mål uppnåddes.',
      en: 'The goals of the session were met.',
    }),
    {
      ...plain,
      id: 'words',
      kind: 'text',
      texts: {
        fi: 'Mikä toimi? Mitä muuttaisit ensi kerralla?',
        sv: 'Vad fungerade? Vad skulle du ändra nästa gång?',
        en: 'What worked? What would you change next time?',
      },
    },
  ],
};
