import type { Member } from '#shared/contract/groups.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

type Parted = Readonly<{ current: readonly Member[]; former: readonly Member[] }>;

/** Those who are or will be members, and those whose last day has passed. */
export function partMembers(members: readonly Member[], today: LocalDate): Parted {
  const hasLeft = ({ leftOn }: Member): boolean => leftOn !== null && leftOn < today;
  return {
    current: members.filter((member) => !hasLeft(member)),
    former: members.filter(hasLeft),
  };
}

/** Whether two people could not be told apart in a register. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();
  return plain(one) === plain(other);
}

/** The later of two days. */
export function laterOf(one: LocalDate, other: LocalDate): LocalDate {
  if (one > other) return one;
  return other;
}
