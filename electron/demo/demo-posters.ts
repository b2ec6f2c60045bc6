import type { Demo } from './demo-context.ts';
import type { DemoVenue } from './demo-venues.ts';
import { demoWords } from './demo-words.ts';

/** Weekday, beginning and end of the times at which somebody can be met. */
const times = [
  [2, 600, 720],
  [3, 720, 840],
  [4, 780, 900],
] as const;

/** Adds what the weekly poster tells besides the programme: who can be met, contact, feedback. */
export function addPosterParts({ tables, newId }: Demo, { id: venueId, address }: DemoVenue): void {
  for (const [i, [weekday, start, end]] of times.entries()) {
    tables.availabilities.add({
      id: newId<'availability'>(),
      venue_id: venueId,
      ...{ weekday, start_minute: start, end_minute: end, from_date: null, to_date: null },
      who_fi: demoWords.fi.professions[i] ?? '',
      who_sv: demoWords.sv.professions[i] ?? '',
      who_en: demoWords.en.professions[i] ?? '',
    });
  }
  for (const language of ['fi', 'sv', 'en'] as const) {
    const { contact, feedback } = demoWords[language];
    const texts = { contact: `${contact} ${address}`, feedback_box: feedback };
    tables.posterTexts.add({ venue_id: venueId, language, ...texts });
  }
}
