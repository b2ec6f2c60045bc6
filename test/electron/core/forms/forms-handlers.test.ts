import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultForm, standardForms } from '#shared/domain/feedback/default-form.ts';
import { type FormContent, newQuestion } from '#shared/domain/feedback/form-content.ts';
import { aGroup, aSession, firstVenue } from '#test/support/a-venue.ts';
import {
  type Administrator,
  anApp,
  type Caller,
  signedInAs,
  type TestApp,
} from '#test/support/an-app.ts';

let app: TestApp;
let admin: Administrator;
let venueId: string;
beforeEach(async () => {
  app = await anApp();
  admin = await app.setUp();
  venueId = (await firstVenue(admin.call)).venueId;
});
afterEach(() => app.close());

const { formId: standard } = standardForms.visitors;
const codeOf = async (caller: Caller, name: string, input: unknown) => {
  const reply = await caller.ask(name, input);
  return reply.ok ? 'ok' : reply.error.code;
};

/** A form with one question that can be published. */
const short: FormContent = {
  ...{ title: { fi: 'Kahvilan palaute' }, languages: ['fi'], unchecked: [], source: '' },
  questions: [{ ...newQuestion('coffee', 'faces'), texts: { fi: 'Maistuiko kahvi?' } }],
};

async function published(content: FormContent = short): Promise<string> {
  const { formId } = await admin.call('forms.create', { use: 'visitors', title: 'Uusi' });
  const { revision } = await admin.call('forms.saveDraft', { formId, revision: 1, content });
  await admin.call('forms.publish', { formId, revision });
  return formId;
}

describe('the forms of the program', () => {
  it('are there from the beginning, in seven languages, of which three nobody has checked', async () => {
    const { forms } = await admin.call('forms.list', { includeArchived: false });
    expect(forms.map(({ use, version, isStandard }) => [use, version, isStandard])).toEqual([
      ['visitors', 1, true],
      ['leaders', 1, true],
    ]);
    expect(forms[0]?.languages).toEqual(['fi', 'fi-x-easy', 'sv', 'en', 'uk', 'ru', 'ar']);
    expect(forms[0]?.unchecked).toEqual(['uk', 'ru', 'ar']);
  });

  it('cannot be archived: a kiosk always has something to ask', async () => {
    expect(await codeOf(admin, 'forms.setArchived', { formId: standard, archived: true })).toBe(
      'form-standard',
    );
  });
});

describe('writing a form', () => {
  it('keeps the published version while the next one is a draft', async () => {
    const formId = await published();
    const next = { ...short, title: { fi: 'Uusi nimi' } };
    const { revision } = await admin.call('forms.saveDraft', {
      formId,
      revision: 0,
      content: next,
    });
    const before = await admin.call('forms.get', { formId });
    expect(before.form).toMatchObject({ version: 1, hasDraft: true, title: short.title });
    expect(before.draft).toEqual({ revision, content: next });
    await admin.call('forms.publish', { formId, revision });
    const after = await admin.call('forms.get', { formId });
    expect(after.versions.map(({ number, content }) => [number, content.title.fi])).toEqual([
      [2, 'Uusi nimi'],
      [1, 'Kahvilan palaute'],
    ]);
    expect(after.draft).toBe(null);
  });

  it('is not written over by a window that has not seen the newest draft', async () => {
    const formId = await published();
    const save = { formId, revision: 0, content: short };
    expect(await codeOf(admin, 'forms.saveDraft', save)).toBe('ok');
    expect(await codeOf(admin, 'forms.saveDraft', save)).toBe('form-stale');
    expect(await codeOf(admin, 'forms.publish', { formId, revision: 7 })).toBe('form-stale');
  });

  it('is not published with a text missing in a language that it offers', async () => {
    const { formId } = await admin.call('forms.create', { use: 'visitors', title: 'Uusi' });
    const content: FormContent = { ...short, languages: ['fi', 'sv'] };
    const { revision } = await admin.call('forms.saveDraft', { formId, revision: 1, content });
    const publish = { formId, revision };
    expect(await codeOf(admin, 'forms.publish', publish)).toBe('form-incomplete');
    expect(await codeOf(admin, 'forms.discardDraft', { formId })).toBe('form-not-published');
  });

  it('makes no new version without a change, and one when a translation has been checked', async () => {
    const publish = async (content: FormContent) => {
      const { revision } = await admin.call('forms.saveDraft', {
        ...{ formId: standard, revision: 0, content },
      });
      return (await admin.call('forms.publish', { formId: standard, revision })).number;
    };
    expect(await publish(defaultForm)).toBe(1);
    expect(await publish({ ...defaultForm, unchecked: ['ru', 'ar'] })).toBe(2);
  });

  it('gives a question that means something else now results of its own', async () => {
    const formId = await published();
    const [coffee] = short.questions;
    const turned = { ...short, questions: [{ ...coffee, kind: 'scale' }] } as FormContent;
    const draft = { formId, revision: 0, content: turned };
    const { revision } = await admin.call('forms.saveDraft', draft);
    await admin.call('forms.publish', { formId, revision });
    const { versions } = await admin.call('forms.get', { formId });
    const ids = versions.map(({ content }) => content.questions[0]?.id);
    expect(ids[1]).toBe('coffee');
    expect(ids[0]).not.toBe('coffee');
  });

  it('goes back to what was published, and copies itself under another name', async () => {
    const formId = await published();
    await admin.call('forms.saveDraft', { formId, revision: 0, content: defaultForm });
    await admin.call('forms.discardDraft', { formId });
    expect((await admin.call('forms.get', { formId })).draft).toBe(null);
    const copy = await admin.call('forms.duplicate', { formId });
    const { form, draft } = await admin.call('forms.get', copy);
    expect([form.version, draft?.content.title.fi]).toEqual([null, 'Kahvilan palaute (kopio)']);
  });
});

describe('where a form is used', () => {
  const meant = async (sessionId: string | null = null) => {
    const input = { venueId, sessionId };
    return (await admin.call('forms.forKiosk', input)).meant;
  };

  it('is the form of the program, until another is chosen for the hallway', async () => {
    expect(await meant()).toBe(standard);
    const formId = await published();
    const choose = { place: { kind: 'hallway', venueId }, formId } as const;
    expect(await admin.call('forms.choose', choose)).toEqual({ before: null });
    expect(await meant()).toBe(formId);
    const { forms } = await admin.call('forms.list', { includeArchived: false });
    expect(forms.find((form) => form.formId === formId)?.venueIds).toEqual([venueId]);
    // An archived form gives way, and comes back as it was.
    await admin.call('forms.setArchived', { formId, archived: true });
    expect(await meant()).toBe(standard);
    await admin.call('forms.setArchived', { formId, archived: false });
    expect(await meant()).toBe(formId);
    expect(await admin.call('forms.choose', { ...choose, formId: null })).toEqual({
      before: formId,
    });
    expect(await meant()).toBe(standard);
  });

  it('is of a group’s first session, of its last, and of those between', async () => {
    const groupId = await aGroup(admin.call, { startsOn: '2026-11-24', endsOn: '2026-12-15' });
    const ids: string[] = [];
    for (const date of ['2026-11-24', '2026-12-01', '2026-12-15']) {
      ids.push(await aSession(admin.call, groupId, { date }));
    }
    const formIds = [
      await published(),
      await published(titled('Alku')),
      await published(titled('Loppu')),
    ];
    const moments = ['session', 'start', 'end'] as const;
    for (const [at, moment] of moments.entries()) {
      const place = { kind: 'group', groupId, moment } as const;
      await admin.call('forms.choose', { place, formId: formIds[at] ?? null });
    }
    const [session, start, end] = formIds;
    expect(await Promise.all(ids.map((id) => meant(id)))).toEqual([start, session, end]);
    expect(await admin.call('forms.ofGroup', { groupId })).toEqual({ session, start, end });
  });

  it('is never a draft, an archived form or one of the leaders', async () => {
    const place = { kind: 'hallway', venueId };
    const choose = (formId: string) => codeOf(admin, 'forms.choose', { place, formId });
    const { formId } = await admin.call('forms.create', { use: 'visitors', title: 'Uusi' });
    expect(await choose(formId)).toBe('form-not-published');
    await admin.call('forms.setArchived', { formId, archived: true });
    expect(await choose(formId)).toBe('form-archived');
    expect(await choose(standardForms.leaders.formId)).toBe('not-found');
  });

  const titled = (fi: string): FormContent => ({ ...short, title: { fi } });
});

it('lets leaders read forms and coordinators write them', async () => {
  const leader = await signedInAs(app, admin, { role: 'leader' });
  expect(await codeOf(leader, 'forms.get', { formId: standard })).toBe('ok');
  const draft = { formId: standard, revision: 0, content: defaultForm };
  expect(await codeOf(leader, 'forms.saveDraft', draft)).toBe('not-allowed');
  const coordinator = await signedInAs(app, admin, { role: 'coordinator' });
  expect(await codeOf(coordinator, 'forms.saveDraft', draft)).toBe('ok');
});
