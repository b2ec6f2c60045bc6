import type { GroupId, SessionId, VenueId } from '../../kernel/ids.ts';
import { addDays, type LocalDate } from '../../kernel/local-date.ts';
import { crowdAt, graceDays, type VenueCrowd } from './crowd.ts';
import type { FormVersionId } from './form.ts';
import {
  coarser,
  daysOfPeriod,
  monthNameOf,
  type Place,
  placeKey,
  placeLevels,
  weekOf,
} from './place.ts';

/** What answers are gathered by beside their place. Only runs may be mixed with others. */
export type Stream = Readonly<{
  versionId: FormVersionId;
  questionId: string;
  /** Given in a hurry, equal to those around (`runs.ts`). */
  isRun: boolean;
  /**
   * Typed in by staff from paper. Whoever typed knows it: among the kiosk's answers it could be taken
   * off, and what is left is of fewer than five.
   */
  isPaper?: true;
}>;

/** An answer that is in no figure yet. */
export type Held = Stream & Readonly<{ place: Place; value: number | string }>;

/** Answers released together; never changed afterwards. */
export type NewBlock = Stream & Readonly<{ place: Place; values: readonly (number | string)[] }>;

type Period = Readonly<{ from: LocalDate; to: LocalDate }>;

/** What settling asks about the venue. */
export type SettleFacts = Readonly<{
  today: LocalDate;
  /** Answers and people needed of a form's version. */
  minimum: (versionId: FormVersionId) => number;
  /** Whether a question is about the visitor. */
  isAbout: (versionId: FormVersionId, questionId: string) => boolean;
  /** Null for a session that is not there any more. */
  session: (id: SessionId) => Readonly<{
    groupId: GroupId | null;
    date: LocalDate;
    /** Its register has been closed. */
    isClosed: boolean;
    /** People recorded as present on site, named or not: nobody else comes past a kiosk. */
    present: number;
  }> | null;
  /** Who was in a venue in a period, and was asked by a version. */
  crowd: (venueId: VenueId, period: Period, versionId: FormVersionId) => VenueCrowd;
  /** Places that have a block already. */
  released: readonly (Stream & Readonly<{ place: Place }>)[];
}>;

export type Settled = Readonly<{ held: readonly Held[]; blocks: readonly NewBlock[] }>;

/** Made of sessions, weeks or months: who can have answered is fewer people, the more of them are known to be elsewhere. */
const composite: readonly string[] = ['group-month', 'venue-month', 'venue-year'];

/**
 * Releases what may be released and moves the rest to where it may be, one level after the other
 * (PRODUCT.md 4.4, rule 3; see the README). Nothing is lost or counted twice: each answer is in one
 * block or held.
 */
export function settle(held: readonly Held[], facts: SettleFacts): Settled {
  const blocks: NewBlock[] = [];
  let rest = held;
  for (const level of placeLevels) {
    const here = rest.filter(({ place }) => place.level === level);
    rest = rest.filter(({ place }) => place.level !== level);
    for (const gathered of gather(here)) {
      const step = stepOf(gathered, { ...facts, released: [...facts.released, ...blocks] });
      if (step === 'release') blocks.push(...blocksOf(gathered, facts));
      else if (step === 'stay') rest = [...rest, ...gathered];
      else rest = [...rest, ...gathered.map((one) => ({ ...one, place: step }))];
    }
  }
  return { held: rest, blocks };
}

type Gathered = readonly [Held, ...Held[]];

function gather(held: readonly Held[]): Gathered[] {
  const byKey = new Map<string, [Held, ...Held[]]>();
  for (const one of held) {
    const { versionId, questionId, isPaper } = one;
    const key = [placeKey(one.place), versionId, questionId, isPaper === true].join(' ');
    const others = byKey.get(key);
    if (others) others.push(one);
    else byKey.set(key, [one]);
  }
  return [...byKey.values()];
}

/**
 * A run is a block of its own, so that it can be left out, where what is left without it is nothing or
 * enough. Otherwise it is an answer like others: it must not keep four honest ones from being shown.
 */
function blocksOf(gathered: Gathered, { minimum }: SettleFacts): NewBlock[] {
  const [{ value: _first, ...stream }] = gathered;
  const parts = [true, false]
    .map((isRun) => ({ isRun, ofIt: gathered.filter((one) => one.isRun === isRun) }))
    .filter(({ ofIt }) => ofIt.length > 0);
  const isApart = parts.every(({ ofIt }) => ofIt.length >= minimum(stream.versionId));
  return (isApart ? parts : [{ isRun: false, ofIt: gathered }]).map(({ isRun, ofIt }) => ({
    ...{ ...stream, isRun, values: ofIt.map(({ value }) => value) },
  }));
}

/** What becomes of the answers of one place: they stay, are released, or move to another place. */
function stepOf(gathered: Gathered, facts: SettleFacts): 'stay' | 'release' | Place {
  const [first] = gathered;
  const { place, versionId } = first;
  const alike = facts.released.filter((one) => isOfStream(one, first));
  const { present, isOver, up } = lookAt(first, { ...facts, released: alike });
  const minimum = facts.minimum(versionId);
  const isEnough = present >= minimum;
  const isComposite = composite.includes(place.level);
  // Whoever has seen the first block would know that a second is of the sessions since, and of paper
  // that it is what was typed in since.
  const isOnce = isComposite || first.isPaper === true;
  const isFirst = !isOnce || !alike.some((one) => placeKey(one.place) === placeKey(place));
  if (isOver && isFirst && isEnough && gathered.length >= minimum) return 'release';
  if (place.level === 'venue-year') return 'stay';
  // What waits must be of five people, too: the file says where it waits.
  return isOver || (isComposite && !isEnough) ? up : 'stay';
}

const isOfStream = (a: Stream, b: Stream): boolean =>
  a.versionId === b.versionId && a.questionId === b.questionId && a.isPaper === b.isPaper;

type Look = Readonly<{
  /** People who can have given the answers. */
  present: number;
  /** No more answers come to it: below the minimum they move on. */
  isOver: boolean;
  up: Place;
}>;

function lookAt({ place, ...stream }: Held, facts: SettleFacts): Look {
  const { versionId, questionId } = stream;
  if (place.level === 'session') return lookAtSession(place, facts);
  const { to } = daysOfPeriod(place.period);
  const isOver = facts.today > (place.level === 'venue-week' ? to : addDays(to, graceDays));
  const { today } = facts;
  const crowd = (venueId: VenueId, period: Period) => facts.crowd(venueId, period, versionId);
  const released = facts.released.map((one) => one.place);
  const minimum = facts.minimum(versionId);
  const isPaper = stream.isPaper === true;
  const isAbout = facts.isAbout(versionId, questionId);
  const present = crowdAt(place, { today, minimum, crowd, released, isPaper, isAbout });
  return { present, isOver, up: coarser(place) };
}

function lookAtSession(place: Place, facts: SettleFacts): Look {
  const session = place.sessionId === '' ? null : facts.session(place.sessionId);
  const isWeekOver = facts.today > daysOfPeriod(place.period).to;
  // A session that is gone has nobody: its answers are the venue's, once the week is over.
  if (!session) return { present: 0, isOver: true, up: coarser(place) };
  const { groupId, date, isClosed, present } = session;
  const up: Place =
    groupId === null
      ? // Of a session that was moved, those who were there are counted in its new week.
        { ...coarser(place), period: weekOf(date) }
      : { ...place, level: 'group-month', groupId, sessionId: '', period: monthNameOf(date) };
  return { present, isOver: isClosed || isWeekOver, up };
}
