import type { Attack, Trial } from './attack.ts';
import { joinAttacks } from './attacks-by-joining.ts';
import { linkAttacks, orderAttacks } from './attacks-by-order.ts';
import { timeAttacks } from './attacks-by-time.ts';
import { aboutAttacks } from './attacks-on-about.ts';
import { crowdAttacks } from './attacks-on-crowds.ts';
import { figureAttacks } from './attacks-on-figures.ts';
import { paperAttacks } from './attacks-on-paper.ts';
import { screenAttacks } from './attacks-on-screens.ts';
import { settledAttacks } from './attacks-on-settled.ts';
import { playHistory } from './history.ts';
import { naiveOf, oursOf } from './spoils.ts';
import { type Line, lineOf, tally } from './verdict.ts';

/** Every attack there is. */
const attacks: readonly Attack[] = [
  ...linkAttacks,
  ...orderAttacks,
  ...settledAttacks,
  ...timeAttacks,
  ...joinAttacks,
  ...aboutAttacks,
  ...paperAttacks,
  ...crowdAttacks,
  ...figureAttacks,
  ...screenAttacks,
];

export type AnonymityOptions = Readonly<{
  /** Venues, each with a history of its own. */
  rounds: number;
  seed: number;
  weeks?: number;
  /** Told after each round. */
  onRound?: (line: string) => void;
}>;

/** Plays histories, lets every attack loose on our store and on the naive one, and compares. */
export async function runAnonymityTest(options: AnonymityOptions): Promise<Line[]> {
  const { rounds, seed, weeks = 8, onRound } = options;
  const [ours, naive] = [new Map<Attack, Trial[]>(), new Map<Attack, Trial[]>()];
  for (let round = 0; round < rounds; round++) {
    const history = await playHistory(seed + round, weeks);
    const [own, other] = [oursOf(history), naiveOf(history)];
    for (const attack of attacks) {
      ours.set(attack, [...(ours.get(attack) ?? []), ...attack.run(own)]);
      naive.set(attack, [...(naive.get(attack) ?? []), ...attack.run(other)]);
    }
    onRound?.(`round ${round + 1}: ${history.truth.given.length} visitors answered`);
  }
  return attacks.map((attack) =>
    lineOf(attack, tally(ours.get(attack) ?? []), tally(naive.get(attack) ?? [])),
  );
}
