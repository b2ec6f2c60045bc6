import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AppCallError } from '#shared/contract/envelope.ts';
import { call } from '../../app/client.ts';
import type { PosterRequest } from './use-poster.ts';

/** The poster's pages as pictures, made anew when a choice or the programme changes. */
export function usePosterPreview(
  request: PosterRequest,
): UseQueryResult<readonly string[], AppCallError> {
  return useQuery<readonly string[], AppCallError>({
    queryKey: ['posters.weekly', request],
    queryFn: async () => {
      const { files } = await call('posters.weekly', { ...request, format: 'png' });
      return files.map(({ mimeType, base64 }) => `data:${mimeType};base64,${base64}`);
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}
