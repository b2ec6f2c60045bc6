import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AtDoor, arrive, type DoorMemory } from '#electron/core/checkin/arrive.ts';
import type { CheckinRow } from '#electron/core/ports.ts';
import { freshPatience, longestPauseSeconds } from '#shared/domain/checkin/patience.ts';
import { whoArrives } from '#shared/domain/checkin/who-arrives.ts';
import { foldName } from '#shared/domain/people/fold-name.ts';
import type { PersonId } from '#shared/kernel/ids.ts';

// Somebody stands at the door and tries to find out who is on the roster. He sees the answers and
// nothing else. The claim: he cannot tell the roster from one on which every name that he did not
// type whole goes on differently after the letters he had typed when it first answered.

type Person = Readonly<{ name: string; status: CheckinRow['status'] }>;
type Attacker = (heard: readonly Readonly<{ text: string; outcome: string }>[]) => string;

/** A door over a roster in memory, with as much time between two tries as the pause asks for. */
function openDoor(people: readonly Person[]) {
  const rows = people.map(({ name, status }, i) => ({
    ...{ personId: `p${i}` as PersonId, displayName: name, status },
  }));
  const marks = new Map<string, CheckinRow['status']>(
    rows.map(({ personId, status }) => [personId, status]),
  );
  const stores = {
    tx: (work: () => void) => work(),
    checkin: {
      noteTry: () => undefined,
      roster: () => rows.map((row) => ({ ...row, status: marks.get(row.personId) ?? null })),
    },
    attendance: {
      addChange: () => undefined,
      setMark: (_: string, personId: string) => marks.set(personId, 'present'),
    },
    sessions: { setStatus: () => undefined },
  };
  let uptimeMs = 0;
  let memory: DoorMemory = {
    ...{ patience: freshPatience, foundBy: new Map(), arrived: 0 },
    ...{ newcomers: 0, newcomersFromMs: 0 },
  };
  return {
    try: (text: string): string => {
      uptimeMs += longestPauseSeconds * 1000;
      // As much of the stores as a door uses.
      const at = { stores, uptimeMs, newId: () => 'x', sessionId: 's' } as unknown as AtDoor;
      const { answer, memory: after } = arrive(at, memory, text);
      memory = after;
      return answer.outcome;
    },
    foundBy: () => memory.foundBy,
  };
}

function attack(people: readonly Person[], attacker: Attacker, tries: number) {
  const door = openDoor(people);
  const heard: { text: string; outcome: string }[] = [];
  for (let i = 0; i < tries; i++) {
    const text = attacker(heard);
    heard.push({ text, outcome: door.try(text) });
  }
  return { heard, foundBy: door.foundBy() };
}

const letters = ['a', 'b', 'c'];

/** Begins somewhere and, wherever a start is answered, goes on from it with each letter in turn. */
function climber(starts: readonly string[]): Attacker {
  return (heard) => {
    const tried = new Set(heard.map(({ text }) => text));
    const answered = heard.filter(({ outcome }) => outcome === 'done').map(({ text }) => text);
    const next = answered
      .toSorted((a, b) => b.length - a.length)
      .flatMap((start) => letters.map((letter) => start + letter))
      .concat(starts)
      .find((text) => !tried.has(text));
    return next ?? 'ccc';
  };
}

const reader =
  (texts: readonly string[]): Attacker =>
  (heard) =>
    texts[heard.length % texts.length] ?? 'aaa';

/** The roster as he may think it is, for all that he has heard. */
function disguised(people: readonly Person[], { heard, foundBy }: ReturnType<typeof attack>) {
  const typed = heard.map(({ text }) => foldName(text));
  return people.map((person, i) => {
    const name = foldName(person.name);
    if (typed.includes(name)) return person;
    const starts = typed.filter((text) => text !== '' && name.startsWith(text));
    const longest = starts.toSorted((a, b) => b.length - a.length)[0] ?? '';
    const known = foundBy.get(`p${i}` as PersonId) ?? longest;
    // Signs that he does not have.
    return { ...person, name: `${known}ŧ${i}` };
  });
}

const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 7 });
const roster = fc.array(
  fc.record({
    name: word,
    status: fc.constantFrom(null, null, null, 'present' as const, 'absent-notified' as const),
  }),
  { minLength: 1, maxLength: 7 },
);
const everyStart = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
const attackers = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 40 }).map(reader),
  fc.shuffledSubarray(everyStart, { minLength: 1 }).map(climber),
);

describe('an attacker at the door', () => {
  it('cannot tell the names from any others that begin as he typed them', () => {
    fc.assert(
      fc.property(roster, attackers, fc.integer({ min: 1, max: 80 }), (people, attacker, tries) => {
        const world = attack(people, attacker, tries);
        const script = reader(world.heard.map(({ text }) => text));
        const other = attack(disguised(people, world), script, tries);
        expect(other.heard).toEqual(world.heard);
      }),
      { numRuns: 1000 },
    );
  });

  it('hears of each person by one start at most, however many he tries', () => {
    const lone = fc.string({ unit: fc.constantFrom(...letters), minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(lone, (name) => {
        const person = { name, status: null };
        const { heard } = attack([person], climber(everyStart), 60);
        const answered = new Set(
          heard.filter(({ outcome }) => outcome === 'done').map(({ text }) => text),
        );
        expect([...answered]).toEqual([name.slice(0, 3)]);
      }),
    );
  });

  it('would read a whole name off a screen that answered every start', () => {
    const name = 'abcabca';
    const people = [{ personId: 0, displayName: name }];
    const attacker = climber(everyStart);
    const heard: { text: string; outcome: string }[] = [];
    for (let i = 0; i < 60; i++) {
      const text = attacker(heard);
      const found = whoArrives(people, text, new Map<number, string>());
      heard.push({ text, outcome: found === null ? 'not-done' : 'done' });
    }
    expect(heard).toContainEqual({ text: name, outcome: 'done' });
  });

  it('gets no letter back: an answer is one of four words and a number', () => {
    fc.assert(
      fc.property(roster, attackers, (people, attacker) => {
        for (const { outcome } of attack(people, attacker, 30).heard) {
          expect(['done', 'not-done']).toContain(outcome);
        }
      }),
    );
  });
});
