import { expect, it, vi } from 'vitest';
import { told } from '#test/support/fake-electron.ts';

vi.mock('electron', () => import('#test/support/fake-electron.ts'));

it('gives the page one function on one channel', async () => {
  await import('#electron/hosts/desktop/preload.ts');
  expect([...told.exposed.keys()]).toEqual(['narikka']);
  const bridge = told.exposed.get('narikka');
  expect(Object.keys(bridge ?? {})).toEqual(['call']);
  const { call } = bridge as { call: (...args: unknown[]) => unknown };
  call({ name: 'app.status', input: {} }, 'another channel');
  expect(told.invoked).toEqual([['rpc', { name: 'app.status', input: {} }]]);
});
