/** What an edit of the programme was, for the line that offers to undo it. */
export const editKinds = [
  'session-created',
  'session-moved',
  'session-changed',
  'session-cancelled',
  'session-restored',
  'session-removed',
  'substitute',
  'series-created',
  'series-changed',
  'term-copied',
  'closure-settled',
  'imported',
  'removed-restored',
] as const;
export type EditKind = (typeof editKinds)[number];
