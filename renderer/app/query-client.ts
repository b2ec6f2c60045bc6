import { focusManager, QueryClient, type QueryKey } from '@tanstack/react-query';

const freshMs = 1000;

type Asked = Readonly<{ queryKey: QueryKey; state: Readonly<{ dataUpdatedAt: number }> }>;

/** Whether a query is asked for again when the window gets the focus; a report waits to be asked. */
function isDueAtFocus({ queryKey, state }: Asked): boolean {
  const isReport = String(queryKey[0]).startsWith('reports.');
  return !isReport && Date.now() - state.dataUpdatedAt > freshMs;
}

/**
 * The core is on the same machine and answers in milliseconds: what a screen shows is asked for
 * when it opens, after every change, and when its window gets the focus back, since another
 * window may have changed it.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: 0,
      gcTime: 60_000,
      refetchOnWindowFocus: isDueAtFocus,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

// Two windows side by side are both visible, so becoming visible is not enough to go by.
focusManager.setEventListener((tell) => {
  const onFocus = (): void => tell();
  addEventListener('focus', onFocus);
  document.addEventListener('visibilitychange', onFocus);
  return () => {
    removeEventListener('focus', onFocus);
    document.removeEventListener('visibilitychange', onFocus);
  };
});
