import type { Reply, Request, Transport } from '#shared/contract/envelope.ts';
import { loseConnection } from './connection.ts';

declare global {
  interface Window {
    /** The desktop host's bridge (its preload); absent in a browser. */
    readonly narikka?: Readonly<{ call: Transport }>;
  }
}

/** Each page has its own: a tab that another one opened begins with a copy of its storage. */
const tokenKey = (): string => `narikka-token${location.pathname.replace(/^\/$/, '/staff.html')}`;

/** The host did not answer: it is closing, closed, or does not know this page. */
export class HostGoneError extends Error {
  constructor(options?: ErrorOptions) {
    super('host gone', options);
    this.name = 'HostGoneError';
  }
}

function takeTicket(): string | null {
  const found = /^#ticket=([^&]+)(?:&small=(\/[\w/-]*))?$/.exec(location.hash);
  const ticket = found?.[1] ?? null;
  const place = found?.[2] ? `#${found[2]}` : '';
  // The ticket works once; it must not stay in the address, the history or a screenshot.
  if (ticket) history.replaceState(null, '', location.pathname + place);
  return ticket;
}

async function post(path: string, body: unknown, token?: string): Promise<Response> {
  try {
    return await fetch(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
      cache: 'no-store',
      credentials: 'omit',
    });
  } catch (cause) {
    throw new HostGoneError({ cause });
  }
}

async function exchange(ticket: string): Promise<string | null> {
  const response = await post('/session', { ticket });
  if (!response.ok) return null;
  const body: unknown = await response.json();
  const token = body && typeof body === 'object' && 'token' in body ? body.token : null;
  return typeof token === 'string' ? token : null;
}

async function openToken(): Promise<string | null> {
  const ticket = takeTicket();
  const token = ticket ? await exchange(ticket) : null;
  if (token) sessionStorage.setItem(tokenKey(), token);
  return token ?? sessionStorage.getItem(tokenKey());
}

function httpTransport(): Transport {
  let opening: Promise<string | null> | undefined;
  return async (request: Request): Promise<Reply> => {
    opening ??= openToken();
    const token = await opening;
    const response = token ? await post('/rpc', request, token) : null;
    if (!response || response.status === 401) {
      sessionStorage.removeItem(tokenKey());
      loseConnection();
      throw new HostGoneError();
    }
    // Our own host answers every other status with the same envelope.
    return (await response.json()) as Reply;
  };
}

/** The way to the core: the desktop's bridge where there is one, else the loopback host. */
export function openTransport(): Transport {
  return window.narikka?.call ?? httpTransport();
}
