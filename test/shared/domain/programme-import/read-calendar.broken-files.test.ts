import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLengths } from '#shared/domain/programme-import/limits.ts';
import type { ProgrammeEntry } from '#shared/domain/programme-import/preview.ts';
import { entriesOf, fixture, preview, season, takenOver } from './a-calendar.ts';

const names = ['outlook', 'google', 'apple', 'nextcloud', 'thunderbird', 'exchange', 'hand-made'];
const files = names.map((name) => fixture(`${name}.ics`));

/** Bytes that mean something in a calendar, and some that mean nothing. */
const anyByte = fc.oneof(
  fc.constantFrom(...new TextEncoder().encode('\r\n :;=,"\\TZ0129-+/')),
  fc.nat(255),
);
type Edit = Readonly<{ at: number; remove: number; insert: readonly number[] }>;
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(4_000),
  remove: fc.oneof(fc.nat(3), fc.nat(400)),
  insert: fc.array(anyByte, { maxLength: 6 }),
});
const edited = (bytes: Uint8Array, { at, remove, insert }: Edit): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)]);
const brokenFile = fc
  .tuple(fc.constantFrom(...files), fc.array(anyEdit, { minLength: 1, maxLength: 12 }))
  .map(([file, edits]) => edits.reduce(edited, file));

/** What the store and the contract want of a session. */
function isSound({ title, date, startMinute, endMinute, uid, placeText }: ProgrammeEntry): boolean {
  const isTimed = startMinute >= 0 && endMinute > startMinute && endMinute <= 1440;
  const isWhole = Number.isInteger(startMinute) && Number.isInteger(endMinute);
  const isInPeriod = date >= season.from && date <= season.until;
  const hasTitle = title !== '' && title === title.trim() && title.length <= textLengths.title;
  const isClean = !/[\p{Cc}\p{Cs}]/u.test(title + placeText + uid);
  return isTimed && isWhole && isInPeriod && hasTitle && isClean && uid !== '';
}

describe('a broken file', () => {
  it('is always answered, with sessions that are sound', () => {
    fc.assert(
      fc.property(brokenFile, (bytes) => {
        const answer = preview(bytes);
        if (answer.kind === 'read')
          expect(entriesOf(answer).filter((one) => !isSound(one))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('changes nothing when it is read again after it was taken over', () => {
    fc.assert(
      fc.property(brokenFile, (bytes) => {
        const first = preview(bytes);
        fc.pre(first.kind === 'read');
        const again = preview(bytes, { sessions: takenOver(entriesOf(first)) });
        const items = again.kind === 'read' ? again.items : [];
        expect(items.filter(({ kind }) => kind === 'new' || kind === 'changed')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
