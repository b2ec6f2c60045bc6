import type { FormId, FormVersionId } from '#shared/domain/feedback/form.ts';
import type { FormMoment, FormUse } from '#shared/domain/feedback/form-content.ts';
import type { GroupId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

/** The tables of migration 110: forms, their versions and where each is used. */
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
};
