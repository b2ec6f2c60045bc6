import { afterEach, expect, it, vi } from 'vitest';
import { terminalLog } from '#electron/hosts/terminal-log.ts';

const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
afterEach(() => write.mockClear());

it('says calls only when asked to, by name, code and time', () => {
  terminalLog({}).call({ name: 'app.status', code: 'ok', ms: 3 });
  expect(write).not.toHaveBeenCalled();
  terminalLog({ NARIKKA_LOG: '1' }).call({ name: 'app.status', code: 'ok', ms: 3 });
  expect(write).toHaveBeenCalledWith('app.status ok 3 ms\n');
});

it('says bugs always', () => {
  terminalLog({}).fault(new Error('series without rule'));
  expect(write.mock.lastCall?.[0]).toContain('series without rule');
});
