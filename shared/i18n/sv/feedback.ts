import type { feedback as fi } from '../fi/feedback.ts';
import type { Same } from '../same.ts';

export const feedback: Same<typeof fi> = {
  title: 'Respons',
  later: 'Responsen kommer i nästa version.',
};
