import type { LocalDate } from '../../kernel/local-date.ts';

/** A day on which a venue is closed, and its name in the languages of the program. */
export type OffDay = Readonly<{
  date: LocalDate;
  reason: 'holiday' | 'closure';
  name: Readonly<{ fi: string; sv: string; en: string }>;
}>;
