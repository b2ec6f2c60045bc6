import type { Language } from '#shared/contract/app.ts';
import { checkin as en } from '#shared/i18n/en/checkin.ts';
import { checkin as fi } from '#shared/i18n/fi/checkin.ts';
import type { Same } from '#shared/i18n/same.ts';
import { checkin as sv } from '#shared/i18n/sv/checkin.ts';

/** The words of the page at the door. */
export type DoorWords = Same<typeof fi>['door'];

/** In each language, without i18next: the page is small and changes its language at a touch. */
export const doorWords: Readonly<Record<Language, DoorWords>> = {
  fi: fi.door,
  sv: sv.door,
  en: en.door,
};
