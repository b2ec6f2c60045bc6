import type { ParsedInput } from '#shared/contract/contract.ts';
import { clockVerdict, isClockSure } from '#shared/domain/privacy/retention.ts';
import {
  longestCode,
  looksLikeIdentityCode,
  shortestCode,
  tidyCode,
} from '#shared/domain/visits/visitor-code.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { partsOf } from '#shared/kernel/local-date.ts';
import { err, ok, type Refusal, type Result } from '#shared/kernel/result.ts';
import type { Context, Done } from '../context.ts';
import { isUsed } from './counter-settings.ts';

/** Marks one person of the year by a code of her own choice; the answer never says whether anew. */
export async function useCode(
  context: Context,
  { venueId, code }: ParsedInput<'visits.useCode'>,
): Promise<Done> {
  const { stores, codes, now } = context;
  const fault = codeFault(context, venueId, code);
  if (fault) return { ok: false, error: fault };
  const { year } = partsOf(now.date);
  endCodeYears(context);
  const secret = secretOf(context, venueId, year);
  if (!secret.ok) return secret;
  const hash = await codes.hash(tidyCode(code), secret.value);
  const added = stores.tx((): Done => {
    // The year may have ended, and its secret with it, while the hash was made.
    if (!stores.codes.year(venueId, year)?.secret) return err('code-year-over');
    stores.codes.add(venueId, year, hash);
    return ok({});
  });
  // The hash took a hundred times as long.
  if (added.ok) stores.codes.settle();
  return added;
}

function codeFault(context: Context, venueId: VenueId, code: string): Refusal | null {
  if (!context.stores.venues.exists(venueId)) return err('not-found').error;
  if (!isUsed(context, venueId, 'code')) return err('counter-not-used').error;
  const { length } = tidyCode(code);
  const tooShort = { fields: { code: 'too-short' }, params: { min: shortestCode } } as const;
  if (length < shortestCode) return err('invalid-input', tooShort).error;
  const tooLong = { fields: { code: 'too-long' }, params: { max: longestCode } } as const;
  if (length > longestCode) return err('invalid-input', tooLong).error;
  return looksLikeIdentityCode(code) ? err('code-looks-like-identity').error : null;
}

function secretOf(context: Context, venueId: VenueId, year: number): Result<Uint8Array> {
  const { stores, codes } = context;
  return stores.tx(() => {
    const known = stores.codes.year(venueId, year);
    if (known) return known.secret ? ok(known.secret) : err('code-year-over');
    const secret = codes.newSecret();
    stores.codes.beginYear(venueId, year, secret);
    return ok(secret);
  });
}

/**
 * Destroys what past years' codes were kept by where the year has changed since the start, at which
 * the retention timer does the same. Not while the clock is in doubt.
 */
function endCodeYears({ stores, now }: Context): void {
  const verdict = clockVerdict(stores.privacy.retention(), now.date);
  if (!isClockSure(verdict)) return;
  stores.tx(() => stores.codes.endYearsBefore(partsOf(now.date).year));
}
