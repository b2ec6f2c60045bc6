import { expect, it } from 'vitest';
import { mayCountHeads } from '#shared/domain/attendance/may-count-heads.ts';
import type { StaffId } from '#shared/kernel/ids.ts';

const staffId = 'kaisa' as StaffId;
const own = { form: 'closed', leaderIds: [staffId] } as const;
const others = { form: 'closed', leaderIds: [] } as const;
const open = { form: 'open', leaderIds: [] } as const;

// Lists draw no link to a register that the core would refuse, because both ask this.
it.each([
  ['coordinator', [own, others, open], []],
  ['leader', [own, open], [others]],
  ['peer-leader', [own], [others, open]],
  ['reporter', [], [own, others, open]],
] as const)('lets a %s count where the register opens, and nowhere else', (role, may, mayNot) => {
  for (const session of may) expect(mayCountHeads({ staffId, role }, session)).toBe(true);
  for (const session of mayNot) expect(mayCountHeads({ staffId, role }, session)).toBe(false);
});
