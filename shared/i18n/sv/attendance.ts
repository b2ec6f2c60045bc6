import type { attendance as fi } from '../fi/attendance.ts';
import type { Same } from '../same.ts';

export const attendance: Same<typeof fi> = {
  title: 'Närvaro',
};
