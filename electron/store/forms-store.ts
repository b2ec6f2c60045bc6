import { formContent } from '#shared/contract/form-content.ts';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import type { FormId } from '#shared/domain/feedback/form.ts';
import { type FormContent, kioskFormOf } from '#shared/domain/feedback/form-content.ts';
import type { FormRow, FormsStore, FormVersion } from '../core/forms-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import type { Schema } from './schema.ts';

/** Forms, the versions that answers belong to, and where each is used. */
export const formsStore = (db: WriteDb): FormsStore => ({
  ...formRows(db),
  ...versionRows(db),
  ...draftRows(db),
  ...chosenRows(db),
});

const flag = (isSo: boolean): 0 | 1 => (isSo ? 1 : 0);

const selectForms = () => sql$.selectFrom('forms').selectAll();

const formOf = (row: Schema['forms']): FormRow => ({
  id: row.id,
  use: row.used_by,
  minimum: row.minimum,
  isStandard: row.is_standard === 1,
  isUnmodified: row.is_unmodified === 1,
  archived: row.archived === 1,
});

function formRow(db: WriteDb, id: FormId): FormRow | null {
  const row = db.one(selectForms().where('id', '=', id));
  return row ? formOf(row) : null;
}

function formRows(db: WriteDb): Pick<FormsStore, 'list' | 'get' | 'add' | 'change' | 'standard'> {
  return {
    list: () => db.all(selectForms().orderBy('id')).map(formOf),
    get: (id) => formRow(db, id),
    add: ({ id, use, minimum, isStandard, isUnmodified, archived }) => {
      const flags = {
        is_standard: flag(isStandard),
        is_unmodified: flag(isUnmodified),
        archived: flag(archived),
      };
      db.run(sql$.insertInto('forms').values({ id, used_by: use, minimum, ...flags }));
    },
    change: ({ id, minimum, archived }) => {
      const set = { minimum, archived: flag(archived) };
      db.run(sql$.updateTable('forms').set(set).where('id', '=', id));
    },
    standard: (use) => standardForms[use].formId,
  };
}

/** Checked when read: a file that was changed by something else must not reach a screen. */
const contentOf = (json: string): FormContent => formContent.parse(JSON.parse(json));

const selectVersions = () => sql$.selectFrom('form_versions').selectAll();

const versionOf = (row: Schema['form_versions']): FormVersion => ({
  id: row.id,
  formId: row.form_id,
  number: row.number,
  publishedOn: row.published_on,
  content: contentOf(row.content),
});

function versionRows(
  db: WriteDb,
): Pick<FormsStore, 'versions' | 'version' | 'publish' | 'kioskForm'> {
  return {
    versions: (formId) =>
      db
        .all(selectVersions().where('form_id', '=', formId).orderBy('number', 'desc'))
        .map(versionOf),
    version: (id) => {
      const row = db.one(selectVersions().where('id', '=', id));
      return row ? versionOf(row) : null;
    },
    publish: ({ id, formId, number, publishedOn, content }) => {
      const row = { id, form_id: formId, number, published_on: publishedOn };
      const values = { ...row, content: JSON.stringify(content) };
      db.run(sql$.insertInto('form_versions').values(values));
    },
    kioskForm: (formId) => {
      const form = formRow(db, formId);
      const newest = selectVersions().where('form_id', '=', formId).orderBy('number', 'desc');
      const row = db.one(newest.limit(1));
      return form && row ? kioskFormOf(row.id, contentOf(row.content), form.minimum) : null;
    },
  };
}

function draftRows(db: WriteDb): Pick<FormsStore, 'draft' | 'saveDraft' | 'removeDraft'> {
  return {
    draft: (formId) => {
      const row = db.one(
        sql$
          .selectFrom('form_drafts')
          .select(['revision', 'content'])
          .where('form_id', '=', formId),
      );
      return row ? { revision: row.revision, content: contentOf(row.content) } : null;
    },
    saveDraft: (formId, { revision, content }) => {
      const values = { revision, content: JSON.stringify(content) };
      db.run(
        sql$
          .insertInto('form_drafts')
          .values({ form_id: formId, ...values })
          .onConflict((c) => c.column('form_id').doUpdateSet(values)),
      );
    },
    removeDraft: (formId) =>
      db.run(sql$.deleteFrom('form_drafts').where('form_id', '=', formId)) > 0,
  };
}

function chosenRows(
  db: WriteDb,
): Pick<FormsStore, 'places' | 'ofHallway' | 'ofGroup' | 'chooseForHallway' | 'chooseForGroup'> {
  const ofGroups = () => sql$.selectFrom('group_forms').selectAll();
  const ofHallways = () => sql$.selectFrom('hallway_forms').selectAll();
  return {
    places: () => [
      ...db.all(ofHallways().orderBy('venue_id')).map((row) => ({
        ...{ formId: row.form_id, venueId: row.venue_id, groupId: null },
      })),
      ...db.all(ofGroups().orderBy('group_id').orderBy('moment')).map((row) => ({
        ...{ formId: row.form_id, venueId: null, groupId: row.group_id, moment: row.moment },
      })),
    ],
    ofHallway: (venueId) => db.one(ofHallways().where('venue_id', '=', venueId))?.form_id ?? null,
    ofGroup: (groupId) => {
      const rows = db.all(ofGroups().where('group_id', '=', groupId));
      return new Map(rows.map(({ moment, form_id }) => [moment, form_id]));
    },
    chooseForHallway: (venueId, formId) => {
      db.run(sql$.deleteFrom('hallway_forms').where('venue_id', '=', venueId));
      if (formId === null) return;
      const row = { venue_id: venueId, form_id: formId };
      db.run(sql$.insertInto('hallway_forms').values(row));
    },
    chooseForGroup: (groupId, moment, formId) => {
      const of = sql$.deleteFrom('group_forms').where('group_id', '=', groupId);
      db.run(of.where('moment', '=', moment));
      if (formId === null) return;
      const row = { group_id: groupId, moment, form_id: formId };
      db.run(sql$.insertInto('group_forms').values(row));
    },
  };
}
