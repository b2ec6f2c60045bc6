import { useMemo, useState } from 'react';
import type { Register } from '#shared/contract/attendance.ts';
import type { RegisterOptions } from '#shared/contract/attendance-register.ts';
import type { Session } from '#shared/contract/sessions.ts';
import { isPresent, type MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import { foldName } from '#shared/domain/people/fold-name.ts';
import { marksOnTheWay, type RegisterRow } from './register-op.ts';
import type { RegisterLock } from './register-row.tsx';
import { useFocusKept, useFocusOnOpen, useGrid } from './use-grid.ts';
import type { UsedRegister } from './use-register.ts';

export type GridProps = Readonly<{
  session: Session;
  options: RegisterOptions | undefined;
  register: Register;
  used: UsedRegister;
  lock: RegisterLock;
  /** False where the heads come first: an open group's register opens at the count. */
  takesFocus: boolean;
}>;

type UsedGrid = Readonly<{
  /** The rows that match what is sought. */
  rows: readonly RegisterRow[];
  text: string;
  setText: (text: string) => void;
  /** A mark on its way; undefined is none. */
  wantedOf: (row: RegisterRow) => MarkStatus | null | undefined;
  grid: ReturnType<typeof useGrid>;
  labelOf: (row: RegisterRow) => string;
  /** The row whose dialog is open. */
  more: RegisterRow | null;
  closeMore: () => void;
}>;

/** The roster's rows, what is sought among them, marks on their way, and the keys. */
export function useRegisterGrid({
  register,
  options,
  used,
  lock,
  takesFocus,
}: GridProps): UsedGrid {
  const [text, setText] = useState('');
  const [moreId, showMore] = useState<RegisterRow['personId'] | null>(null);
  const { waiting, failed, send } = used;
  const wanted = marksOnTheWay(waiting);
  const rest = waiting.findLast((op) => op.kind === 'rest')?.status;
  const sought = foldName(text);
  const rows = useMemo(
    () => register.rows.filter(({ displayName }) => foldName(displayName).includes(sought)),
    [register.rows, sought],
  );
  const wantedOf: UsedGrid['wantedOf'] = (row) => {
    const own = wanted.get(row.personId);
    return own === undefined && row.status === null ? rest : own;
  };
  const grid = useGrid({
    rows,
    statusOf: (row) => {
      const own = wantedOf(row);
      return own === undefined ? row.status : own;
    },
    mayMark: (status) =>
      lock === 'none' || (lock === 'presence' && (status === null || !isPresent(status))),
    onMark: (personId, status) => send({ kind: 'mark', personId, status }),
    onRetry: (personId) => {
      const mark = failed.get(personId);
      if (mark) send({ kind: 'mark', personId, status: mark.status });
    },
    onMore: showMore,
  });
  const labelNames = new Map(options?.labels.map(({ id, name }) => [id, name]));
  useFocusOnOpen(grid, takesFocus && rows.length > 0);
  useFocusKept(grid, register.rows.length);
  return {
    ...{ rows, text, setText, wantedOf, grid },
    labelOf: ({ labelId }) => (labelId === null ? '' : (labelNames.get(labelId) ?? '')),
    more: register.rows.find(({ personId }) => personId === moreId) ?? null,
    closeMore: () => showMore(null),
  };
}
