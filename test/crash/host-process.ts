import { type ChildProcess, spawn } from 'node:child_process';
import { type Client, createClient } from '#shared/contract/envelope.ts';

/** A browser host in a process of its own. */
export type HostProcess = Readonly<{
  child: ChildProcess;
  /** The address it printed, with its one-time ticket. */
  url: string;
  /** Ends it and waits until it is gone. */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}>;

const longestStartMs = 180_000;

/** Starts a script of ours that serves a venue folder, and waits for the address it prints. */
export async function startHost(args: readonly string[]): Promise<HostProcess> {
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await printedAddress(child);
  return {
    child,
    url,
    end: async (signal) => {
      child.kill(signal);
      await gone;
    },
  };
}

function printedAddress(child: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}: ${printed}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail('the host printed no address');
    }, longestStartMs);
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const url = /http:\/\/127\.0\.0\.1:\d+\/#ticket=[\w-]+/.exec(printed)?.[0];
      if (!url) return;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => {
      clearTimeout(timer);
      fail('the host ended before it served');
    });
  });
}

/** Lets itself in with the ticket, as the page does, and gives a typed caller. */
export async function enter(url: string): Promise<Client> {
  const { origin, hash } = new URL(url);
  const post = async (path: string, body: unknown, token?: string): Promise<unknown> => {
    const response = await fetch(`${origin}${path}`, {
      method: 'POST',
      headers: {
        Origin: origin,
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    });
    return await response.json();
  };
  const opened = await post('/session', { ticket: hash.slice('#ticket='.length) });
  const token =
    typeof opened === 'object' && opened !== null && 'token' in opened ? opened.token : '';
  if (typeof token !== 'string' || token === '') throw new Error('the ticket was refused');
  // The host answers every call in this shape; the client checks `ok` and nothing else does.
  type Reply = Awaited<ReturnType<Parameters<typeof createClient>[0]>>;
  return createClient(
    async (request) => (await post('/rpc', request, token)) as Reply,
    () => 'fi',
  );
}
