import { join } from 'node:path';
import { expect, it } from 'vitest';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { enter, startHost } from './host-process.ts';
import { runKioskCrash } from './run-kiosk-crash.ts';
import { passphrase, prepare } from './scene.ts';
import { firstVenue, signIn } from './stream-calls.ts';

it('loses no feedback that it has thanked for when it is killed', {
  timeout: 120_000,
}, async () => {
  const { lost, wrong } = await runKioskCrash({ kills: 4, seed: 20261128 });
  expect({ lost, wrong }).toEqual({ lost: [], wrong: [] });
});

/** Fact 7 of PRODUCT.md, section 8; the rest of it is in `fuzz.audiences` and `kiosk-desk`. */
it('fact 7: a kiosk that was killed comes back to the lock screen, and to no kiosk', {
  timeout: 120_000,
}, async () => {
  const scene = await prepare(20261129);
  const script = [join(import.meta.dirname, 'serve-venue.ts'), scene.folder, scene.root];
  let host = await startHost(script);
  try {
    const staff = await enter(host.url);
    await signIn(staff, passphrase);
    const { venueId } = await firstVenue(staff);
    const { formId } = standardForms.visitors;
    const { address } = await staff('kiosk.start', { venueId, sessionId: null, formId });
    const visitor = await enter(address ?? '');
    expect(await visitor('kiosk.show', {})).not.toEqual({ kiosk: null });
    await host.end('SIGKILL');
    host = await startHost(script);
    const back = await enter(host.url);
    expect(await back('app.status', {})).toMatchObject({ state: 'locked', me: null });
    await expect(back('people.list', {})).rejects.toMatchObject({ code: 'signed-out' });
    // Its address was of the killed program's own.
    await expect(enter(address ?? '')).rejects.toThrow();
  } finally {
    await host.end('SIGKILL');
    scene.remove();
  }
});
