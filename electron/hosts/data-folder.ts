import { homedir } from 'node:os';
import { join } from 'node:path';

type Machine = Readonly<{
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  home: string;
}>;

/**
 * Where the venue's files are unless said otherwise: `NARIKKA_DATA`, or the same folder that
 * Electron gives the desktop host, so that both hosts open the same venue.
 */
export function defaultDataFolder(
  machine: Machine = { env: process.env, platform: process.platform, home: homedir() },
): string {
  return machine.env['NARIKKA_DATA'] || join(settingsFolder(machine), 'Narikka', 'venue');
}

/** Electron's `appData`. */
function settingsFolder({ env, platform, home }: Machine): string {
  if (platform === 'win32') return env['APPDATA'] || join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] || join(home, '.config');
}
