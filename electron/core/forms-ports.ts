import type { FormId, FormVersionId, KioskForm } from '#shared/domain/feedback/form.ts';
import type { FormContent, FormMoment, FormUse } from '#shared/domain/feedback/form-content.ts';
import type { GroupId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

export type FormRow = Readonly<{
  id: FormId;
  use: FormUse;
  minimum: number;
  /** Came with the program; used where no other is chosen. */
  isStandard: boolean;
  /** Somebody else's questionnaire, asked word for word. */
  isUnmodified: boolean;
  archived: boolean;
}>;

/** A form as it was published once; never changes. */
export type FormVersion = Readonly<{
  id: FormVersionId;
  formId: FormId;
  number: number;
  /** Null: came with the program. */
  publishedOn: LocalDate | null;
  content: FormContent;
}>;

export type FormDraft = Readonly<{ revision: number; content: FormContent }>;

/** Where a form was chosen. */
export type FormPlace = Readonly<
  | { formId: FormId; venueId: VenueId; groupId: null }
  | { formId: FormId; venueId: null; groupId: GroupId; moment: FormMoment }
>;

export type FormsStore = Readonly<{
  /** In the order of making. */
  list: () => FormRow[];
  get: (id: FormId) => FormRow | null;
  add: (row: FormRow) => void;
  change: (row: Pick<FormRow, 'id' | 'minimum' | 'archived'>) => void;
  /** Newest first. */
  versions: (formId: FormId) => FormVersion[];
  version: (id: FormVersionId) => FormVersion | null;
  publish: (version: FormVersion) => void;
  draft: (formId: FormId) => FormDraft | null;
  saveDraft: (formId: FormId, draft: FormDraft) => void;
  /** False where there was none. */
  removeDraft: (formId: FormId) => boolean;
  /** The newest published version, for the kiosk; null before the first. */
  kioskForm: (formId: FormId) => KioskForm | null;
  /** The one used where no other is chosen. */
  standard: (use: FormUse) => FormId;
  places: () => FormPlace[];
  ofHallway: (venueId: VenueId) => FormId | null;
  ofGroup: (groupId: GroupId) => ReadonlyMap<FormMoment, FormId>;
  /** Null: the standard one again. */
  chooseForHallway: (venueId: VenueId, formId: FormId | null) => void;
  chooseForGroup: (groupId: GroupId, moment: FormMoment, formId: FormId | null) => void;
}>;
