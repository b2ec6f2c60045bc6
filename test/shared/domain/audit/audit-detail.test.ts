import { expect, it } from 'vitest';
import { detailInWords } from '#shared/domain/audit/audit-detail.ts';

it.each([
  ['checkin-stopped', 'door', 'suljettiin laitteelta'],
  ['checkin-setting', 'on', 'käytössä'],
  ['staff-added', 'peer-leader', 'vertaisohjaaja'],
  ['people-imported', 'people groups 1 people 19999 marks 0', 'ryhmiä 1, henkilöitä 19999'],
  ['membership-removed', '01jdk7h3n9q2r4tv', ''],
  ['month-closed', '2026-09 3', 'syyskuu 2026; avoimia kohtia 3'],
  ['month-corrected', 'mark 2026-09-01', 'merkintä, 1.9.2026'],
  [
    'report-exported',
    'attendance xlsx 2026-01-01 2026-06-30 month 30',
    'xlsx, 1.1.2026 – 30.6.2026, rivejä 30',
  ],
  [
    'setting-changed',
    'retention 24 funder-audit',
    'nimien säilytys: kuukausia 24 rahoittajan tarkastus',
  ],
  ['setting-changed', 'people-fields age-band gender', 'kysytyt tiedot, ikäryhmä, sukupuoli'],
  ['later', 'unheard-of', 'unheard-of'],
  ['signed-in', null, ''],
])('tells the detail of %s (%s) in words', (action, detail, text) => {
  expect(detailInWords({ action, detail }, 'fi')).toBe(text);
});
