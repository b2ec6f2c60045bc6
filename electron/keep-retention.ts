import { AppError } from '#shared/kernel/app-error.ts';
import type { Now } from '#shared/kernel/local-date.ts';
import type { FeedbackStore } from './core/feedback-ports.ts';
import type { Stores } from './core/ports.ts';
import { runTimer } from './core/privacy/retention-timer.ts';
import type { NewId } from './id-source.ts';
import type { OpenVenue } from './store/open.ts';

type Open = Readonly<{
  venue: OpenVenue;
  stores: Stores;
  newId: NewId;
  practice: boolean;
}>;

/**
 * Wipes the traces of erased names from the file. False on a full disk: what was erased is gone
 * from every table already, and the file is wiped at the next start.
 */
export function wipeTraces({ venue, stores }: Open): boolean {
  try {
    venue.wipe();
    stores.privacy.setWipeDue(false);
    return true;
  } catch (cause) {
    if (cause instanceof AppError) return false;
    throw cause;
  }
}

const dayMs = 24 * 3_600_000;
/** The longest months, so that no copy goes too early. */
const monthMs = 31 * dayMs;

type Moment = Readonly<{ now: Now; nowMs: number; feedback: FeedbackStore | null }>;

/** Runs the retention timer on an open venue; wipes what is still to be wiped. */
export function keepRetention(open: Open, { now, nowMs, feedback }: Moment) {
  if (open.practice) return;
  const { stores, venue, newId } = open;
  const ran = runTimer({ stores, feedback, newId, now, staffId: null });
  // Each tap of a past day is in its hour's figure already; a clock ahead must not end today's.
  if (ran.isClockSure) stores.visits.forgetTapsBefore(now.date);
  const { rule, isWipeDue } = stores.privacy.retention();
  if (isWipeDue) wipeTraces(open);
  // A copy of before a migration holds the names of its day: it goes when they would.
  if (ran.isClockSure) venue.removeCopies(nowMs - Math.max(1, rule.months) * monthMs);
}
