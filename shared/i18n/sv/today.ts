import type { today as fi } from '../fi/today.ts';
import type { Same } from '../same.ts';

export const today: Same<typeof fi> = {
  title: 'I dag',
};
