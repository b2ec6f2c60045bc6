import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import type { PersonId, SessionId } from '#shared/kernel/ids.ts';

/** Where a mark goes, and what was there before anybody pressed anything. */
export type Place = Readonly<{
  sessionId: SessionId;
  personId: PersonId;
  before: MarkStatus | null;
}>;

type Mark = Readonly<{ place: Place; status: MarkStatus }>;

/** What the host has answered for, kept outside of it. */
export class Ledger {
  /** The last acknowledged status of each place. */
  readonly marks = new Map<string, Mark>();
  /** Marks that changed something: acknowledged, or found on the disk after a kill. */
  changes = 0;
  visits = 0;
  /** Answers received, of both kinds. */
  acknowledged = 0;
  /** Asked and not answered when the host was killed. */
  markInFlight: Mark | null = null;
  visitInFlight = false;

  statusOf(place: Place): MarkStatus | null {
    return this.marks.get(keyOf(place))?.status ?? place.before;
  }

  markDone(mark: Mark): void {
    this.marks.set(keyOf(mark.place), mark);
    this.changes += 1;
    this.markInFlight = null;
  }

  visitDone(): void {
    this.visits += 1;
    this.visitInFlight = false;
  }
}

const keyOf = ({ sessionId, personId }: Place): string => `${sessionId} ${personId}`;
