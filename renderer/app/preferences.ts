import { keyOf, useCall, useCommand } from './client.ts';
import { queryClient } from './query-client.ts';

/** Remembered choices of the signed-in person. */
type PreferenceKey =
  | 'language'
  | 'color-scheme'
  | 'venue'
  | 'last-report'
  | 'last-poster'
  | 'last-feedback'
  | 'programme-view'
  | 'not-seen-weeks';

/** The remembered choices; empty while they load. */
export function usePreferences(): Readonly<Record<string, string>> {
  return useCall('staff.preferences', {}).data ?? {};
}

/** Remembers a choice; shown at once, before the core has answered. */
export function useRemember(): (key: PreferenceKey, value: string) => void {
  const save = useCommand('staff.setPreference', { invalidates: ['staff.preferences'] });
  return (key, value) => {
    queryClient.setQueryData(
      keyOf('staff.preferences', {}),
      (all: Record<string, string> | undefined) => ({ ...all, [key]: value }),
    );
    void save.run({ key, value });
  };
}
