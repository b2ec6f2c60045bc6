import { compose } from '#electron/compose.ts';
import { type Client, createClient } from '#shared/contract/envelope.ts';
import { benchPassphrase } from './bench-data.ts';

/** The whole program in this process, with the venue's administrator signed in. */
export type SignedInApp = Readonly<{ call: Client; close: () => void }>;

/** Opens a bench folder and signs in. */
export async function signedInApp(folder: string): Promise<SignedInApp> {
  const app = await compose({ folder, host: 'test', version: 'bench' });
  if (!app.ok) throw new Error(`cannot open ${folder}: ${app.error.code}`);
  const call = createClient(app.value.openSession('staff').dispatch, () => 'fi');
  const { slots } = await call('app.status', {});
  const [slot] = slots;
  if (!slot) throw new Error('nobody can sign in');
  await call('staff.signIn', { staffId: slot.staffId, passphrase: benchPassphrase });
  return { call, close: app.value.close };
}
