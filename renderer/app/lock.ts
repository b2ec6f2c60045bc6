import { notifications } from '@mantine/notifications';
import { keyOf, useCommand } from './client.ts';
import { forgetPlace } from './place.ts';
import { queryClient } from './query-client.ts';

/** Takes everything that the last person saw out of the page's memory. */
export function forgetEverything(): void {
  const [statusName] = keyOf('app.status', {});
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== statusName });
  queryClient.getMutationCache().clear();
  notifications.clean();
  forgetPlace();
}

/** Signs the person out; the gate then shows the lock screen. */
export function useLock(): () => void {
  const signOut = useCommand('staff.signOut', { invalidates: ['app.status'] });
  return () => void signOut.run({});
}
