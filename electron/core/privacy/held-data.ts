import type { Language } from '#shared/contract/app.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import { isAuditAction } from '#shared/domain/audit/audit-actions.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { formatClock, formatDate } from '#shared/i18n/format.ts';
import { type Translate, translator } from '#shared/i18n/translate.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { mayName } from '../groups/may-open-roster.ts';
import { ledBy } from '../people/people-lists.ts';
import type { HeldRows } from '../privacy-ports.ts';

type HeldData = CallOutput<'privacy.heldData'>;

/** Lines of the log that are shown; the newest of them. */
const mostOpened = 200;

/**
 * What is held of a person, in a language, with who looked at it: everything for those who see every
 * roster; a leader has what is of her own groups, as on the person's page, and is told so.
 */
export function heldData(
  context: Context,
  personId: PersonId,
  language: Language,
): Result<HeldData> {
  const held = context.stores.privacy.held(personId, ledBy(context));
  if (!held) return err('not-found');
  if (!mayName(context, personId)) return err('not-allowed');
  const t = translator(language);
  return ok({
    displayName: held.displayName,
    isWhole: ledBy(context) === null,
    facts: factsOf(context, personId, { held, language, t }),
    memberships: held.memberships.map(({ groupName, joinedOn, leftOn }) => ({
      ...{ groupName, joinedOn, leftOn },
    })),
    marks: held.marks.map((mark) => ({
      ...{ date: mark.date, title: mark.title, status: markInWords(mark, { language, t }) },
    })),
    opened: openedBy(context, personId, { held, language, t }),
    changes: changesOf(context, { held, language, t }),
  });
}

type Saying = Readonly<{ held: HeldRows; language: Language; t: Translate }>;

/** What is known beside name, groups and marks; only what is there. */
function factsOf(
  { stores }: Context,
  personId: PersonId,
  { held, language, t }: Saying,
): HeldData['facts'] {
  const date = (on: Parameters<typeof formatDate>[0] | null): string =>
    on === null ? '' : formatDate(on, language);
  const hold = stores.privacy.holdOf(personId);
  const version = held.informedVersion === null ? '' : ` (${held.informedVersion})`;
  const facts: [string, string][] = [
    ['ageBand', held.ageBand === null ? '' : t(`privacy.held.ageBands.${held.ageBand}`)],
    ['gender', held.gender === null ? '' : t(`privacy.held.genders.${held.gender}`)],
    ['ownWorker', held.ownWorker === null ? '' : t(`privacy.held.ownWorkers.${held.ownWorker}`)],
    ['esrParticipant', held.esrParticipant === 1 ? t('privacy.held.yes') : ''],
    ['esrGuidedOn', date(held.esrGuidedOn)],
    ['esrStartedOn', date(held.esrStartedOn)],
    ['esrEndedOn', date(held.esrEndedOn)],
    ['informedOn', held.informedOn === null ? '' : date(held.informedOn) + version],
    ['archived', held.archived === 1 ? t('privacy.held.yes') : ''],
    ['restrictedOn', date(held.restrictedOn)],
    ['hold', hold ? `${t(`privacy.hold.reasons.${hold.reason}`)}, ${date(hold.until)}` : ''],
    ...held.memberships.flatMap((membership): [string, string][] => [
      ['plannedEndOn', inGroup(membership.groupName, date(membership.plannedEndOn))],
      [
        'exitReason',
        membership.exitReason === null
          ? ''
          : inGroup(membership.groupName, t(`privacy.held.exitReasons.${membership.exitReason}`)),
      ],
      ['evaluatedOn', inGroup(membership.groupName, date(membership.evaluatedOn))],
      ['agreementOn', inGroup(membership.groupName, date(membership.agreementOn))],
    ]),
  ];
  return facts
    .filter(([, text]) => text !== '')
    .map(([key, text]) => ({ label: t(`privacy.held.facts.${key}`), text }));
}

type SaidMark = Pick<
  HeldRows['marks'][number],
  'status' | 'label' | 'arrivedMinute' | 'leftMinute' | 'absenceReason'
>;

/** The mark with everything that was said with it. */
function markInWords(
  { status, label, arrivedMinute, leftMinute, absenceReason }: SaidMark,
  { language, t }: Pick<Saying, 'language' | 't'>,
): string {
  const clock = (minute: number | null): string =>
    minute === null ? '' : formatClock(minute, language);
  const times = `${clock(arrivedMinute)}–${clock(leftMinute)}`;
  return [
    t(`attendance.mark.${status}`),
    label ?? '',
    times === '–' ? '' : times,
    absenceReason === null ? '' : t(`privacy.held.absenceReasons.${absenceReason}`),
  ]
    .filter((text) => text !== '')
    .join(', ');
}

const inGroup = (groupName: string, text: string): string =>
  text === '' ? '' : `${groupName}: ${text}`;

/** Who opened her page or printed it, and who opened the lists of her groups while she was on them. */
function openedBy(
  context: Context,
  personId: PersonId,
  { held, language, t }: Saying,
): HeldData['opened'] {
  const { stores, me } = context;
  const page = { below: null, limit: mostOpened };
  const employees = stores.staff.list();
  // Which other leader opens her page tells whose groups she is in besides.
  const untold = new Set<string | null>(
    ledBy(context) === null
      ? []
      : employees
          .filter(({ id, role }) => id !== me.staffId && !seesEveryRoster(role))
          .map(({ id }) => id),
  );
  const ofHer = stores.audit.list({ subjectId: personId }, page);
  const ofGroups = held.memberships.flatMap(({ groupId, joinedOn, leftOn }) =>
    stores.audit.list(
      {
        ...{ subjectId: groupId, actions: ['roster-opened'], from: joinedOn },
        ...(leftOn === null ? {} : { to: leftOn }),
      },
      page,
    ),
  );
  const staff = new Map(employees.map(({ id, name }) => [id, name]));
  const once = new Map([...ofHer, ...ofGroups].map((line) => [line.number, line]));
  return [...once.values()]
    .filter(({ staffId }) => !untold.has(staffId))
    .sort((a, b) => b.number - a.number)
    .slice(0, mostOpened)
    .map(({ at, staffId, action }) => ({
      at: timeOf(at, language),
      staffName: staffId === null ? t('privacy.held.program') : (staff.get(staffId) ?? staffId),
      what: isAuditAction(action) ? t(`audit.actions.${action}`) : action,
    }))
    .concat(
      // Many a week: one line for each of the staff and group.
      held.registersOpened.map(({ at, staffId, title, times }) => ({
        at: timeOf(at, language),
        staffName: staffId === null ? t('privacy.held.program') : (staff.get(staffId) ?? staffId),
        what: `${t('audit.actions.register-opened')}: ${title} (${times})`,
      })),
    );
}

/** Who changed her marks, from what to what. */
function changesOf({ stores }: Context, { held, language, t }: Saying): HeldData['changes'] {
  const staff = new Map(stores.staff.list().map(({ id, name }) => [id, name]));
  const labels = new Map(stores.attendance.labels().map(({ id, name }) => [id, name]));
  const inWords = (mark: HeldRows['changes'][number]['before']): string => {
    if (!mark) return t('privacy.held.noMark');
    const label = mark.labelId === null ? null : (labels.get(mark.labelId) ?? null);
    return markInWords({ ...mark, label }, { language, t });
  };
  return held.changes.map(({ date, title, madeOn, madeMinute, staffId, ...change }) => {
    const undone = change.undone === 1 ? `, ${t('privacy.held.takenBack')}` : '';
    const from = `${inWords(change.before)} → ${inWords(change.after)}`;
    return {
      at: timeOf(`${madeOn} ${madeMinute}`, language),
      staffName: staff.get(staffId) ?? staffId,
      what: `${title} ${formatDate(date, language)}: ${from}${undone}`,
    };
  });
}

/** `2026-11-24 615`, as the log has it. */
function timeOf(at: string, language: Language): string {
  const [date = '', minute = ''] = at.split(' ');
  return `${formatDate(day(date), language)} ${formatClock(Number(minute), language)}`;
}
