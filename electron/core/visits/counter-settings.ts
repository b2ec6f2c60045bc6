import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { ageBands, bandsOf } from '#shared/domain/attendance/age-bands.ts';
import { foldName } from '#shared/domain/people/fold-name.ts';
import {
  type Countable,
  type CounterKind,
  countables,
  firstCountables,
  fixedItems,
  isListed,
} from '#shared/domain/visits/day-counters.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { settingsOf } from '../attendance/register-settings.ts';
import type { Context } from '../context.ts';

/** Which counters a venue uses, with the names of their items. */
export function counterSettings(
  context: Context,
  { venueId }: ParsedInput<'visits.counters'>,
): Result<CallOutput<'visits.counters'>> {
  const { stores } = context;
  if (!stores.venues.exists(venueId)) return err('not-found');
  return ok({
    used: countables.filter((counter) => isUsed(context, venueId, counter)),
    entries: stores.doors.entries(),
    ageBands: [...bandsNow(context, venueId)],
  });
}

/** Whether the venue counts it. */
export function isUsed({ stores }: Context, venueId: VenueId, counter: Countable): boolean {
  return stores.doors.countables(venueId).get(counter) ?? firstCountables.includes(counter);
}

/** One scheme for the doors and the registers of a venue. */
const bandsNow = (context: Context, venueId: VenueId) =>
  bandsOf[settingsOf(context, venueId).ageScheme];

/** Items that can be counted from now on. */
export function offeredItems(
  context: Context,
  venueId: VenueId,
  counter: CounterKind,
): readonly string[] {
  if (counter === 'age') return bandsNow(context, venueId);
  if (!isListed(counter)) return fixedItems[counter];
  return entriesOf(context, counter)
    .filter(({ archived }) => !archived)
    .map(({ id }) => id);
}

/** Items that days of the past can have, too: bands of every scheme, archived entries. */
export function knownItems(context: Context, counter: CounterKind): readonly string[] {
  if (counter === 'age') return ageBands;
  return isListed(counter) ? entriesOf(context, counter).map(({ id }) => id) : fixedItems[counter];
}

const entriesOf = ({ stores }: Context, counter: CounterKind) =>
  stores.doors.entries().filter((entry) => entry.counter === counter);

/** Adds, renames, archives or brings back a destination or a kind of errand. */
export function saveCounterEntry(
  { stores, newId }: Context,
  typed: ParsedInput<'visits.saveCounterEntry'>,
): Result<CallOutput<'visits.saveCounterEntry'>> {
  const known = stores.doors.entries().filter(({ counter }) => counter === typed.counter);
  if (typed.id !== null && !known.some(({ id }) => id === typed.id)) return err('not-found');
  const name = foldName(typed.name);
  if (known.some((other) => other.id !== typed.id && foldName(other.name) === name)) {
    return err('name-taken', { fields: { name: 'name-taken' } });
  }
  const id = typed.id ?? newId<'counter-entry'>();
  stores.doors.saveEntry({ ...typed, id });
  return ok({ id });
}
