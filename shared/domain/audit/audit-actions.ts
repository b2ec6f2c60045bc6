/**
 * Everything that is written into the audit log (PRODUCT.md 4.6), by what it is about. A new one
 * gets a line here and a text under `audit.actions` in three languages; what is not here cannot be
 * written. Names of the past stay, because lines of the past have them.
 */
export const auditActions = {
  /** Getting in, and the keys to it. */
  access: [
    'signed-in',
    'signed-in-by-pin',
    'sign-in-failed',
    'pin-failed',
    'signed-out',
    'passphrase-set',
    'passphrase-recovered',
    'pin-set',
    'pin-removed',
    'recovery-code-confirmed',
    'recovery-code-renewed',
  ],
  /** Looking at people, and what is done to what is held on them. */
  people: [
    'roster-opened',
    'register-opened',
    'person-opened',
    'person-printed',
    'person-changed',
    'person-archived',
    'person-restored',
    'person-removed',
    'person-put-back',
    'person-restricted',
    'person-unrestricted',
    'person-erased',
    'people-merged',
    'merge-undone',
    'membership-removed',
    'people-imported',
    'people-import-undone',
    'retention-ran',
  ],
  /** What was recorded, and months of it. */
  records: [
    'register-reopened',
    'session-removed',
    'group-removed',
    'group-put-back',
    'sessions-removed',
    'visits-corrected',
    'day-corrected',
    'month-closed',
    'month-reopened',
    'month-corrected',
    'feedback-run-left-out',
    'feedback-run-taken-back',
    'feedback-text-shown',
    'feedback-text-hidden',
    'feedback-text-covered',
    'feedback-paper-entered',
    'feedback-reply-changed',
  ],
  /** What left the program or came into it as a file. */
  files: [
    'report-exported',
    'audit-exported',
    'calendar-exported',
    'programme-imported',
    'form-exported',
    'form-imported',
    'sheet-printed',
    'backup-made',
    'backup-restored',
  ],
  /** How the venue is set up, and who works there. */
  settings: [
    'venue-created',
    'setting-changed',
    'lock-after-set',
    'register-settings-changed',
    'checkin-setting',
    'board-member-set',
    'form-published',
    'staff-added',
    'staff-changed',
    'staff-archived',
    'staff-restored',
    'audit-cut',
  ],
  /** Screens that stand in the venue. */
  devices: [
    'board-started',
    'board-stopped',
    'checkin-started',
    'checkin-stopped',
    'kiosk-started',
    'kiosk-stopped',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type AuditTopic = keyof typeof auditActions;
export type AuditAction = (typeof auditActions)[AuditTopic][number];

export const auditTopics = [
  'access',
  'people',
  'records',
  'files',
  'settings',
  'devices',
] as const satisfies readonly AuditTopic[];

/** Whether a text is an action of the list; a line of a newer program may say something else. */
export function isAuditAction(text: string): text is AuditAction {
  return auditTopics.some((topic) => auditActions[topic].some((action) => action === text));
}
