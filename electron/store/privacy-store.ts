import { sql } from 'kysely';
import type {
  ControllerRow,
  PrivacyStore,
  RetentionState,
  SheetLanguage,
} from '../core/privacy-ports.ts';
import { type ReadDb, sql$, type WriteDb } from './database.ts';
import { erasureRows } from './erasure-rows.ts';
import { freeTextRows } from './free-text-rows.ts';
import { heldRowsOf } from './held-rows.ts';
import { tracesOf } from './retention-rows.ts';

/** Who answers for the data, how long names are kept, and what erasing takes away. */
export const privacyStore = (db: WriteDb): PrivacyStore => ({
  ...erasureRows(db),
  ...freeTextRows(db),
  controller: () => controllerOf(db),
  saveController: ({ name, contact, protectionOfficer, texts, version, changedOn }) => {
    const row = { name, contact, protection_officer: protectionOfficer };
    db.run(sql$.updateTable('controller').set({ ...row, version, changed_on: changedOn }));
    for (const language of languages) {
      const { purpose, legalBasis } = texts[language];
      db.run(
        sql$
          .updateTable('controller_texts')
          .set({ purpose, legal_basis: legalBasis })
          .where('language', '=', language),
      );
    }
  },
  retention: () => retentionOf(db),
  saveRule: ({ months, reason, textMonths }) => {
    db.run(sql$.updateTable('retention').set({ months, reason, text_months: textMonths }));
  },
  setSeen: (on) => {
    db.run(
      sql$.updateTable('retention').set({
        seen_on: on,
        started_on: sql`COALESCE(started_on, ${on})`,
      }),
    );
  },
  setWipeDue: (isDue) => {
    db.run(sql$.updateTable('retention').set({ wipe_due: isDue ? 1 : 0 }));
  },
  addRun: ({ id, ranOn, people, keptOnHold, auditLines, texts }) => {
    const numbers = { people, kept_on_hold: keptOnHold, audit_lines: auditLines, texts };
    db.run(sql$.insertInto('retention_runs').values({ id, ran_on: ranOn, ...numbers }));
  },
  runs: (limit) =>
    db.all(
      sql$
        .selectFrom('retention_runs')
        .select(['ran_on as ranOn', 'people', 'kept_on_hold as keptOnHold'])
        .select(['audit_lines as auditLines', 'texts'])
        .orderBy('id', 'desc')
        .limit(limit),
    ),
  hold: ({ personId, reason, until, setOn, staffId }) => {
    const row = { reason, until_on: until, set_on: setOn, staff_id: staffId };
    db.run(
      sql$
        .insertInto('retention_holds')
        .values({ person_id: personId, ...row })
        .onConflict((c) => c.column('person_id').doUpdateSet(row)),
    );
  },
  holdOf: (personId) =>
    db.one(
      sql$
        .selectFrom('retention_holds')
        .select(['reason', 'until_on as until'])
        .where('person_id', '=', personId),
    ) ?? null,
  release: (personId) => {
    db.run(sql$.deleteFrom('retention_holds').where('person_id', '=', personId));
  },
  traces: (today) => tracesOf(db, today),
  held: (personId, ledBy = null) => heldRowsOf(db, personId, ledBy),
  setRestricted: (personId, on) => {
    db.run(sql$.updateTable('people').set({ restricted_on: on }).where('id', '=', personId));
  },
});

const languages = ['fi', 'sv', 'en'] as const satisfies readonly SheetLanguage[];
const noTexts = { purpose: '', legalBasis: '' };

function controllerOf(db: ReadDb): ControllerRow {
  const row = db.one(
    sql$
      .selectFrom('controller')
      .select(['name', 'contact', 'protection_officer', 'version', 'changed_on']),
  );
  const texts = db.all(
    sql$.selectFrom('controller_texts').select(['language', 'purpose', 'legal_basis']),
  );
  const inLanguage = (language: SheetLanguage) => {
    const found = texts.find((text) => text.language === language);
    return found ? { purpose: found.purpose, legalBasis: found.legal_basis } : noTexts;
  };
  if (!row) throw new Error('the row of the controller is gone');
  return {
    ...{ name: row.name, contact: row.contact, protectionOfficer: row.protection_officer },
    texts: { fi: inLanguage('fi'), sv: inLanguage('sv'), en: inLanguage('en') },
    ...{ version: row.version, changedOn: row.changed_on },
  };
}

function retentionOf(db: ReadDb): RetentionState {
  const row = db.one(
    sql$
      .selectFrom('retention')
      .select(['months', 'reason', 'text_months', 'started_on', 'seen_on', 'wipe_due']),
  );
  if (!row) throw new Error('the row of the retention is gone');
  return {
    rule: { months: row.months, reason: row.reason, textMonths: row.text_months },
    ...{ startedOn: row.started_on, seenOn: row.seen_on, isWipeDue: row.wipe_due === 1 },
  };
}
