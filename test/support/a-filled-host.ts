import { type Client, createClient } from '#shared/contract/envelope.ts';
import { startHost, type TestHost } from './a-host.ts';
import { type Administrator, anApp, passphrase } from './an-app.ts';
import { tempFolder } from './temp-folder.ts';

/** When a venue is filled, and the instant at which its host is opened. */
export type Moments = Readonly<{ now: string; date?: string; time?: string }>;

/** A host on a venue that was filled beforehand, in a folder that goes with it. */
export async function aFilledHost(
  { now, ...filledAt }: Moments,
  fill: (admin: Administrator) => Promise<void>,
): Promise<TestHost> {
  const { folder, remove } = tempFolder();
  const test = await anApp({ folder, ...filledAt });
  const admin = await test.setUp('Narikka Koivula');
  // Else every page says that the code is not in safety yet.
  await admin.call('app.confirmRecoveryCode', { recoveryCode: admin.recoveryCode });
  await fill(admin);
  test.close();
  const host = await startHost({ now, folder });
  return {
    ...host,
    stop: async () => {
      await host.stop();
      remove();
    },
  };
}

/** What the folder holds once the program was closed and opened on it again. */
export async function afterRestart<T>(
  host: TestHost,
  ask: (call: Client) => Promise<T>,
): Promise<T> {
  await host.restart();
  const session = host.app().openSession('staff');
  const call = createClient(session.dispatch, () => 'fi');
  const [first] = (await call('app.status', {})).slots;
  await call('staff.signIn', { staffId: first?.staffId ?? '', passphrase });
  const answer = await ask(call);
  session.end();
  return answer;
}
