import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Client } from '#shared/contract/envelope.ts';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import type { FormId } from '#shared/domain/feedback/form.ts';
import type { FormContent } from '#shared/domain/feedback/form-content.ts';
import { enter } from '#test/crash/host-process.ts';
import { startHost, type TestHost } from './a-host.ts';
import { complaintsOf } from './a-staff-page.ts';

/** A kiosk in a real browser on the real host, and the staff who started it. */
export type Hallway = Readonly<{
  host: TestHost;
  context: BrowserContext;
  page: Page;
  /** The staff's own page made calls; signed out since the kiosk began. */
  staff: Client;
  complaints: readonly string[];
  stop: () => Promise<void>;
}>;

export const hallwayPassphrase = 'kuusi vanhaa sinistä lautasta';

/**
 * Tuesday 24 November 2026, 12.00: the staff starts the kiosk, with the form of the program or with
 * one that she wrote.
 */
export async function aHallway(browser: Browser, own?: FormContent): Promise<Hallway> {
  const host = await startHost({ now: '2026-11-24T10:00:00Z' });
  const staff = await enter(host.address());
  await staff('app.setUp', {
    ...{ venueName: 'Narikka Koivula', rooms: ['Sali'], leaderName: 'Kaisa Ohjaaja' },
    ...{ openingHours: [], passphrase: hallwayPassphrase, language: 'fi' },
  });
  const venueId = (await staff('venues.list', {}))[0]?.id ?? '';
  const formId = own ? await written(staff, own) : standardForms.visitors.formId;
  const { address } = await staff('kiosk.start', { venueId, sessionId: null, formId });
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.clock.install();
  await page.goto(address ?? '');
  await page.getByRole('heading').first().waitFor();
  return {
    ...{ host, context, page, staff, complaints },
    stop: async () => {
      await context.close();
      await host.stop();
    },
  };
}

async function written(staff: Client, content: FormContent): Promise<FormId> {
  const { formId } = await staff('forms.create', { use: 'visitors', title: content.title.fi });
  const { draft } = await staff('forms.get', { formId });
  const { revision } = await staff('forms.saveDraft', {
    ...{ formId, content, revision: draft?.revision ?? 0 },
  });
  await staff('forms.publish', { formId, revision });
  return formId;
}
