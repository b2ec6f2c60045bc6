import ICAL from 'ical.js';
import { isLocalDate } from '../../kernel/local-date.ts';
import { type Length, type Read, readLength, readStamps, type Stamp } from './entry-times.ts';
import { limits, textLengths } from './limits.ts';
import { plainLine, plainLines, plainTitle, shortHash } from './plain-text.ts';
import type { EntryNote, EntryProblem, EntryStatus } from './preview.ts';
import { type SaidPlace, saidPlace } from './said-place.ts';
import type { RawEntry } from './scan-calendar.ts';
import { dateOfWall } from './wall-time.ts';
import type { FindZone } from './zones.ts';

/** What an entry says apart from when it is. */
export type EntryFields = SaidPlace &
  Readonly<{
    title: string;
    description: string;
    status: EntryStatus;
    sequence: number;
    notes: readonly EntryNote[];
  }>;

/** One VEVENT, read; its recurrence not yet laid out. */
export type ReadEntry = Readonly<{
  uid: string;
  /** RECURRENCE-ID: which session of a recurring entry it speaks of. */
  recurrence: Stamp | null;
  /** RANGE=THISANDFUTURE: it speaks of all later ones too. */
  isFromHereOn: boolean;
  /** LAST-MODIFIED or DTSTAMP: the later of two versions counts. */
  changed: string;
  fields: EntryFields;
  start: Stamp;
  length: Length;
  rules: readonly string[];
  extra: readonly Stamp[];
  left: readonly Stamp[];
}>;

/** A VEVENT that cannot be read. */
export type UnreadEntry = Readonly<{
  reason: EntryProblem;
  uid: string;
  title: string;
  start: Stamp | null;
  recurrence: Stamp | null;
  recurs: boolean;
}>;

type Properties = ReadonlyMap<string, readonly ICAL.Property[]>;

/** Reads one VEVENT by what is wanted of it. Lines that ical.js cannot parse are left out. */
export function readEntry(raw: RawEntry, findZone: FindZone): ReadEntry | UnreadEntry {
  const properties = propertiesOf(raw.lines);
  const fields = fieldsOf(properties, raw.isCalledOff);
  const start = oneStamp(properties, 'dtstart', findZone);
  const found = start.ok ? start.value : null;
  const uid = uidOfEntry(properties, fields, found);
  const recurs = properties.has('rrule') || properties.has('rdate');
  const times = raw.isTooLarge ? tooLarge : timesOf(properties, start, findZone);
  if (!times.ok) {
    const recurrence = oneStamp(properties, 'recurrence-id', findZone);
    const about = { uid, title: fields.title, start: found, recurs };
    return { reason: times.reason, recurrence: recurrence.ok ? recurrence.value : null, ...about };
  }
  const range = String(properties.get('recurrence-id')?.[0]?.getFirstParameter('range') ?? '');
  const isFromHereOn = range.toUpperCase() === 'THISANDFUTURE';
  const changed = textOf(properties, 'last-modified') || textOf(properties, 'dtstamp');
  return { uid, fields, isFromHereOn, changed, ...times.value };
}

const tooLarge: Read<never> = { ok: false, reason: 'too-large' };

function propertiesOf(lines: readonly string[]): Properties {
  const properties = new Map<string, ICAL.Property[]>();
  for (const line of lines) {
    const property = parseLine(line);
    if (!property) continue;
    const same = properties.get(property.name);
    if (same) same.push(property);
    else properties.set(property.name, [property]);
  }
  return properties;
}

/** A property, or null where ical.js (which throws at such) finds no sense in the line. */
function parseLine(line: string): ICAL.Property | null {
  // RRULE is read by ourselves: ical.js throws at a rule that is only unusual.
  const readable = /^(?:RRULE|EXRULE)\b/i.test(line) ? `X-${line}` : line;
  try {
    return ICAL.Property.fromString(readable);
  } catch {
    return null;
  }
}

const textOf = (properties: Properties, name: string): string =>
  String(properties.get(name)?.[0]?.jCal[3] ?? '');

function fieldsOf(properties: Properties, isCalledOff: boolean): EntryFields {
  const status = textOf(properties, 'status').trim().toUpperCase();
  const wholeTitle = plainLine(textOf(properties, 'summary'), 1_000);
  const title = plainTitle(wholeTitle);
  const notes: EntryNote[] = [];
  if (status === 'TENTATIVE') notes.push('tentative');
  if (title !== wholeTitle) notes.push('title-cut');
  const { hasLinks, ...place } = saidPlace(textOf(properties, 'location'));
  if (hasLinks) notes.push('link-in-place');
  const sequence = Number(textOf(properties, 'sequence'));
  return {
    title,
    ...place,
    description: plainLines(textOf(properties, 'description')),
    status: isCalledOff || status === 'CANCELLED' ? 'cancelled' : 'planned',
    sequence: Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0,
    notes,
  };
}

/** The UID; one made of title and start where a simple program wrote none. */
function uidOfEntry(properties: Properties, { title }: EntryFields, start: Stamp | null): string {
  const uid = plainLine(textOf(properties, 'uid'), 10_000);
  if (uid === '') return `no-uid-${shortHash(`${title}|${start?.wall ?? ''}`)}`;
  return uid.length > textLengths.uid ? `long-uid-${shortHash(uid)}` : uid;
}

type Times = Pick<ReadEntry, 'start' | 'length' | 'recurrence' | 'rules' | 'extra' | 'left'>;

function timesOf(
  properties: Properties,
  start: Read<Stamp | null>,
  findZone: FindZone,
): Read<Times> {
  if (!start.ok) return start;
  if (!start.value) return { ok: false, reason: 'no-start' };
  if (!isLocalDate(dateOfWall(start.value.wall))) return { ok: false, reason: 'date-out-of-range' };
  if (start.value.isDate) return { ok: false, reason: 'all-day' };
  if (properties.has('x-exrule')) return { ok: false, reason: 'rule-unsupported' };
  const end = oneStamp(properties, 'dtend', findZone);
  if (!end.ok) return end;
  const length = readLength(start.value, end.value, properties.get('duration')?.[0]);
  if (!length.ok) return length;
  const recurrence = oneStamp(properties, 'recurrence-id', findZone);
  if (!recurrence.ok) return recurrence;
  const extra = manyStamps(properties, 'rdate', findZone);
  if (!extra.ok) return extra;
  const left = manyStamps(properties, 'exdate', findZone);
  if (!left.ok) return left;
  const rules = (properties.get('x-rrule') ?? []).map(({ jCal }) => String(jCal[3] ?? ''));
  const value = { start: start.value, length: length.value, recurrence: recurrence.value };
  return { ok: true, value: { ...value, rules, extra: extra.value, left: left.value } };
}

function oneStamp(properties: Properties, name: string, findZone: FindZone): Read<Stamp | null> {
  const property = properties.get(name)?.[0];
  if (!property) return { ok: true, value: null };
  const stamps = readStamps(property, findZone);
  if (!stamps.ok) return stamps;
  return { ok: true, value: stamps.value[0] ?? null };
}

function manyStamps(properties: Properties, name: string, findZone: FindZone): Read<Stamp[]> {
  const all: Stamp[] = [];
  for (const property of properties.get(name) ?? []) {
    const stamps = readStamps(property, findZone);
    if (!stamps.ok) return stamps;
    all.push(...stamps.value);
    if (all.length > limits.datesPerEntry) return tooLarge;
  }
  return { ok: true, value: all };
}
