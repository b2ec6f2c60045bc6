import type { Language } from '#shared/contract/app.ts';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { hallwayPlace, type Place, sessionPlace } from '#shared/domain/feedback/place.ts';
import type { Held } from '#shared/domain/feedback/settle.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Stores } from '../core/ports.ts';
import { demoWords } from './demo-words.ts';
import { createRandom, type Random } from './random.ts';

type Options = Readonly<{ seed: number; until: LocalDate; language: Language }>;

const weeks = 12;
const stream = { versionId: standardForms.visitors.versionId, isRun: false };

/**
 * What visitors of the demo have answered in the last weeks, in the hallway and after some sessions
 * of the first venue. It goes into `feedback.db` as from a kiosk, and is released or held by the same
 * rules: the demo, too, shows nothing of fewer than five.
 */
export function demoFeedback({ venues, sessions }: Stores, options: Options): Held[] {
  const random = createRandom(options.seed);
  const [venue] = venues.list();
  if (!venue) return [];
  const from = addDays(options.until, -weeks * 7);
  const hallway = Array.from({ length: weeks }, (_, i) => addDays(from, i * 7)).flatMap((date) =>
    visitors(random, random.int(4, 9), hallwayPlace(venue.id, date), options.language),
  );
  const held = sessions
    .list({ from, to: addDays(options.until, -1), venueId: venue.id, groupId: null })
    .filter(({ presentCount, groupId }) => groupId !== null && presentCount >= 5)
    .filter(() => random.chance(0.3));
  const after = held.flatMap(({ id, date, presentCount }) => {
    const place = sessionPlace(venue.id, id, date);
    return visitors(random, random.int(4, presentCount), place, options.language);
  });
  return [...hallway, ...after, ...aRun(hallwayPlace(venue.id, addDays(options.until, -21)))];
}

/** A child at the kiosk. */
const aRun = (place: Place): Held[] =>
  Array.from({ length: 8 }, () => ({
    ...{ ...stream, isRun: true, questionId: 'feeling', place, value: 5 },
  }));

const visitors = (random: Random, count: number, place: Place, language: Language): Held[] =>
  Array.from({ length: count }).flatMap(() => answersOf(random, place, language));

/** Mostly content, as people are who take the time; every question is sometimes left out. */
function answersOf(random: Random, place: Place, language: Language): Held[] {
  const answer = (questionId: string, value: number | string): Held[] =>
    random.chance(0.9) ? [{ ...stream, questionId, place, value }] : [];
  return [
    ...answer('feeling', random.pick([5, 5, 5, 4, 4, 4, 4, 3, 3, 2, 1])),
    ...answer('heard', random.pick([3, 3, 3, 3, 2, 2, 1, 0])),
    ...answer('helped', random.pick([3, 3, 3, 2, 2, 1, 0])),
    ...answer('safe', random.pick([3, 3, 3, 3, 3, 2, 0])),
    ...(random.chance(0.4) ? answer('words', random.pick(demoWords[language].visitorsSay)) : []),
    ...(random.chance(0.5) ? answer('assisted', random.pick([0, 0, 0, 1])) : []),
  ];
}
