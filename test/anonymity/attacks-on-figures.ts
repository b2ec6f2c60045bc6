import { daysOfPeriod } from '#shared/domain/feedback/place.ts';
import type { Attack, Trial } from './attack.ts';
import type { FoundBlock, Loot } from './loot.ts';
import { fewest, isBetween, shownOf } from './shown-blocks.ts';
import type { Spoils } from './spoils.ts';
import type { Truth } from './truth.ts';

type Filter = (block: FoundBlock, truth: Truth) => boolean;

/** Every choice that a screen of results may offer. */
function filtersOf(truth: Truth): Filter[] {
  const groups = [...new Set(truth.sessions.map(({ groupId }) => groupId))];
  const groupOf = ({ groupId, sessionId }: FoundBlock['place']) =>
    groupId || truth.sessions.find(({ id }) => id === sessionId)?.groupId;
  const ofGroup = groups.map(
    (id): Filter =>
      ({ place }) =>
        groupOf(place) === id,
  );
  const ofMonth = ['2026-11', '2026-12'].map((month): Filter => {
    const whole = daysOfPeriod(month);
    return ({ place }) => {
      const { from } = daysOfPeriod(place.period);
      return place.period.length > 4 && isBetween(from, whole);
    };
  });
  const ofSession = truth.sessions.map(
    ({ id }): Filter =>
      ({ place }) =>
        place.sessionId === id,
  );
  const both = ofGroup.flatMap((a) =>
    ofMonth.map(
      (b): Filter =>
        (block, of) =>
          a(block, of) && b(block, of),
    ),
  );
  const all = [() => true, ...ofGroup, ...ofMonth, ...ofSession, ...both];
  return [
    ...all,
    ...all.map(
      (a): Filter =>
        (block, of) =>
          !block.isRun && a(block, of),
    ),
  ];
}

/** How many answers two views differ by, where the one is a part of the other. */
function isolates(part: ReadonlySet<FoundBlock>, whole: readonly FoundBlock[]): boolean {
  const rest = whole.filter((block) => !part.has(block));
  if (whole.length - rest.length !== part.size) return false;
  const answers = rest.reduce((all, one) => all + one.answers, 0);
  return answers > 0 && answers < fewest;
}

type ByQuestion = readonly (readonly FoundBlock[])[];

function viewsOf(loot: Loot, { isNaive, truth }: Spoils): ByQuestion[] {
  const byQuestion = [...Map.groupBy(shownOf(loot, isNaive), (one) => one.questionId).values()];
  const filters = filtersOf(truth);
  return byQuestion.map((blocks) =>
    filters.map((filter) => blocks.filter((block) => filter(block, truth))),
  );
}

/** All pairs of views of one evening. */
function differAtOnce(spoils: Spoils): Trial[] {
  return viewsOf(spoils.last, spoils).flatMap((views) =>
    views.flatMap((part) => {
      const inside = new Set(part);
      return views.map((whole) => ({ success: isolates(inside, whole) ? 1 : 0, chance: 0 }));
    }),
  );
}

/** Each view on all pairs of evenings, as whoever looks every day has them. */
function differOverTime(spoils: Spoils): Trial[] {
  const first = new Map<string, string>();
  const dates = spoils.copies.map(({ date }) => date);
  for (const { date, loot } of spoils.copies) {
    for (const { key } of shownOf(loot, spoils.isNaive)) if (!first.has(key)) first.set(key, date);
  }
  return viewsOf(spoils.last, spoils).flatMap((views) =>
    views.flatMap((whole) => {
      const on = dates.map((date) => whole.filter(({ key }) => (first.get(key) ?? '~') <= date));
      return on.slice(1).map((later, i) => ({
        success: isolates(new Set(on[i]), later) ? 1 : 0,
        chance: 0,
      }));
    }),
  );
}

export const figureAttacks: readonly Attack[] = [
  {
    name: 'views: at once',
    how: 'two views of one evening that differ by one to four answers',
    aim: 'nil',
    run: differAtOnce,
  },
  {
    name: 'views: over time',
    how: 'one view on two evenings that differs by one to four answers',
    aim: 'nil',
    run: differOverTime,
  },
];
