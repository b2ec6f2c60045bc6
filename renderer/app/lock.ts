import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { endSitting, keyOf, useCommand } from './client.ts';
import { forgetPlace } from './place.ts';
import { queryClient } from './query-client.ts';

/** Takes everything that the last person saw out of the page's memory. */
export function forgetEverything(): void {
  endSitting();
  const [statusName] = keyOf('app.status', {});
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== statusName });
  queryClient.getMutationCache().clear();
  notifications.clean();
  forgetPlace();
}

/** Ways to leave the laptop; after each the gate shows the lock screen. */
export type Leaving = Readonly<{
  /** Forgets the key: whoever comes next types a passphrase. */
  lock: () => void;
  /** Keeps the key a while, so that the next user's PIN lets in. */
  changeUser: () => void;
}>;

const channelName = 'narikka-leaving';

/** Her other windows need not wait for their next question to the core. */
function tellOthers(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Asks anew who is here when another window was left. */
export function useHearLeaving(): void {
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = () =>
      void queryClient.invalidateQueries({ queryKey: keyOf('app.status', {}) });
    return () => channel.close();
  }, []);
}

export function useLeaving(): Leaving {
  const options = { invalidates: ['app.status'], onSuccess: tellOthers } as const;
  const signOut = useCommand('staff.signOut', options);
  const quickLock = useCommand('staff.quickLock', options);
  return { lock: () => void signOut.run({}), changeUser: () => void quickLock.run({}) };
}
