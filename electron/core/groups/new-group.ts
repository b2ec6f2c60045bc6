import { usualPosterAs } from '#shared/domain/groups/group-kinds.ts';
import type { GroupFields } from '../ports.ts';

type FurtherField =
  | 'nameSv'
  | 'nameEn'
  | 'posterAs'
  | 'alias'
  | 'visibility'
  | 'sessionKind'
  | 'mode'
  | 'platform'
  | 'link'
  | 'activityTypeId'
  | 'tagIds'
  | 'continuedOn'
  | 'evaluatedOn'
  | 'archived';

/** What a new group is unless said otherwise: a closed one is not named on the wall. */
export const usualFields = ({
  form,
}: Pick<GroupFields, 'form'>): Pick<GroupFields, FurtherField> => ({
  nameSv: '',
  nameEn: '',
  posterAs: usualPosterAs(form),
  alias: '',
  visibility: 'everyone',
  sessionKind: 'group',
  mode: 'on-site',
  platform: '',
  link: '',
  activityTypeId: null,
  tagIds: [],
  continuedOn: null,
  evaluatedOn: null,
  archived: false,
});
