import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createRandom, type Random } from '#electron/demo/random.ts';
import { pathsOf } from '#electron/store/venue-folder.ts';
import { defaultForm, standardForms } from '#shared/domain/feedback/default-form.ts';
import { newQuestion } from '#shared/domain/feedback/form-content.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { feedbackKeyOf, venueKeyOf } from '#test/support/a-file.ts';
import { shownBy } from '#test/support/a-kiosk.ts';
import { aGroup, aMember, firstVenue } from '#test/support/a-venue.ts';
import { anApp, type Caller, helsinki, passphrase, type TestApp } from '#test/support/an-app.ts';
import { tempFolder } from '#test/support/temp-folder.ts';
import { aboutQuestion } from './truth.ts';

export type Group = Readonly<{ id: string; people: readonly string[] }>;

export type KioskPage = Readonly<{
  page: Caller;
  versionId: string;
  /** Whether it asks for the visitor's age. */
  asksAge: boolean;
}>;

/** The program over one venue, its clock, and ways to end it. */
export type Venue = {
  readonly random: Random;
  readonly venueId: string;
  readonly groups: readonly Group[];
  /** Forms that kiosks ask by. */
  readonly forms: readonly string[];
  /** Key of `feedback.db`. */
  readonly key: Buffer;
  readonly venueKey: Buffer;
  readonly folder: () => string;
  /** Puts the clock to a minute of a day; milliseconds since 1970. */
  readonly at: (date: LocalDate, minute: number) => number;
  readonly letPass: (ms: number) => void;
  readonly signIn: () => Promise<Caller>;
  /** A kiosk's page, once the staff has opened it, now and then with the other form. */
  readonly kioskPage: (staff: Caller, sessionId: string | null) => Promise<KioskPage>;
  /** Ends the program as it ends every evening. */
  readonly end: () => void;
  readonly start: () => Promise<void>;
  /** Kills it: what lies in the folder at this instant is what is left. */
  readonly kill: () => Promise<void>;
  readonly close: () => void;
};

const sizes = [3, 4, 6, 8, 12];

/** A venue with three groups of 3 to 12 people. */
export async function aVenue(seed: number, date: LocalDate): Promise<Venue> {
  const random = createRandom(seed);
  const scratch = tempFolder();
  const log = {
    call: () => undefined,
    fault: (cause: unknown) => {
      throw new Error('the program has a fault', { cause });
    },
  };
  let folders = 0;
  const path = () => join(scratch.folder, `venue-${folders}`);
  const open = (time: string) => anApp({ folder: path(), date, time, log });
  let clock: [string, string] = [date, '08:00'];
  let test: TestApp = await open('08:00');
  const admin = await test.setUp();
  const { venueId } = await firstVenue(admin.call);
  const groups: Group[] = [];
  for (const size of random.shuffle(sizes).slice(0, 3)) groups.push(await group(admin, size));
  const otherForm = await secondForm(admin);
  const reopen = async () => {
    test = await open('08:00');
    test.setClock(...clock);
  };
  return {
    ...{ random, venueId, groups, forms: [standardForms.visitors.formId, otherForm] },
    ...{ key: await feedbackKeyOf(path()), venueKey: await venueKeyOf(path()), folder: path },
    at: (day, minute) => {
      const two = (n: number) => String(n).padStart(2, '0');
      clock = [day, `${two(Math.floor(minute / 60))}:${two(minute % 60)}`];
      test.setClock(...clock);
      return helsinki(...clock).getTime();
    },
    letPass: (ms) => test.letPass(ms),
    signIn: async () => {
      const staff = test.window();
      await staff.call('staff.signIn', { staffId: admin.staffId, passphrase });
      return staff;
    },
    kioskPage: async (staff, sessionId) => {
      const formId = random.chance(0.4) ? otherForm : standardForms.visitors.formId;
      await staff.call('kiosk.start', { venueId, sessionId, formId });
      const page = test.window('kiosk');
      const versionId = (await shownBy(page))?.form.versionId ?? '';
      return { page, versionId, asksAge: formId === otherForm };
    },
    end: () => test.app().close(),
    start: reopen,
    kill: async () => {
      const [old, from] = [test, path()];
      folders += 1;
      const filter = (file: string) => !basename(file).startsWith('lock.');
      cpSync(from, path(), { recursive: true, preserveTimestamps: true, filter });
      old.app().close();
      await reopen();
    },
    close: () => {
      test.app().close();
      scratch.remove();
    },
  };
}

/** The same questions under another form and one about the visitor: what is asked at the end of a group, say. */
async function secondForm({ call }: Caller): Promise<string> {
  const { formId } = await call('forms.create', { use: 'visitors', title: 'Lopuksi' });
  const age = {
    ...newQuestion(aboutQuestion, 'about'),
    texts: { fi: 'Minkä ikäinen olet?' },
    options: ['alle 30', '30–49', '50–69', '70 tai yli'].map((fi) => ({ fi })),
  };
  const own = { languages: ['fi' as const], unchecked: [] };
  const content = { ...defaultForm, ...own, questions: [...defaultForm.questions, age] };
  const saved = await call('forms.saveDraft', { formId, revision: 1, content });
  await call('forms.publish', { formId, revision: saved.revision });
  return formId;
}

async function group({ call }: Caller, size: number): Promise<Group> {
  const id = await aGroup(call, { name: `Ryhmä ${size}` });
  const people: string[] = [];
  for (let i = 0; i < size; i++)
    people.push((await aMember(call, id, `Jäsen ${size} ${i}`)).personId);
  return { id, people };
}

/** Where `feedback.db` of a venue lies now. */
export const feedbackOf = (venue: Venue): string => pathsOf(venue.folder()).feedback;
