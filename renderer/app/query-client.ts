import { QueryClient } from '@tanstack/react-query';

/**
 * The core is on the same machine and answers in milliseconds: what a screen shows is asked for
 * when it opens and after every change, never because a window got the focus.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: 0,
      gcTime: 60_000,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
