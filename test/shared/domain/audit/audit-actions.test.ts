import { expect, it } from 'vitest';
import { auditActions, auditTopics, isAuditAction } from '#shared/domain/audit/audit-actions.ts';
import { en } from '#shared/i18n/en/texts.ts';
import { fi } from '#shared/i18n/fi/texts.ts';
import { sv } from '#shared/i18n/sv/texts.ts';

const all: readonly string[] = auditTopics.flatMap((topic) => auditActions[topic]);

it('has each action once, as a code', () => {
  expect(new Set(all).size).toBe(all.length);
  for (const action of all) expect(action).toMatch(/^[a-z]+(-[a-z]+)+$/);
});

it.each([
  ['Finnish', fi],
  ['Swedish', sv],
  ['English', en],
])('says each action in %s, and none that is not there', (_language, texts) => {
  expect(Object.keys(texts.audit.actions).toSorted()).toEqual(all.toSorted());
  expect(Object.keys(texts.audit.topics)).toEqual([...auditTopics]);
});

it('knows its own actions from what an older or newer program wrote', () => {
  expect(isAuditAction('roster-opened')).toBe(true);
  expect(isAuditAction('toString')).toBe(false);
});
