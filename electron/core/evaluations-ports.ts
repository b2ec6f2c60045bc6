import type { FormVersionId, GivenAnswer } from '#shared/domain/feedback/form.ts';
import type { GroupId, SessionId, StaffId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

/** What one leader says of one session. */
export type Evaluation = Readonly<{
  sessionId: SessionId;
  staffId: StaffId;
  versionId: FormVersionId;
  savedOn: LocalDate;
  answers: readonly GivenAnswer[];
}>;

export type EvaluationsStore = Readonly<{
  get: (sessionId: SessionId, staffId: StaffId) => Evaluation | null;
  /** In the place of what she said before. */
  save: (evaluation: Evaluation) => void;
  /** False where there was none. */
  remove: (sessionId: SessionId, staffId: StaffId) => boolean;
  /** Of a group's sessions, the latest session first. */
  ofGroup: (groupId: GroupId) => (Evaluation & Readonly<{ date: LocalDate }>)[];
}>;
