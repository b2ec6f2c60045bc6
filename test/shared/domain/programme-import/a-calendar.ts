import { readFileSync } from 'node:fs';
import type {
  KnownRoom,
  KnownSession,
  PreviewItem,
  ProgrammeEntry,
  ProgrammePreview,
} from '#shared/domain/programme-import/preview.ts';
import { previewOf } from '#shared/domain/programme-import/preview-of.ts';
import { type ReadCalendar, readCalendar } from '#shared/domain/programme-import/read-calendar.ts';
import { type Id, makeId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';

/** March to November 2026: both change days, 29 March and 25 October, are in it. */
export const season = { from: day('2026-03-01'), until: day('2026-11-30') };

/** The nth id of a kind. */
export const idOf = <Kind extends string>(n: number): Id<Kind> =>
  makeId<Kind>(n, new Uint8Array(7));

/** A file of the fixtures. */
export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`./fixtures/${name}`, import.meta.url));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A calendar around the lines of its entries. */
export const calendarOf = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** One VEVENT, valid unless lines say otherwise: the first line of a name counts. */
export const entryOf = (...lines: readonly string[]): string =>
  [
    'BEGIN:VEVENT',
    ...lines,
    'UID:one@example.invalid',
    'DTSTART:20260310T100000',
    ...(lines.some((line) => line.startsWith('DURATION')) ? [] : ['DTEND:20260310T120000']),
    'SUMMARY:Kahvila',
    'END:VEVENT',
  ].join('\r\n');

type Reading = Readonly<{
  sessions?: readonly KnownSession[];
  rooms?: readonly KnownRoom[];
  period?: typeof season;
}>;

/** The preview of a file, or why it is refused. */
export function preview(
  file: string | Uint8Array,
  { sessions = [], rooms = [], period = season }: Reading = {},
): Preview {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const answer = readCalendar({ bytes, period });
  if (answer.kind === 'refused') return answer;
  return {
    kind: 'read',
    ...previewOf(answer, { sessions, rooms, closedMonths: [], places: new Map() }),
  };
}

type ReadPreview = Readonly<{ kind: 'read' }> & ProgrammePreview;
type Preview = ReadPreview | Extract<ReadCalendar, { kind: 'refused' }>;

/** A preview that must not be a refusal. */
export function read(file: string | Uint8Array, reading: Reading = {}): ReadPreview {
  const answer = preview(file, reading);
  if (answer.kind === 'refused') throw new Error(`refused: ${answer.reason}`);
  return answer;
}

/** What the items of a preview would bring into the programme. */
export const entriesOf = ({ items }: Pick<ProgrammePreview, 'items'>): ProgrammeEntry[] =>
  items.flatMap((item) => (item.kind === 'cannot' ? [] : [item.entry]));

/** `2026-03-10 10:00-12:00 Kahvila` of each session, and `!reason Title` of what cannot be taken. */
export const linesOf = ({ items }: Pick<ProgrammePreview, 'items'>): string[] => items.map(lineOf);

function lineOf(item: PreviewItem): string {
  if (item.kind === 'cannot') return `!${item.reason} ${item.title}`;
  const { date, startMinute, endMinute, title } = item.entry;
  return `${date} ${clock(startMinute)}-${clock(endMinute)} ${title}`;
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Sessions as the core would know them once a preview was taken over. */
export const takenOver = (entries: readonly ProgrammeEntry[]): KnownSession[] =>
  entries.map((entry, n) => ({
    id: idOf<'session'>(n),
    keys: [
      {
        ...{ uid: entry.uid, recurrenceId: entry.recurrenceId, sequence: entry.sequence },
        digest: null,
      },
    ],
    title: entry.title,
    isCalledAsGroup: false,
    date: entry.date,
    startMinute: entry.startMinute,
    endMinute: entry.endMinute,
    placeText: entry.placeText,
    link: entry.link,
    roomId: null,
    status: entry.status,
    description: entry.description,
    lock: null,
  }));
