import { useState } from 'react';
import type { Venue } from '#shared/contract/venues.ts';
import { mostPictureKilobytes, pictureMimeOf } from '#shared/domain/venues/picture-file.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';

const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** Takes a file as the venue's logo, looked at here first: a wrong one need not be sent. */
export function useLogo(venue: Venue) {
  const { t } = useTexts();
  const [problem, setProblem] = useState<string | null>(null);
  const save = useCommand('venues.saveLogo', {
    onSuccess: () => notify(t('venues.posters.logoSaved')),
    onRefused: ({ message }) => setProblem(message),
  });
  const remove = useCommand('venues.removeLogo', {
    onSuccess: () => notify(t('venues.posters.logoRemoved')),
  });
  const choose = async (file: File | null): Promise<void> => {
    if (!file) return;
    setProblem(null);
    if (file.size > mostPictureKilobytes * 1024) {
      setProblem(t('errors.picture-too-large', { kilobytes: mostPictureKilobytes }));
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (pictureMimeOf(bytes)) await save.run({ venueId: venue.id, base64: base64Of(bytes) });
    else setProblem(t('errors.picture-unknown'));
  };
  return {
    problem,
    choose,
    remove: (): void => void remove.run({ venueId: venue.id }),
    isRunning: save.isRunning || remove.isRunning,
  } as const;
}
