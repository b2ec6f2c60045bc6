import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const child = fileURLToPath(new URL('./children/print-calendar.ts', import.meta.url));
const printedIn = (zone: string): string =>
  execFileSync(process.execPath, [child], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
    maxBuffer: 50_000_000,
  });

describe('calendars', () => {
  it('are written and read alike whatever the machine’s time zone', () => {
    const here = printedIn('Europe/Helsinki');
    expect(here).toContain('20260329T100000');
    for (const zone of ['UTC', 'America/St_Johns', 'Pacific/Apia']) {
      expect(printedIn(zone)).toBe(here);
    }
  });
});
