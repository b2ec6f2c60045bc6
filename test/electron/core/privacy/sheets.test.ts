import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFilledVenue, type FilledVenue } from '#test/support/filled-venue.ts';
import { readPdf, squeezed, textOfPdf } from '#test/support/read-pdf.ts';

let venue: FilledVenue;
beforeAll(async () => {
  venue = await aFilledVenue();
});
afterAll(() => venue.test.close());

const read = ({ base64 }: Readonly<{ base64: string }>) =>
  readPdf(new Uint8Array(Buffer.from(base64, 'base64')));

const controller = {
  name: 'Koekahvilan tuki ry',
  contact: 'Torikatu 1, Akaa',
  protectionOfficer: '',
  purpose: { fi: 'Ryhmien järjestäminen', sv: 'Att ordna grupper', en: 'Running groups' },
  legalBasis: { fi: 'Suostumus (tarkistettu)', sv: 'Samtycke', en: '' },
};

describe('the information sheet', () => {
  it.each(['fi', 'sv', 'en', 'easy-fi'] as const)(
    'in %s is one page, and a draft until the controller is filled in',
    async (sheet) => {
      const before = await read(await venue.reporter.call('privacy.informationSheet', { sheet }));
      expect(before.pages).toHaveLength(1);
      expect(textOfPdf(before)).toMatch(/LUONNOS|UTKAST|DRAFT/);
      expect(before.language).toBe(sheet === 'easy-fi' ? 'fi' : sheet);
    },
  );

  it('says what the settings say, and is no draft where they say everything', async () => {
    const { coordinator, reporter } = venue;
    expect(await coordinator.call('privacy.saveController', controller)).toEqual({ version: 1 });
    expect(await coordinator.call('privacy.saveController', controller)).toEqual({ version: 1 });
    const { complete, version } = await reporter.call('privacy.controller', {});
    expect({ complete, version }).toEqual({ complete: ['fi', 'sv'], version: 1 });
    const text = textOfPdf(
      await read(await reporter.call('privacy.informationSheet', { sheet: 'fi' })),
    );
    for (const said of ['Koekahvilan tuki ry', 'Suostumus (tarkistettu)', 'Versio 1']) {
      expect(text).toContain(squeezed(said));
    }
    expect(text).toContain(squeezed('6 kuukauden kuluttua'));
    expect(text).toContain(squeezed('ei ole asiakastietojärjestelmä'));
    expect(text).not.toContain('LUONNOS');
    const english = textOfPdf(
      await read(await reporter.call('privacy.informationSheet', { sheet: 'en' })),
    );
    expect(english).toContain('DRAFT');
  });

  it('stays on one page with the longest texts that the settings take', async () => {
    const long = 'Pitkä peruste, jossa on sanoja. '.repeat(18).trim();
    const longest = {
      ...{ name: 'N '.repeat(99).trim(), contact: 'C '.repeat(199).trim() },
      protectionOfficer: 'O '.repeat(199).trim(),
      purpose: { fi: long, sv: long, en: long },
      legalBasis: { fi: long, sv: long, en: long },
    };
    await venue.coordinator.call('privacy.saveController', longest);
    for (const sheet of ['fi', 'sv', 'en', 'easy-fi'] as const) {
      const made = await read(await venue.reporter.call('privacy.informationSheet', { sheet }));
      expect(made.pages, sheet).toHaveLength(1);
    }
  });
});

describe('the sign-in sheet', () => {
  it('is blank, or has the names of the register for those who may see them', async () => {
    const { leader, sessions } = venue;
    const asked = { sessionId: sessions.own, language: 'fi' } as const;
    const blank = await read(
      await leader.call('privacy.signInSheet', { ...asked, withNames: false }),
    );
    expect(textOfPdf(blank)).not.toContain('Orvokki');
    const named = await read(
      await leader.call('privacy.signInSheet', { ...asked, withNames: true }),
    );
    for (const name of ['Orvokki Ainokainen', 'Tähti', 'Kulkija K7']) {
      expect(textOfPdf(named)).toContain(squeezed(name));
    }
    const other = { ...asked, sessionId: sessions.other, withNames: true };
    expect(await leader.ask('privacy.signInSheet', other)).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });

  it('leaves out whoever is restricted, who is in no list either', async () => {
    const { coordinator, sessions, members } = venue;
    const [, tahti] = members.own;
    const personId = tahti?.personId ?? '';
    await coordinator.call('privacy.restrict', { personId, restricted: true });
    const asked = { sessionId: sessions.own, language: 'sv', withNames: true } as const;
    const text = textOfPdf(await read(await coordinator.call('privacy.signInSheet', asked)));
    expect(text).not.toContain('Tähti');
    expect(text).toContain('Orvokki');
    const listed = async () =>
      (await coordinator.call('people.list', {})).people.map(({ displayName }) => displayName);
    expect(await listed()).not.toContain('Tähti');
    await coordinator.call('privacy.restrict', { personId, restricted: false });
    expect(await listed()).toContain('Tähti');
  });
});

describe('the sign-in sheet for several dates', () => {
  it('has the coming dates as columns, and names only where asked by those who may see them', async () => {
    const { leader, coordinator, reporter, groups, members } = venue;
    const asked = { groupId: groups.own, from: '2026-11-01', language: 'fi' } as const;
    const printed = async (withNames: boolean) =>
      textOfPdf(await read(await leader.call('privacy.datesSheet', { ...asked, withNames })));
    const blank = await printed(false);
    expect(blank).toContain(squeezed('24.11.'));
    expect(blank).not.toContain('Orvokki');
    expect(await printed(true)).toContain('Orvokki');
    const other = { ...asked, groupId: groups.other, withNames: true };
    expect(await leader.ask('privacy.datesSheet', other)).toMatchObject({
      error: { code: 'not-allowed' },
    });
    expect(await reporter.ask('privacy.datesSheet', { ...asked, withNames: false })).toMatchObject({
      error: { code: 'not-allowed' },
    });
    const personId = members.own[1]?.personId ?? '';
    await coordinator.call('privacy.restrict', { personId, restricted: true });
    expect(await printed(true)).not.toContain('Tähti');
    await coordinator.call('privacy.restrict', { personId, restricted: false });
  });
});

it('prints a blank agreement that says what is not kept', async () => {
  const { leader, groups } = venue;
  const made = await read(
    await leader.call('privacy.agreement', { groupId: groups.own, language: 'fi' }),
  );
  expect(made.pages).toHaveLength(1);
  expect(textOfPdf(made)).toContain(squeezed('Oma ryhmä'));
  expect(textOfPdf(made)).toContain(squeezed('Ohjelmaan kirjataan vain päivä'));
});

describe('everything held of a person', () => {
  it('is on one page with who has opened it, for whoever may see her', async () => {
    const { leader, admin, members } = venue;
    const personId = members.own[0]?.personId ?? '';
    const sessions = await admin.call('sessions.list', { from: '2026-11-24', to: '2026-11-24' });
    for (const { id } of sessions) await admin.ask('attendance.register', { sessionId: id });
    await admin.call('people.get', { id: personId });
    const made = await read(
      await leader.call('privacy.printHeldData', { personId, language: 'fi' }),
    );
    expect(made.pages).toHaveLength(1);
    const text = textOfPdf(made);
    for (const said of ['Orvokki Ainokainen', 'Oma ryhmä', 'läsnä (1)', 'Pääkäyttäjä Kaisa']) {
      expect(text, said).toContain(squeezed(said));
    }
    const held = await admin.call('privacy.heldData', { personId });
    expect(held.marks).toEqual([{ date: '2026-11-24', title: 'Oma ryhmä', status: 'läsnä' }]);
    expect(held.opened.map(({ staffName }) => staffName)).toContain('Työntekijä leader');
    expect(held.changes.map(({ what }) => what)).toEqual([
      'Oma ryhmä 24.11.2026: ei merkintää → läsnä',
    ]);
    expect(held.opened.map(({ what }) => what)).toContain('Läsnäolot avattiin: Oma ryhmä (1)');
    expect(text).toContain(squeezed('Kuka on muuttanut merkintöjä'));
  });

  it('is not for a leader of others', async () => {
    const { leader, members } = venue;
    const personId = members.other[0]?.personId ?? '';
    for (const call of ['privacy.heldData', 'privacy.printHeldData'] as const) {
      const input = call === 'privacy.heldData' ? { personId } : { personId, language: 'fi' };
      expect(await leader.ask(call, input)).toMatchObject({ error: { code: 'not-allowed' } });
    }
  });
});
