import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { CallLog } from '#electron/rpc/log.ts';
import { securityHeaders } from '#electron/web-policy/headers.ts';
import type { Language } from '#shared/contract/app.ts';
import { translator } from '#shared/i18n/translate.ts';
import type { ErrorCode } from '#shared/kernel/error-codes.ts';
import {
  maxBytesOf,
  maxFileRequestBytes,
  maxRequestBytes,
  readRequest,
  refuse,
} from '../call-envelope.ts';
import { hostLanguage } from '../host-language.ts';
import type { Admission, PageSessions } from './page-sessions.ts';
import type { Tickets } from './tickets.ts';

type Parts = Readonly<{
  /** `127.0.0.1:PORT`, known once the port is. */
  authority: () => string;
  tickets: Tickets<Admission>;
  sessions: PageSessions;
  log: Pick<CallLog, 'fault'>;
}>;

/** The guarded calls of the browser host; whatever else is served is added to the same `Hono`. */
export function callRoutes(parts: Parts): Hono {
  const hono = new Hono();
  hono.use(closeRefusals);
  hono.use(exactHost(parts.authority));
  hono.on('POST', ['/session', '/session/end', '/rpc'], ownPageOnly(parts.authority));
  hono.on('POST', ['/session', '/session/end'], bodyOf(maxRequestBytes));
  hono.on('POST', '/rpc', callBody(parts.sessions));
  hono.post('/session', (context) => exchangeTicket(context, parts));
  hono.post('/session/end', (context) =>
    parts.sessions.end(bearer(context)) ? context.json({ ok: true, value: {} }) : ended(context),
  );
  hono.post('/rpc', (context) => answerCall(context, parts));
  hono.onError((error, context) => {
    parts.log.fault(error);
    return refused(context, 500, 'internal');
  });
  hono.notFound((context) => refused(context, 404, 'not-found'));
  return hono;
}

/** A refused request may have a body that nobody reads: the next one would hang behind it. */
const closeRefusals: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.res.status >= 400) context.header('Connection', 'close');
};

/** A name that somebody else's DNS points to this machine must not reach the program. */
const exactHost =
  (authority: () => string): MiddlewareHandler =>
  async (context, next) =>
    context.req.header('Host') === authority() ? next() : refused(context, 421, 'not-allowed');

/** Only scripts of our own pages can send this origin together with JSON. */
const ownPageOnly =
  (authority: () => string): MiddlewareHandler =>
  async (context, next) => {
    const { req } = context;
    if (req.header('Origin') !== `http://${authority()}`)
      return refused(context, 403, 'not-allowed');
    const type = req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
    return type === 'application/json' ? next() : refused(context, 415, 'invalid-input');
  };

const bodyOf = (maxSize: number): MiddlewareHandler =>
  bodyLimit({ maxSize, onError: (context) => refused(context, 413, 'too-large') });

/** A file may come from a page that was let in; which calls bring one is seen when it is read. */
function callBody(sessions: PageSessions): MiddlewareHandler {
  const [small, large] = [bodyOf(maxRequestBytes), bodyOf(maxFileRequestBytes)];
  return (context, next) => {
    // A browser says how long it is; what comes in pieces is none of its files.
    const isTold = context.req.header('Transfer-Encoding') === undefined;
    return (isTold && sessions.find(bearer(context)) ? large : small)(context, next);
  };
}

async function exchangeTicket(context: Context, { tickets, sessions }: Parts): Promise<Response> {
  const body = parsed(await context.req.text());
  const isTicket = typeof body === 'object' && body !== null && 'ticket' in body;
  if (!isTicket || typeof body.ticket !== 'string') return refused(context, 400, 'invalid-input');
  const admission = tickets.redeem(body.ticket);
  if (!admission) return ended(context);
  withPolicy(context);
  return context.json({ token: sessions.open(admission) });
}

async function answerCall(context: Context, { sessions }: Parts): Promise<Response> {
  const session = sessions.find(bearer(context));
  if (!session) return ended(context);
  const text = await context.req.text();
  const request = readRequest(parsed(text));
  if (Buffer.byteLength(text) > maxBytesOf(request?.name ?? '')) {
    return refused(context, 413, 'too-large');
  }
  const reply = request
    ? await session.dispatch(request)
    : refuse('invalid-input', languageOf(context));
  withPolicy(context);
  return context.json(reply);
}

/** What the body says; undefined for what is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Answered as an invalid request; the text itself must not reach a log.
    return undefined;
  }
}

function bearer(context: Context): string {
  return /^Bearer ([\w-]{43})$/.exec(context.req.header('Authorization') ?? '')?.[1] ?? '';
}

function languageOf(context: Context): Language {
  return hostLanguage(context.req.header('Accept-Language'));
}

/** The address was used already, or too late, or the page has been away for half a day. */
function ended(context: Context): Response {
  const message = translator(languageOf(context))('hosts.pageEnded');
  withPolicy(context);
  return context.json({ ok: false, error: { code: 'signed-out', message } }, 401);
}

function refused(context: Context, status: ContentfulStatusCode, code: ErrorCode): Response {
  withPolicy(context);
  return context.json(refuse(code, languageOf(context)), status);
}

function withPolicy(context: Context): void {
  for (const [name, value] of Object.entries(securityHeaders())) context.header(name, value);
}
