import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Launch = (command: string, args: readonly string[]) => ChildProcess;

/** What the page says while the browser turns to Narikka, in the caller's language. */
type Words = Readonly<{ title: string; link: string; language: string }>;

const keepFileMs = 60_000;

/**
 * Opens the machine's browser at an address that lets its bearer in. The address goes through a
 * file that only this user can read: a command line is shown to everybody by `ps`.
 *
 * @returns whether a browser could be asked; the file is removed after a minute, or by `remove`
 */
export async function openBrowser(
  url: string,
  words: Words,
  launch: Launch = launchDetached,
): Promise<Readonly<{ opened: boolean; remove: () => Promise<void> }>> {
  const folder = await mkdtemp(join(tmpdir(), 'narikka-'));
  const file = join(folder, 'narikka.html');
  await writeFile(file, redirectPage(url, words), { mode: 0o600, flag: 'wx' });
  const remove = () => rm(folder, { recursive: true, force: true });
  setTimeout(remove, keepFileMs).unref();
  const [command, ...args] = openCommand(process.platform, file);
  return { opened: await started(launch(command, args)), remove };
}

/** The command that opens a file the way a double click does. */
export function openCommand(platform: NodeJS.Platform, file: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', file];
  // Not `cmd /c start`: cmd would read signs like & in a folder's name as its own.
  if (platform === 'win32') return ['explorer.exe', file];
  return ['xdg-open', file];
}

/** A page that goes on to the address at once, or by a click where the browser forbids it. */
export function redirectPage(url: string, { title, link, language }: Words): string {
  const target = escapeHtml(url);
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${target}">
<title>Narikka</title>
<p>${escapeHtml(title)}</p>
<p><a href="${target}">${escapeHtml(link)}</a></p>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function launchDetached(command: string, args: readonly string[]): ChildProcess {
  return spawn(command, args, { stdio: 'ignore', detached: true });
}

/** Whether the command exists; what it then does is between it and the user. */
function started(child: ChildProcess): Promise<boolean> {
  child.unref();
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
  });
}
