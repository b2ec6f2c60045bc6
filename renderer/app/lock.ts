import { notifications } from '@mantine/notifications';
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

export function useLeaving(): Leaving {
  const signOut = useCommand('staff.signOut', { invalidates: ['app.status'] });
  const quickLock = useCommand('staff.quickLock', { invalidates: ['app.status'] });
  return { lock: () => void signOut.run({}), changeUser: () => void quickLock.run({}) };
}
