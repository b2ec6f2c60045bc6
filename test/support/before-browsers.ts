import { join } from 'node:path';
import { ensureBuilt, rendererTarget } from '#electron/hosts/ensure-built.ts';
import { chromiumPath } from './chromium.ts';

/** Once before all browser tests: makes what two files side by side would both begin to make. */
export async function setup(): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const built = await ensureBuilt(root, rendererTarget, () => undefined);
  if (!built.made) throw new Error(`the screens did not build: ${built.output}`);
  // Unpacked here, not by a test: what is in memory may not be allowed to run.
  process.env['NARIKKA_CHROMIUM'] = await chromiumPath();
}
