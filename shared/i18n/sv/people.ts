import type { people as fi } from '../fi/people.ts';
import type { Same } from '../same.ts';

export const people: Same<typeof fi> = {
  title: 'Personer',
};
