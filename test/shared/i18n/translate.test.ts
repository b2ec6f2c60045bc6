import { describe, expect, it } from 'vitest';
import { languages } from '#shared/contract/app.ts';
import { reportGroupings } from '#shared/contract/reports.ts';
import { attendanceModes, markStatuses } from '#shared/domain/attendance/mark-status.ts';
import { attentions } from '#shared/domain/groups/attention.ts';
import { groupForms, groupKinds, posterAs } from '#shared/domain/groups/group-kinds.ts';
import { groupStages } from '#shared/domain/groups/life-cycle.ts';
import { sessionKinds, sessionModes } from '#shared/domain/sessions/session-kinds.ts';
import { cancelReasons, shownStatuses } from '#shared/domain/sessions/session-status.ts';
import { defaultActivityTypes, defaultTags } from '#shared/domain/settings/default-lists.ts';
import { tagSets } from '#shared/domain/settings/tag-sets.ts';
import { staffRoles, workingRoles } from '#shared/domain/staff/roles.ts';
import { visitKinds } from '#shared/domain/visits/visit-kinds.ts';
import { texts, translator } from '#shared/i18n/translate.ts';
import { errorCodes } from '#shared/kernel/error-codes.ts';
import { codeOf, sourceFiles } from '#test/support/source-files.ts';

/** Dotted key → text, for every text of one language. */
function flat(tree: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value]] : [...flat(value, `${path}${key}.`)],
    ),
  );
}
const all = { fi: flat(texts.fi), sv: flat(texts.sv), en: flat(texts.en) };
const gapsOf = (text: string): string[] => (text.match(/\{\{\s*[^}]+\}\}/g) ?? []).toSorted();

describe.each(['sv', 'en'] as const)('the texts in %s', (language) => {
  it('have the keys of the Finnish ones, each with the same gaps', () => {
    expect([...all[language].keys()].toSorted()).toEqual([...all.fi.keys()].toSorted());
    for (const [key, text] of all[language]) {
      // "One member" needs no number, in whichever language.
      const needed = gapsOf(all.fi.get(key) ?? '').filter((gap) => gap !== '{{count}}');
      const gaps = gapsOf(text).filter((gap) => gap !== '{{count}}');
      expect(gaps, key).toEqual(needed);
      if (!key.endsWith('_one')) {
        expect(text.includes('{{count}}'), key).toBe(all.fi.get(key)?.includes('{{count}}'));
      }
    }
  });
});

describe.each(languages)('every text in %s', (language) => {
  it('says something, in NFC, without stray spaces', () => {
    for (const [key, text] of all[language]) {
      expect(text, key).toMatch(/\S/);
      expect(text, key).toBe(text.normalize('NFC'));
      // A prompt of the terminal is followed by what is typed.
      expect(text.trim(), key).toBe(key === 'cli.passphrase' ? text.slice(0, -1) : text);
    }
  });

  it('has its plural in both forms', () => {
    for (const key of all[language].keys()) {
      const [, base, form] = /^(.*)_(one|other)$/.exec(key) ?? [];
      if (base === undefined) continue;
      expect(all[language].has(`${base}_${form === 'one' ? 'other' : 'one'}`), key).toBe(true);
      expect(all[language].has(base), `${base} has no plain form beside its plurals`).toBe(false);
    }
  });

  it('exists for every error, as one or more whole sentences', () => {
    for (const code of errorCodes) {
      expect(all[language].get(`errors.${code}`), code).toMatch(/^[\p{Lu}{].*[.!]$/su);
    }
  });
});

describe('every key that the program uses', () => {
  const files = sourceFiles.filter((path) => !path.startsWith('test/'));
  const has = (key: string) =>
    all.fi.has(key) ||
    all.fi.has(`${key}_other`) ||
    [...all.fi.keys()].some((known) => known.startsWith(`${key}.`));

  it('exists, where it is written out', () => {
    const missing = files.flatMap((path) =>
      [...codeOf(path).matchAll(/\bt\(\s*'([^']+)'/g)]
        .map((match) => match[1] ?? '')
        .filter((key) => !has(key))
        .map((key) => `${path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('has texts under its first words, where the last is put in', () => {
    const missing = files.flatMap((path) =>
      [...codeOf(path).matchAll(/\bt\(\s*`([^`$]+)\.\$\{/g)]
        .map((match) => match[1] ?? '')
        .filter((prefix) => !has(prefix))
        .map((prefix) => `${path}: ${prefix}`),
    );
    expect(missing).toEqual([]);
  });

  it.each<[prefix: string, words: readonly string[]]>([
    ['errors', errorCodes],
    ['attendance.mark', markStatuses],
    ['attendance.heads.mode', attendanceModes],
    ['groups.form', groupForms],
    ['groups.kind', groupKinds],
    ['groups.stage', groupStages],
    ['groups.attention', attentions],
    ['groups.posterAs', posterAs],
    ['groups.mode', sessionModes],
    ['groups.sessionKindHelp', sessionKinds],
    ['calendar.kind', sessionKinds],
    ['settings.lists.tagSet', tagSets],
    ['settings.lists.firstTypes', defaultActivityTypes],
    ['settings.lists.firstTags', defaultTags.map(({ key }) => key)],
    ['reports.without', ['group', 'activity-type', 'tag', 'partner']],
    ['reports.byTitle', reportGroupings],
    ['reports.roles', staffRoles],
    ['reports.shownStatus', shownStatuses],
    ['sessions.reason', cancelReasons],
    ['staff.role', staffRoles],
    ['staff.roleHint', staffRoles],
    ['staff.workingRole', workingRoles],
    ['visits.undo', [...visitKinds, 'correction']],
  ])('%s has a text for each word of the contract', (prefix, words) => {
    expect(words.filter((word) => !all.fi.has(`${prefix}.${word}`))).toEqual([]);
  });

  it('is there for each thing that can be wrong with a field', () => {
    const codes = files.flatMap((path) => [
      ...[...codeOf(path).matchAll(/fields:\s*\{[^}]*?:\s*'([a-z-]+)'/g)].map((match) => match[1]),
      ...(path.endsWith('field-faults.ts')
        ? [...codeOf(path).matchAll(/'([a-z-]+)'/g)].map((match) => match[1])
        : []),
    ]);
    const zodWords = /^(string|array|custom|date|zod)$/;
    const known = codes.filter((code) => code !== undefined && !zodWords.test(code));
    expect(known.length).toBeGreaterThan(5);
    for (const code of known) expect(all.fi.has(`fields.${code}`), code).toBe(true);
  });
});

describe('a translator', () => {
  it('fills gaps with what it is given, as it is: every place escapes it itself', () => {
    expect(translator('fi')('errors.group-full', { capacity: 8 })).toBe(
      'Ryhmä on täynnä: 8 paikkaa.',
    );
    expect(translator('en')('errors.date-invalid', { text: '<b>$t(x) {{y}}' })).toContain('<b>');
  });

  it('keeps a text that looks like a key or a gap from meaning anything', () => {
    const text = translator('en')('errors.date-invalid', { text: '$t(errors.internal)' });
    expect(text).toContain('$t(errors.internal)');
  });

  it('picks the plural form by the count', () => {
    const t = translator('en');
    expect(t('reports.notes.unmarked', { count: 1 })).not.toBe(
      t('reports.notes.unmarked', { count: 2 }).replace('2', '1'),
    );
  });

  it('gives each language its own text', () => {
    const told = languages.map((language) => translator(language)('errors.not-found'));
    expect(new Set(told).size).toBe(3);
  });
});
