import type { LocalDate } from '../../../kernel/local-date.ts';
import type { OffDay } from '../off-day.ts';
import type { FieldChange } from './field-changes.ts';
import type { SessionLock } from './session-lock.ts';
import type { Series, SessionOrigin, SessionPlan, SessionState } from './session-state.ts';

/** A lock, or a wished date or time that cannot be: it has begun, or its month was reported. */
export type EditLock = SessionLock | 'to-past' | 'to-closed-month';

/**
 * What an edit does with one session. `origin` is what the session stands for afterwards: also a
 * session that stays as it is may stand for another date of the new rule.
 */
export type EditItem =
  | Readonly<{ kind: 'keep'; session: SessionState; why: 'out-of-scope' }>
  | Readonly<{
      kind: 'keep';
      session: SessionState;
      why: 'same' | 'exception';
      origin: SessionOrigin;
    }>
  | Readonly<{
      kind: 'change';
      session: SessionState;
      plan: SessionPlan;
      /** Field by field; never empty. */
      fields: readonly FieldChange[];
      origin: SessionOrigin;
    }>
  | Readonly<{ kind: 'add'; plan: SessionPlan }>
  | Readonly<{ kind: 'remove'; session: SessionState }>
  | Readonly<{ kind: 'locked'; session: SessionState; why: EditLock }>;

/** A date of the new rule on which nothing is put. */
export type LeftOutDate =
  | Readonly<{ why: 'off-day'; date: LocalDate; offDay: OffDay }>
  | Readonly<{ why: 'closed-month'; date: LocalDate }>;

/** What becomes of the rule. */
export type SeriesEffect =
  | Readonly<{ kind: 'unchanged' }>
  | Readonly<{ kind: 'update'; before: Series; after: Series }>
  /** The old rule ends (`after.until`) and a new series begins. */
  | Readonly<{ kind: 'split'; before: Series; after: Series; next: Omit<Series, 'id'> }>;

/** An edit laid out, with every session of the series in order of date. Nothing is saved by it. */
export type EditPreview = Readonly<{
  series: Series;
  items: readonly EditItem[];
  leftOut: readonly LeftOutDate[];
  effect: SeriesEffect;
}>;
