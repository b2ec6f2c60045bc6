import type { FormId, FormVersionId } from '#shared/domain/feedback/form.ts';
import type { FormMoment, FormUse } from '#shared/domain/feedback/form-content.ts';
import type { GroupId, SessionId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

/** The tables of migrations 110 and 120: forms, their versions and uses; leaders' evaluations. */
export type FormTables = {
  forms: {
    id: FormId;
    used_by: FormUse;
    minimum: number;
    is_standard: 0 | 1;
    is_unmodified: 0 | 1;
    archived: 0 | 1;
  };
  form_versions: {
    id: FormVersionId;
    form_id: FormId;
    number: number;
    published_on: LocalDate | null;
    /** JSON: `FormContent`. */
    content: string;
  };
  form_drafts: { form_id: FormId; revision: number; content: string };
  group_forms: { group_id: GroupId; moment: FormMoment; form_id: FormId };
  hallway_forms: { venue_id: VenueId; form_id: FormId };
  evaluations: {
    session_id: SessionId;
    staff_id: StaffId;
    version_id: FormVersionId;
    saved_on: LocalDate;
  };
  evaluation_answers: {
    session_id: SessionId;
    staff_id: StaffId;
    question: string;
    value: number | null;
    words: string;
  };
};
