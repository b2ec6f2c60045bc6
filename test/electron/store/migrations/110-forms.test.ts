import { expect, it } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import { defaultForm, leadersForm, standardForms } from '#shared/domain/feedback/default-form.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { opened } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';

const [venue, group] = ['0', '1'].map((digit) => digit.repeat(16));

/** What a folder of the version before holds. */
const oldRows = `
INSERT INTO venues (id, name) VALUES ('${venue}', 'Koekahvila');
INSERT INTO groups (id, venue_id, name, form, kind, starts_on)
  VALUES ('${group}', '${venue}', 'Jooga', 'open', 'activity', '2026-01-01');
`;

it('gives a venue of the version before the forms of the program, published, chosen nowhere', () => {
  const { path, key } = aFileBefore(110, oldRows);
  const migrated = opened({ path, key, create: false });
  const { forms, venues } = createStores(migrated.db);
  expect(venues.list().map(({ name }) => name)).toEqual(['Koekahvila']);
  expect(forms.list().map(({ use, minimum }) => [use, minimum])).toEqual([
    ['visitors', 5],
    ['leaders', 5],
  ]);
  const { visitors, leaders } = standardForms;
  expect(forms.version(visitors.versionId)?.content).toEqual(defaultForm);
  expect(forms.version(leaders.versionId)?.content).toEqual(leadersForm);
  expect(forms.kioskForm(visitors.formId)?.versionId).toBe(visitors.versionId);
  expect([forms.places(), forms.ofHallway(venue as VenueId)]).toEqual([[], null]);
  migrated.close();
});
