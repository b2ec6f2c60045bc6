import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeedbackStore } from '#electron/core/feedback-ports.ts';
import { openFeedback } from '#electron/store/open-feedback.ts';
import type { FormVersionId } from '#shared/domain/feedback/form.ts';
import { hallwayPlace } from '#shared/domain/feedback/place.ts';
import type { Held } from '#shared/domain/feedback/settle.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { openRaw, randomKey } from '#test/support/a-file.ts';
import { decryptedPages } from '#test/support/raw-bytes.ts';
import { filesOf, tempFolder } from '#test/support/temp-folder.ts';

let folder: string;
let remove: () => void;
let path: string;
const key = randomKey();

beforeEach(() => {
  ({ folder, remove } = tempFolder());
  path = join(folder, 'feedback.db');
});
afterEach(() => remove());

const place = hallwayPlace('venue' as VenueId, day('2026-11-24'));
const stream = { versionId: 'version' as FormVersionId, isRun: false };
const number = (value: number, questionId = 'q1'): Held => ({
  ...{ ...stream, questionId, place, value },
});
const text = (value: string): Held => ({ ...stream, questionId: 'words', place, value });

function opened(): FeedbackStore {
  const result = openFeedback({ path, key });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const refusal = (with_ = key): string => {
  const result = openFeedback({ path, key: with_ });
  if (!result.ok) return result.error.code;
  result.value.close();
  return 'ok';
};
const valuesOf = (held: readonly Held[]) => held.map(({ value }) => String(value)).sort();

it('keeps what was answered, each answer by itself and durable before it returns', () => {
  const store = opened();
  store.append([number(3), number(1, 'q2'), text('Kahvi oli hyvää 🙂')]);
  copyFileSync(path, `${path}.copy`);
  store.close();
  path = `${path}.copy`;
  const copy = opened();
  expect(valuesOf(copy.held())).toEqual(['1', '3', 'Kahvi oli hyvää 🙂']);
  copy.close();
});

it('marks earlier answers as a run by the keys that it gave', () => {
  const store = opened();
  const [first] = store.append([number(5)]);
  store.append([number(1)], [first ?? '']);
  expect(store.held().map(({ value, isRun }) => [value, isRun])).toContainEqual([5, true]);
  expect(store.held().map(({ value, isRun }) => [value, isRun])).toContainEqual([1, false]);
  store.close();
});

describe('the raw file', () => {
  /** Where on the decrypted pages the marks of answers lie, by their order of arrival. */
  function offsets(marks: readonly string[]): number[] {
    const pages = decryptedPages(path, key);
    return marks.map((mark) => {
      expect(pages.indexOf(mark)).toBe(pages.lastIndexOf(mark));
      return pages.indexOf(mark);
    });
  }

  it.each([
    ['while the answers are held', false],
    ['when they have been released', true],
  ])('tells no order of arrival by the places of its rows, %s', (_when, isReleased) => {
    let inOrder = 0;
    const rounds = 4;
    for (let round = 0; round < rounds; round++) {
      path = join(folder, `round-${round}.db`);
      const store = opened();
      const marks = Array.from({ length: 60 }, (_, i) => `vastaus-${round}-${i}-loppu`);
      for (const mark of marks) store.append([text(mark)]);
      if (isReleased) {
        const held = store.held();
        const values = held.map(({ value }) => value);
        store.replaceHeld({
          held: [],
          blocks: [{ ...stream, questionId: 'words', place, values }],
        });
      }
      store.close();
      const at = offsets(marks);
      inOrder += at.slice(1).filter((offset, i) => offset > (at[i] ?? 0)).length;
    }
    // Of 236 pairs of neighbours half lie either way; the deviation of chance is (4 · 61 / 12)^½ = 4.5.
    expect(inOrder).toBeGreaterThan(118 - 27);
    expect(inOrder).toBeLessThan(118 + 27);
  });

  it('has nothing of what was released or changed left in its free room, nor beside it', () => {
    const store = opened();
    for (let i = 0; i < 40; i++) store.append([text(`odottava-${i}-${'x'.repeat(200)}`)]);
    store.replaceHeld({
      held: [],
      blocks: [{ ...stream, questionId: 'words', place, values: ['Liisa oli ihana', 'b', 'c'] }],
    });
    const named = store.blocks()[0]?.texts.find(({ text }) => text.includes('Liisa'));
    expect(store.reviewText(named?.key ?? '', '[nimi] oli ihana', 'shown')).toBe(true);
    store.close();
    expect([...filesOf(folder).keys()].sort()).toEqual(['feedback.db', 'feedback.db-journal']);
    expect(readFileSync(`${path}-journal`).every((byte) => byte === 0)).toBe(true);
    const pages = decryptedPages(path, key).toString('latin1');
    expect(pages).toContain('oli ihana');
    expect(pages).not.toMatch(/odottava-|Liisa/);
  });

  it('has nothing of texts whose time is over, held or released, and counts them as before', () => {
    const store = opened();
    const later = { ...place, period: '2026-W50' };
    store.append([text('Pirkko odottaa'), { ...text('Uusi odottaa'), place: later }, number(4)]);
    store.replaceHeld({
      held: store.held(),
      blocks: [
        { ...stream, questionId: 'words', place, values: ['Liisa oli ihana', 'b'] },
        { ...stream, questionId: 'words', place: later, values: ['Uusi kahvi'] },
        { ...stream, questionId: 'q1', place, values: [5, 5] },
      ],
    });
    const before = store.blocks();
    const isOld = ({ period }: { period: string }) => period === place.period;
    expect(store.removeTexts(isOld)).toBe(2);
    expect(store.removeTexts(isOld)).toBe(0);
    const after = store.blocks();
    expect(after.map(({ counts, texts }) => [[...counts], texts.length])).toEqual(
      before.map(({ counts, texts }) => [[...counts], texts.length]),
    );
    expect(valuesOf(store.held())).toEqual(['4', 'Uusi odottaa']);
    store.close();
    expect(readFileSync(`${path}-journal`).every((byte) => byte === 0)).toBe(true);
    const pages = decryptedPages(path, key).toString('latin1');
    expect(pages).toMatch(/Uusi odottaa/);
    expect(pages).toMatch(/Uusi kahvi/);
    expect(pages).not.toMatch(/Liisa|Pirkko/);
  });

  it('has no table with row numbers, no index, no trigger, and no column for a time or a person', () => {
    opened().close();
    const raw = openRaw(path, key);
    const rows = raw
      .prepare<[], { type: string; sql: string | null }>('SELECT type, sql FROM sqlite_schema')
      .all();
    const columns = raw
      .prepare<[], string>(
        'SELECT DISTINCT c.name FROM sqlite_schema s, pragma_table_info(s.name) c ORDER BY 1',
      )
      .pluck()
      .all();
    raw.close();
    expect(new Set(rows.map(({ type }) => type))).toEqual(new Set(['table']));
    for (const { sql } of rows) expect(sql).toMatch(/WITHOUT ROWID$/);
    expect(columns).toEqual([
      ...[
        'answers',
        'block_key',
        'group_id',
        'is_paper',
        'is_run',
        'key',
        'level',
        'period',
        'question_id',
      ],
      ...['session_id', 'state', 'text', 'value', 'venue_id', 'version_id'],
    ]);
  });

  it('keeps its journal where it is on the disk, and nothing in it after an answer', () => {
    const store = opened();
    const journal = () => statSync(`${path}-journal`);
    const [{ ino, size }, before] = [journal(), readFileSync(`${path}-journal`)];
    for (let i = 0; i < 3; i++) store.append([number(i), text(`vastaus ${i}`)]);
    const after = readFileSync(`${path}-journal`);
    expect([journal().ino, after.every((byte) => byte === 0)]).toEqual([ino, true]);
    expect(size).toBe(before.length);
    expect(after.length).toBeGreaterThanOrEqual(size);
    store.close();
    expect(readFileSync(`${path}-journal`).every((byte) => byte === 0)).toBe(true);
  });

  it('tells no time of the last answer by its dates', () => {
    const store = opened();
    store.append([number(3)]);
    for (const file of [path, `${path}-journal`]) {
      expect(statSync(file).mtime.toISOString()).toBe('2000-01-01T00:00:00.000Z');
    }
    store.close();
    expect(statSync(path).mtime.toISOString()).toBe('2000-01-01T00:00:00.000Z');
  });
});

describe('is refused and left as it was', () => {
  beforeEach(() => {
    const store = opened();
    for (let i = 0; i < 50; i++) store.append([text(`vastaus ${i}`)]);
    store.close();
  });

  it('under another key', () => expect(refusal(randomKey())).toBe('feedback-damaged'));

  it.each([
    ['emptied', () => truncateSync(path)],
    ['cut short', () => truncateSync(path, 5000)],
    ['overwritten', () => writeFileSync(path, 'ei tietokanta'.repeat(1000))],
    [
      'changed in the middle',
      () => {
        const bytes = readFileSync(path);
        writeFileSync(path, bytes.fill(7, 6000, 6100));
      },
    ],
  ])('%s', (_how, spoil) => {
    spoil();
    const before = readFileSync(path);
    expect(refusal()).toBe('feedback-damaged');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('when it is of a newer version', () => {
    const raw = openRaw(path, key);
    raw.pragma('user_version=9000');
    raw.close();
    expect(refusal()).toBe('feedback-newer');
  });

  it('while another has it open', () => {
    const store = opened();
    expect(refusal()).toBe('already-open');
    store.close();
    expect(refusal()).toBe('ok');
  });
});
