import type { visits as fi } from '../fi/visits.ts';
import type { Same } from '../same.ts';

export const visits: Same<typeof fi> = {
  title: 'Besökare',
};
