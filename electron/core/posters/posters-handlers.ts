import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import {
  type DoorNotice,
  doorNotice,
  type NoticeInput,
} from '#shared/domain/posters/door-notice.ts';
import { type PlanPrint, planPrint } from '#shared/domain/posters/plan-print.ts';
import type { PosterLanguages, PosterSession } from '#shared/domain/posters/poster-input.ts';
import type { Wall } from '#shared/domain/posters/wall.ts';
import { weekPoster } from '#shared/domain/posters/week-poster.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import { addDays, mondayOf } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import { asRuled } from '../sessions/as-ruled.ts';
import { noticeNow } from '../sessions/one-session.ts';
import { stateWithNames } from '../sessions/session-access.ts';
import { posterSessions, posterVenue, programmeInput } from './programme-input.ts';

type WallFile = Readonly<{ bytes: Uint8Array; mimeType: string; extension: string }>;

/** Lays it out as one PDF or a picture for each page; given by whoever puts the program together. */
export type RenderWall = (wall: Wall, format: 'pdf' | 'png') => Promise<readonly WallFile[]>;

/** Posters, door notices and plans as files. */
export const postersHandlers = (render: RenderWall): Handlers<CallsOf<'posters'>> => ({
  'posters.weekly': async (context, input) => {
    const { venueId, weeks, paper, print } = input;
    const from = mondayOf(input.monday);
    const to = addDays(from, weeks * 7 - 1);
    const languages = inTurn(input.languages);
    const programme = programmeInput(context, venueId, {
      ...{ from, to, languages },
      wall: 'poster',
    });
    if (!programme) return err('not-found');
    const { funders } = context.stores.posters.texts(venueId);
    const model = weekPoster({ ...programme, from, until: to, paper, print, funders });
    return files(
      await render({ kind: 'poster', model }, input.format),
      `narikka-programme-${from}`,
    );
  },
  'posters.doorNotice': async (context, { sessionId, languages, format }) => {
    const notice = noticeOf(context, sessionId, inTurn(languages));
    if (!notice.ok) return notice;
    const { model, date } = notice.value;
    return files(await render({ kind: 'notice', model }, format), `narikka-door-notice-${date}`);
  },
  'posters.sessionPlan': async (context, input) => {
    const plan = planOf(context, input);
    if (!plan.ok) return plan;
    const { model, date } = plan.value;
    return files(await render({ kind: 'plan', model }, input.format), `narikka-plan-${date}`);
  },
});

type Languages = ParsedInput<'posters.weekly'>['languages'];

const inTurn = ([first = 'fi', second]: Languages): PosterLanguages =>
  second === undefined ? [first] : [first, second];

function files(made: readonly WallFile[], name: string): Result<CallOutput<'posters.weekly'>> {
  const isOne = made.length === 1;
  return ok({
    files: made.map(({ bytes, mimeType, extension }, i) => ({
      fileName: `${name}${isOne ? '' : `-${i + 1}`}.${extension}`,
      mimeType,
      base64: Buffer.from(bytes).toString('base64'),
    })),
  });
}

/** A session as the outside may know it, on the day and at the time given with it. */
function publicSession(context: Context, session: SessionState): PosterSession | null {
  const row = context.stores.sessions.get(session.id);
  const { date, startMinute, endMinute, roomId } = session;
  const roomName = roomId === null ? null : (context.stores.venues.room(roomId)?.name ?? null);
  const given = { date, startMinute, endMinute, roomId, roomName };
  return row ? (posterSessions(context, [{ ...row, ...given }])[0] ?? null) : null;
}

type Ready<Model> = Result<Readonly<{ model: Model; date: string }>>;

function noticeOf(
  context: Context,
  id: ParsedInput<'posters.doorNotice'>['sessionId'],
  languages: PosterLanguages,
): Ready<DoorNotice> {
  const [session] = context.stores.sessions.states({ ids: [id] });
  const venue = session && posterVenue(context, session.venueId, languages[0]);
  if (!session || !venue) return err('not-found');
  const happened = whatHappened(context, session);
  if (!happened) return err('nothing-to-tell');
  // People come to the door of a moved session when its series had it.
  const expected = happened.kind === 'moved' ? asRuled(context, session) : session;
  const shown = publicSession(context, expected);
  if (!shown) return err('not-found');
  const model = doorNotice({
    ...{ venue, languages, happened, today: context.now.date },
    session: shown,
    isGroup: session.groupId !== null,
  });
  return model ? ok({ model, date: session.date }) : err('nothing-to-tell');
}

function whatHappened(context: Context, session: SessionState): NoticeInput['happened'] | null {
  const { kind, next } = noticeNow(context, session);
  if (kind === 'as-planned') return null;
  const then = next && { ...next, placeText: next.roomName ?? '' };
  const { roomName: _, ...time } = then ?? { roomName: null };
  const to = 'date' in time ? time : null;
  if (kind === 'cancelled') return { kind, next: to };
  return to && { kind, to };
}

function planOf(
  context: Context,
  { sessionId, languages, withLink }: ParsedInput<'posters.sessionPlan'>,
): Ready<PlanPrint> {
  const found = stateWithNames(context, sessionId);
  if (!found.ok) return found;
  const session = found.value;
  const [language] = inTurn(languages);
  const shown = publicSession(context, session);
  const venue = posterVenue(context, session.venueId, language);
  if (!shown || !venue) return err('not-found');
  const { theme, goal, method, equipment, link } = session.details;
  const plan = { theme, goal, method, equipment };
  const model = planPrint({
    ...{ venue, language, session: shown, plan },
    link: withLink ? link : '',
  });
  return ok({ model, date: session.date });
}
