import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { namesIn } from '#shared/domain/privacy/names-in-text.ts';
import { isReasoned } from '#shared/domain/privacy/retention.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import { oldTexts } from '../feedback/old-texts.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import { printDatesSheet } from './dates-sheet.ts';
import { erasePeople, textsNaming } from './erase-people.ts';
import { heldData } from './held-data.ts';
import { keptPeople, runTimer, timerClock } from './retention-timer.ts';
import {
  printAgreement,
  printHeldData,
  printInformationSheet,
  printSignInSheet,
  type RenderPaper,
  saveController,
  shownController,
} from './sheets.ts';

/** What protects the people on the rosters: warnings, sheets, their rights, the retention timer. */
export const privacyHandlers = (render: RenderPaper): Handlers<CallsOf<'privacy'>> => ({
  'privacy.namesInText': (context, { text, groupId }) =>
    ok({ names: namesIn(text, namesFor(context, groupId)) }),
  'privacy.controller': (context) => ok(shownController(context)),
  'privacy.saveController': saveController,
  'privacy.informationSheet': (context, input) => printInformationSheet(context, input, render),
  'privacy.signInSheet': (context, input) => printSignInSheet(context, input, render),
  'privacy.datesSheet': (context, input) => printDatesSheet(context, input, render),
  'privacy.agreement': (context, input) => printAgreement(context, input, render),
  'privacy.heldData': (context, { personId }) => {
    const held = heldData(context, personId, context.language);
    if (held.ok) context.auditOnce('person-opened', personId);
    return held;
  },
  'privacy.printHeldData': (context, input) => printHeldData(context, input, render),
  'privacy.restrict': ({ stores, now, audit }, { personId, restricted }) => {
    const held = stores.privacy.held(personId);
    if (!held) return err('not-found');
    if ((held.restrictedOn !== null) === restricted) return ok({});
    stores.privacy.setRestricted(personId, restricted ? now.date : null);
    audit(restricted ? 'person-restricted' : 'person-unrestricted', personId);
    return ok({});
  },
  'privacy.erasurePreview': ({ stores }, { personId }) => {
    const held = stores.privacy.held(personId);
    if (!held) return err('not-found');
    return ok({
      displayName: held.displayName,
      memberships: held.memberships.length,
      marks: held.marks.length,
      texts: textsNaming(stores, personId),
    });
  },
  'privacy.erase': erase,
  'privacy.rosterErasure': ({ stores, now }, { groupId }) => {
    const group = stores.groups.get(groupId, now.date);
    if (!group) return err('not-found');
    const hasEnded = group.endsOn !== null && group.endsOn < now.date;
    return ok({ hasEnded, personIds: stores.privacy.rosterOnlyOf(groupId, now.date) });
  },
  'privacy.retention': shownRetention,
  'privacy.saveRetention': ({ stores, audit }, rule) => {
    if (!isReasoned(rule)) {
      return err('invalid-input', { fields: { reason: 'required' } });
    }
    const before = stores.privacy.retention().rule;
    const { textMonths = before.textMonths } = rule;
    stores.privacy.saveRule({ ...rule, textMonths });
    audit('setting-changed', null, `retention ${rule.months} ${rule.reason ?? ''}`.trim());
    if (textMonths !== before.textMonths) {
      audit('setting-changed', null, `text-retention ${textMonths}`);
    }
    return ok({});
  },
  'privacy.confirmClock': ({ stores, feedback, now, newId, me, wipe }, { today }) => {
    if (today !== now.date) return err('date-not-now');
    if (isImporting(stores)) return err('import-running');
    const texts = feedback();
    const { erased } = runTimer({
      ...{ stores, newId, now, staffId: me.staffId },
      feedback: texts.ok ? texts.value : null,
    });
    if (erased > 0) wipe();
    return ok({ erased });
  },
  'privacy.hold': ({ stores, now, me, audit }, { personId, hold }) => {
    if (!stores.privacy.held(personId)) return err('not-found');
    if (hold === null) {
      stores.privacy.release(personId);
      audit('setting-changed', personId, 'hold released');
      return ok({});
    }
    if (hold.until < now.date) return err('invalid-input', { fields: { 'hold.until': 'invalid' } });
    stores.privacy.hold({ personId, ...hold, setOn: now.date, staffId: me.staffId });
    audit('setting-changed', personId, `hold ${hold.reason} ${hold.until}`);
    return ok({});
  },
});

/**
 * The names to look for: of the group's roster where the caller may open it, else of everybody she
 * may see. A name that somebody of the staff has too is left out then: it is hers more often.
 */
function namesFor({ stores, me, now }: Context, groupId: GroupId | null): string[] {
  const group = groupId === null ? null : stores.groups.get(groupId, now.date);
  if (group && groupId !== null && mayOpenRoster(me, group.leaderIds)) {
    return stores.groups.roster(groupId).map(({ displayName }) => displayName);
  }
  const ledBy = seesEveryRoster(me.role) ? null : me.staffId;
  const names = stores.people.list({ ledBy, archived: false }).map((one) => one.displayName);
  const ofStaff = stores.staff.list().map(({ name }) => name);
  // All names at once first: nearly always nobody of the staff is called as somebody of a roster.
  const shared = namesIn(ofStaff.join('\n'), names).join('\n');
  return shared === '' ? names : names.filter((name) => namesIn(shared, [name]).length === 0);
}

/** A file that is half written counts on the people it has found or made. */
const isImporting = ({ peopleImports }: Context['stores']): boolean =>
  peopleImports.unfinished().length > 0;

function erase(
  { stores, now, audit, wipe }: Context,
  { personIds }: ParsedInput<'privacy.erase'>,
): Result<CallOutput<'privacy.erase'>> {
  if (!personIds.every((id) => stores.privacy.held(id))) return err('not-found');
  if (isImporting(stores)) return err('import-running');
  const erased = stores.tx(() => {
    const done = erasePeople(stores, [...new Set(personIds)], now.date);
    for (const id of done) audit('person-erased', id);
    return done.length;
  });
  return ok({ erased, wiped: erased === 0 || wipe() });
}

const usualPage = 50;

function shownRetention(
  { stores, feedback, now }: Context,
  { offset = 0, limit = usualPage }: ParsedInput<'privacy.retention'>,
): Result<CallOutput<'privacy.retention'>> {
  const people = keptPeople(stores, now.date);
  const isDue = ({ deletedOn }: (typeof people)[number]): boolean =>
    deletedOn !== null && deletedOn <= now.date;
  const { rule } = stores.privacy.retention();
  const answers = feedback();
  return ok({
    ...rule,
    texts: oldTexts(answers.ok ? answers.value : null, rule, now.date),
    ...timerClock(stores, now.date),
    due: people.filter(isDue).length,
    total: people.length,
    people: people.slice(offset, offset + limit),
    runs: stores.privacy.runs(12),
  });
}
