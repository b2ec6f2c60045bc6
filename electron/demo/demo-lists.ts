import {
  defaultActivityTypes,
  defaultTags,
  type TagKey,
} from '#shared/domain/settings/default-lists.ts';
import { translator } from '#shared/i18n/translate.ts';
import type { ActivityTypeId, PartnerId, TagId } from '#shared/kernel/ids.ts';
import type { Demo } from './demo-context.ts';
import { demoWords } from './demo-words.ts';

type ActivityKey = (typeof defaultActivityTypes)[number];

/** What groups and sessions of the demo are reported by. */
export type DemoLists = Readonly<{
  activityTypes: ReadonlyMap<ActivityKey, ActivityTypeId>;
  tags: ReadonlyMap<TagKey, TagId>;
  partners: readonly PartnerId[];
}>;

/** Adds the lists a venue folder begins with, and invented partners. */
export function addLists({ options, tables, newId }: Demo): DemoLists {
  const t = translator(options.language);
  const activityTypes = new Map<ActivityKey, ActivityTypeId>();
  for (const key of defaultActivityTypes) {
    const id = newId<'activity-type'>();
    activityTypes.set(key, id);
    tables.activityTypes.add({ id, name: t(`settings.lists.firstTypes.${key}`), archived: 0 });
  }
  const tags = new Map<TagKey, TagId>();
  for (const { key, tagSet } of defaultTags) {
    const id = newId<'tag'>();
    tags.set(key, id);
    const name = t(`settings.lists.firstTags.${key}`);
    tables.tags.add({ id, name, tag_set: tagSet, archived: 0 });
  }
  const partners = demoWords[options.language].partners.map((name) => {
    const id = newId<'partner'>();
    tables.partners.add({ id, name, archived: 0 });
    return id;
  });
  return { activityTypes, tags, partners };
}
