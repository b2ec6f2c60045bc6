import type { groups as fi } from '../fi/groups.ts';
import type { Same } from '../same.ts';

export const groups: Same<typeof fi> = {
  title: 'Grupper',
};
