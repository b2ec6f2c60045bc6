import type { Language } from '#shared/contract/app.ts';
import { defaultActivityTypes, defaultTags } from '#shared/domain/settings/default-lists.ts';
import { translator } from '#shared/i18n/translate.ts';
import type { Id } from '#shared/kernel/ids.ts';
import type { ListsStore } from '../programme-ports.ts';

type Parts = Readonly<{ language: Language; newId: <Kind extends string>() => Id<Kind> }>;

/** Gives a new venue folder its activity types and tags, named in its language. */
export function addFirstLists(lists: ListsStore, { language, newId }: Parts): void {
  const t = translator(language);
  for (const key of defaultActivityTypes) {
    const name = t(`settings.lists.firstTypes.${key}`);
    lists.saveActivityType({ id: newId(), name, archived: false });
  }
  for (const { key, tagSet } of defaultTags) {
    const name = t(`settings.lists.firstTags.${key}`);
    lists.saveTag({ id: newId(), name, tagSet, archived: false });
  }
}
