import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultTags } from '#shared/domain/settings/default-lists.ts';
import { aGroup } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
});
afterEach(() => test.close());

const lists = () => admin.call('settings.lists', {});
const entry = (name: string, id: string | null = null) => ({ id, name, archived: false });

describe('a new venue folder', () => {
  it('has activity types and the tags of the field, by name, and no partners', async () => {
    const { activityTypes, tags, partners } = await lists();
    expect(activityTypes.map(({ name }) => name)).toEqual([
      'Harrastustoiminta',
      'Päivätoiminta',
      'Ryhmätoiminta',
      'Työtoiminta',
      'Yhteisösosiaalityö',
    ]);
    const skills = tags.filter(({ tagSet }) => tagSet === 'skill-area');
    expect(skills.map(({ name }) => name)).toEqual([
      'Arkitaidot',
      'Sosiaaliset taidot',
      'Työelämätaidot',
      'Vuorovaikutustaidot',
      'Yhteisötaidot',
    ]);
    expect(tags).toHaveLength(defaultTags.length);
    expect(partners).toEqual([]);
  });

  it('names them in its own language', async () => {
    const swedish = await anApp();
    try {
      const window = swedish.window();
      await window.call('app.setUp', {
        ...{ venueName: 'Mötesplatsen', rooms: [], openingHours: [], leaderName: 'Kaisa' },
        ...{ passphrase: 'kaffe bulle hatt krok', language: 'sv' },
      });
      const { activityTypes } = await window.call('settings.lists', {});
      expect(activityTypes.map(({ name }) => name)).toContain('Gruppverksamhet');
    } finally {
      swedish.close();
    }
  });
});

describe('an entry of a list', () => {
  it('is added, renamed, archived and brought back', async () => {
    const { id } = await admin.call('settings.savePartner', entry('Velkaneuvonta'));
    await admin.call('settings.savePartner', { id, name: 'Talousneuvonta', archived: true });
    expect((await lists()).partners).toEqual([{ id, name: 'Talousneuvonta', archived: true }]);
    await admin.call('settings.savePartner', entry('Talousneuvonta', id));
    expect((await lists()).partners[0]?.archived).toBe(false);
  });

  it('has a name of its own, whatever the capitals and accents', async () => {
    const { id } = await admin.call('settings.saveTag', {
      ...entry('Käden taidot'),
      tagSet: 'other',
    });
    await expect(
      admin.call('settings.saveTag', { ...entry('KADEN TAIDOT'), tagSet: 'skill-area' }),
    ).rejects.toMatchObject({ code: 'name-taken', fields: { name: expect.any(String) } });
    // Its own name in other letters is a correction.
    await admin.call('settings.saveTag', { ...entry('käden taidot', id), tagSet: 'other' });
    const found = (await lists()).tags.find((tag) => tag.id === id);
    expect(found?.name).toBe('käden taidot');
  });

  it('that does not exist is not made by renaming it', async () => {
    const unknown = entry('Jokin', '0000000000000000');
    await expect(admin.call('settings.saveActivityType', unknown)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a leader', () => {
  it('adds a partner but renames and archives none', async () => {
    const fields = { name: 'Marko', role: 'leader', workingRole: 'employee' } as const;
    const { call } = await signedInAs(test, admin, fields);
    const { id } = await call('settings.savePartner', entry('Nuorisopalvelut'));
    for (const changed of [
      entry('Nuoret', id),
      { ...entry('Nuorisopalvelut', id), archived: true },
    ]) {
      await expect(call('settings.savePartner', changed)).rejects.toMatchObject({
        code: 'not-allowed',
      });
    }
    expect((await lists()).partners).toEqual([{ id, name: 'Nuorisopalvelut', archived: false }]);
  });
});

describe('a group', () => {
  it('takes an activity type and tags of the lists alone', async () => {
    const { activityTypes, tags } = await lists();
    const [type, tag] = [activityTypes[0]?.id ?? '', tags[0]?.id ?? ''];
    const id = await aGroup(admin.call, { activityTypeId: type, tagIds: [tag] });
    expect(await admin.call('groups.get', { id })).toMatchObject({
      activityTypeId: type,
      tagIds: [tag],
    });
    for (const fields of [{ tagIds: ['0000000000000000'] }, { activityTypeId: tag }]) {
      await expect(aGroup(admin.call, { name: 'Toinen', ...fields })).rejects.toMatchObject({
        code: 'not-found',
      });
    }
  });
});
