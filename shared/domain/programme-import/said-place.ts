import { posterWords } from '../posters/poster-words.ts';
import { withoutLinks } from '../posters/public-session.ts';
import { plainLine, plainPlace } from './plain-text.ts';
import type { ProgrammeEntry } from './preview.ts';

/** What the place of an entry says: where people come, and how others join. */
export type SaidPlace = Pick<ProgrammeEntry, 'placeText' | 'link' | 'mode'>;

/** As long as a session's link may be. */
const longestLink = 500;

/** What our own export writes of a remote session, in any language. */
const remoteWords = [posterWords.fi, posterWords.sv, posterWords.en].map(({ mode }) =>
  mode.remote.toLowerCase(),
);

/**
 * The place of a calendar or a table without its web addresses: whoever has a meeting's address can
 * join it, and everybody sees the place. The first address becomes the link.
 */
export function saidPlace(text: string): SaidPlace & Readonly<{ hasLinks: boolean }> {
  const whole = plainLine(text.slice(0, 4_000).replace(/\s*[\r\n]+\s*/g, ', '), 4_000);
  if (remoteWords.includes(whole.toLowerCase())) {
    return { placeText: '', link: '', mode: 'remote', hasLinks: false };
  }
  const rest = withoutLinks(whole);
  if (rest === whole) {
    return { placeText: plainPlace(text), link: '', mode: null, hasLinks: false };
  }
  const placeText = plainPlace(rest.replace(/^[\s,;:/|()[\]<>–-]+|[\s,;:/|([<>–-]+$/g, ''));
  const mode = placeText === '' ? 'remote' : 'hybrid';
  return { placeText, link: linkIn(whole), mode, hasLinks: true };
}

/** The first web address; empty where there is none that a browser opens. */
function linkIn(text: string): string {
  const links = text.split(' ').flatMap((word) => {
    // An address goes on to the end of its word.
    const link = word.slice(withoutLinks(word).length).replace(/[.,;:!)\]>"']+$/, '');
    if (link === '') return [];
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(link) ? [link] : [`https://${link}`];
  });
  return links.find((one) => /^https?:/i.test(one) && one.length <= longestLink) ?? '';
}
