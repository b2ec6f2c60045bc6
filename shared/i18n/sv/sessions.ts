import type { sessions as fi } from '../fi/sessions.ts';
import type { Same } from '../same.ts';

export const sessions: Same<typeof fi> = {
  title: 'Program',
};
