import type { EditId } from '#shared/kernel/ids.ts';

/** What an entry said when it was taken, and the edit by which it was; null where none was needed. */
export type ImportedDigest = Readonly<{ editId: EditId | null; digest: string }>;

/** As it is kept beside the key of an imported session. */
export const keptDigest = ({ editId, digest }: ImportedDigest): string =>
  `${editId ?? ''}:${digest}`;

export function digestOfKey(kept: string): ImportedDigest {
  const [editId = '', digest = ''] = kept.split(':');
  // Written by `keptDigest`.
  return { editId: editId === '' ? null : (editId as EditId), digest };
}
