import type { PosterSession } from '#shared/domain/posters/poster-input.ts';
import { publicSessions } from '#shared/domain/posters/public-session.ts';
import { day } from '#shared/kernel/local-date.ts';
import type { GroupValues } from './use-group-form.ts';

type Named = Pick<
  GroupValues,
  'name' | 'nameSv' | 'nameEn' | 'posterAs' | 'alias' | 'form' | 'sessionKind' | 'mode'
>;

/** How a group's session is called on the wall in each language; empty where it is not there. */
export function wallLines(group: Named): readonly string[] {
  const { name, nameSv, nameEn, alias, posterAs, form, sessionKind, mode } = group;
  const trimmed = alias.trim();
  const session: PosterSession = {
    ...{ id: '', date: day('2026-01-01'), startMinute: 0, endMinute: 0, status: 'planned' },
    ...{ form, mode, kind: sessionKind, theme: '', placeText: '', shownAs: posterAs },
    title: { fi: name.trim(), sv: nameSv.trim() || name.trim(), en: nameEn.trim() || name.trim() },
    alias: trimmed === '' ? null : { fi: trimmed, sv: trimmed, en: trimmed },
  };
  const titles = (['fi', 'sv', 'en'] as const).flatMap(
    (language) => publicSessions([session], [language])[0]?.titles ?? [],
  );
  return [...new Set(titles)];
}
