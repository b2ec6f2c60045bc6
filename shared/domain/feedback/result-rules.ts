import type { Language } from '../../contract/app.ts';
import type { FeedbackQuestion, FeedbackResults } from '../../contract/feedback.ts';
import { translator } from '../../i18n/translate.ts';

/** All who answered said the same, so that each one's answer can be read from the figure. */
const isAlike = ({ values }: FeedbackQuestion): boolean =>
  values.filter(({ answers }) => answers !== 0).length === 1;

const hasHidden = ({ values }: FeedbackQuestion): boolean =>
  values.some(({ answers }) => typeof answers !== 'number');

/** The counting rules that results must carry, for what is in them. */
export function resultRules(
  questions: readonly FeedbackQuestion[],
  base: FeedbackResults['base'],
  language: Language,
): string[] {
  const t = translator(language);
  const has = (is: (question: FeedbackQuestion) => boolean): boolean => questions.some(is);
  const keys = [
    'blocks',
    'register',
    'paper',
    'answers',
    ...(has(isAlike) ? ['alike'] : []),
    ...(has(hasHidden) ? ['about'] : []),
    ...(has(({ kind }) => kind === 'faces' || kind === 'scale') ? ['mean'] : []),
    ...(has(({ kind }) => kind === 'agreement') ? ['yes'] : []),
    ...(has(({ isHelp }) => isHelp) ? ['help'] : []),
    ...(has(({ isRecommendation }) => isRecommendation) ? ['recommendation'] : []),
    ...(base ? [`base.${base.of}`] : []),
    'trend',
    'runs',
  ];
  return keys.map((key) => t(`feedback.rules.${key}`));
}
