import type { Language } from '#shared/contract/app.ts';
import type { Group } from '#shared/contract/groups.ts';
import type { Session } from '#shared/contract/sessions.ts';
import type { Venue } from '#shared/contract/venues.ts';
import type {
  ByLanguage,
  PosterSession,
  PosterVenue,
} from '#shared/domain/posters/poster-input.ts';

const inAll = (text: string): ByLanguage => ({ fi: text, sv: text, en: text });

function namesOf({ name, nameSv, nameEn }: Group): ByLanguage {
  const orName = (text: string): string => (text === '' ? name : text);
  return { fi: name, sv: orName(nameSv), en: orName(nameEn) } satisfies Record<Language, string>;
}

/** What of a session may be read by anybody: its group decides under which name. */
export function asPublic(session: Session, group: Group | null): PosterSession {
  const { id, date, startMinute, endMinute, kind, form, theme, status, mode } = session;
  return {
    ...{ id, date, startMinute, endMinute, kind, form, theme, status, mode },
    title: group ? namesOf(group) : inAll(session.title),
    shownAs: group?.posterAs ?? 'name',
    alias: group?.alias ? inAll(group.alias) : null,
    placeText: session.place || (session.roomName ?? ''),
  };
}

/** The venue as it stands under a notice. */
export const publicVenue = ({ name, address }: Pick<Venue, 'name' | 'address'>): PosterVenue => ({
  ...{ name, address },
  contact: address,
  logo: null,
});
