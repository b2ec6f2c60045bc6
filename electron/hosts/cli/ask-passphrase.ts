import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/**
 * The passphrase from `NARIKKA_PASSPHRASE`, else typed on the terminal without an echo; null where
 * there is no terminal to ask on.
 */
export async function askPassphrase(prompt: string): Promise<string | null> {
  const given = process.env['NARIKKA_PASSPHRASE'];
  if (given !== undefined) return given;
  if (!process.stdin.isTTY) return null;
  process.stderr.write(prompt);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await reader.question('');
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}
