import type { Stores } from '../core/ports.ts';
import { attendanceStore } from './attendance-store.ts';
import { auditStore } from './audit-store.ts';
import { checkinStore } from './checkin-store.ts';
import type { WriteDb } from './database.ts';
import { doorsStore } from './doors-store.ts';
import { editsStore, importsStore } from './edits-store.ts';
import { evaluationsStore } from './evaluations-store.ts';
import { feedbackFactsStore } from './feedback-facts-store.ts';
import { feedbackResultsStore } from './feedback-results-store.ts';
import { formsStore } from './forms-store.ts';
import { groupsStore } from './groups-store.ts';
import { importGroundStore } from './import-ground-store.ts';
import { listsStore } from './lists-store.ts';
import { mergesStore } from './merges-store.ts';
import { monthsStore } from './months-store.ts';
import { peopleImportsStore } from './people-imports-store.ts';
import { peopleStore } from './people-store.ts';
import { pinsStore } from './pins-store.ts';
import { postersStore } from './poster-store.ts';
import { privacyStore } from './privacy-store.ts';
import { removedStore } from './removed-store.ts';
import { reportsStore } from './reports-store.ts';
import { sessionsStore } from './sessions-store.ts';
import { settingsStore } from './settings-store.ts';
import { staffStore } from './staff-store.ts';
import { venuesStore } from './venues-store.ts';
import { codesStore } from './visitor-codes-store.ts';
import { visitsStore } from './visits-store.ts';

/** Every store over one open database. */
export const createStores = (db: WriteDb): Stores => ({
  settings: settingsStore(db),
  staff: staffStore(db),
  pins: pinsStore(db),
  venues: venuesStore(db),
  groups: groupsStore(db),
  people: peopleStore(db),
  merges: mergesStore(db),
  removed: removedStore(db),
  sessions: sessionsStore(db),
  edits: editsStore(db),
  imports: importsStore(db),
  peopleImports: peopleImportsStore(db),
  importGround: importGroundStore(db),
  lists: listsStore(db),
  posters: postersStore(db),
  visits: visitsStore(db),
  doors: doorsStore(db),
  codes: codesStore(db),
  attendance: attendanceStore(db),
  checkin: checkinStore(db),
  reports: reportsStore(db),
  months: monthsStore(db),
  privacy: privacyStore(db),
  feedbackFacts: feedbackFactsStore(db),
  audit: auditStore(db),
  forms: formsStore(db),
  evaluations: evaluationsStore(db),
  feedbackResults: feedbackResultsStore(db),
  tx: db.tx,
});
