import type { Language } from '#shared/contract/app.ts';
import { defaultActivityTypes, defaultTags } from '#shared/domain/settings/default-lists.ts';
import { listedKinds } from '#shared/domain/visits/day-counters.ts';
import { entryText, firstEntries } from '#shared/domain/visits/first-entries.ts';
import { translator } from '#shared/i18n/translate.ts';
import type { Id } from '#shared/kernel/ids.ts';
import type { Stores } from '../ports.ts';

type Parts = Readonly<{ language: Language; newId: <Kind extends string>() => Id<Kind> }>;

/** Gives a new venue folder its lists, named in its language. */
export function addFirstLists(
  { lists, doors }: Pick<Stores, 'lists' | 'doors'>,
  { language, newId }: Parts,
): void {
  const t = translator(language);
  for (const key of defaultActivityTypes) {
    const name = t(`settings.lists.firstTypes.${key}`);
    lists.saveActivityType({ id: newId(), name, archived: false });
  }
  for (const { key, tagSet } of defaultTags) {
    const name = t(`settings.lists.firstTags.${key}`);
    lists.saveTag({ id: newId(), name, tagSet, archived: false });
  }
  for (const counter of listedKinds) {
    for (const key of firstEntries[counter]) {
      doors.saveEntry({ id: newId(), counter, name: t(entryText(counter, key)), archived: false });
    }
  }
}
