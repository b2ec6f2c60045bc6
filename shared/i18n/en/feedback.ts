import type { feedback as fi } from '../fi/feedback.ts';
import type { Same } from '../same.ts';

export const feedback: Same<typeof fi> = {
  title: 'Feedback',
  later: 'Feedback comes in the next version.',
};
