import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/envelope.ts';

export type ImportInput = CallInput<'imports.preview'>;
export type Preview = CallOutput<'imports.preview'>;

/** Rows as a CSV file. */
export const csvOf = (...rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.join(';')).join('\n');

/** What is asked to bring a file in. */
export const importOf = (
  file: Uint8Array | string,
  fields: Partial<ImportInput> & Pick<ImportInput, 'venueId' | 'kind'>,
): ImportInput => ({
  jobId: 'test-job-1',
  base64: Buffer.from(file).toString('base64'),
  ...fields,
});

/** Looks at a file and brings in what was looked at. */
export async function broughtIn(
  call: Client,
  input: ImportInput,
): Promise<CallOutput<'imports.apply'>> {
  const { digest } = await call('imports.preview', input);
  return call('imports.apply', { ...input, digest });
}

/** `4 B word-unknown e` of each row that something is to be told of. */
export const issuesOf = ({ issues }: Preview): string[] =>
  issues.map(({ row, column, code, seen }) =>
    [row, column === null ? '-' : String.fromCharCode(65 + column), code, seen].join(' ').trim(),
  );

/** `Aino 2026-01-01–` of a group's roster. */
export async function rosterOf(call: Client, groupId: string): Promise<string[]> {
  const members = await call('groups.roster', { id: groupId });
  return members.map(
    ({ displayName, joinedOn, leftOn }) => `${displayName} ${joinedOn}–${leftOn ?? ''}`,
  );
}

/** `2026-09-01 720-780 held Aino:present` of each session of a group. */
export async function registersOf(call: Client, groupId: string): Promise<string[]> {
  const sessions = await call('sessions.list', { from: '2025-12-01', to: '2026-12-31', groupId });
  return Promise.all(
    sessions.map(async ({ id, date, startMinute, endMinute, status, registerClosed }) => {
      const { rows, extra } = await call('attendance.register', { sessionId: id });
      const marks = rows.flatMap(({ displayName, status: mark }) =>
        mark ? [`${displayName}:${mark}`] : [],
      );
      const parts = [
        ...[date, `${startMinute}-${endMinute}`, status, registerClosed ? 'closed' : ''],
        ...[marks.sort().join(' '), extra > 0 ? `+${extra}` : ''],
      ];
      return parts.filter((part) => part !== '').join(' ');
    }),
  );
}
