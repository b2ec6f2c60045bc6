import { addDays, type LocalDate, mondayOf, monthOf } from '../../kernel/local-date.ts';

/**
 * The next days on which a new version of a form parts the fewest answers: a week's are settled on
 * Monday, those of small groups are gathered by the month.
 */
export const publishingDays = (
  today: LocalDate,
): Readonly<{ week: LocalDate; month: LocalDate }> => ({
  week: addDays(mondayOf(today), 7),
  month: addDays(monthOf(today).to, 1),
});
