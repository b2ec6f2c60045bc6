import type { RegisterOptions } from '#shared/contract/attendance-register.ts';
import type { ParsedInput } from '#shared/contract/contract.ts';
import {
  firstRegisterSettings,
  type RegisterSettings,
} from '#shared/domain/attendance/register-settings.ts';
import type { SessionId, VenueId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context, Done } from '../context.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import type { SessionRow } from '../programme-ports.ts';
import { sessionToCount } from '../sessions/session-access.ts';

/** What a venue has chosen, or nothing more than one tap a person. */
export const settingsOf = ({ stores }: Context, venueId: VenueId): RegisterSettings =>
  stores.attendance.settings(venueId) ?? firstRegisterSettings;

type Choices = RegisterSettings & Readonly<{ groupTimes: boolean }>;

function choicesOf(context: Context, { venueId, groupId }: SessionRow): Choices {
  const settings = settingsOf(context, venueId);
  const groupTimes = groupId !== null && context.stores.attendance.hasTimes(groupId);
  return { ...settings, times: settings.times || groupTimes, groupTimes };
}

/** What a session's register asks; of no session the least. */
export function optionsOf(context: Context, sessionId: SessionId): Choices {
  const session = context.stores.sessions.get(sessionId);
  return session ? choicesOf(context, session) : { ...firstRegisterSettings, groupTimes: false };
}

export function registerOptions(
  context: Context,
  { sessionId }: ParsedInput<'attendance.options'>,
): Result<RegisterOptions> {
  const found = sessionToCount(context, sessionId);
  if (!found.ok) return found;
  return ok({ ...choicesOf(context, found.value), labels: context.stores.attendance.labels() });
}

export function registerSettings(
  context: Context,
  { venueId }: ParsedInput<'attendance.settings'>,
): Result<RegisterSettings> {
  if (!context.stores.venues.exists(venueId)) return err('not-found');
  return ok(settingsOf(context, venueId));
}

export function saveRegisterSettings(
  context: Context,
  { venueId, ...settings }: ParsedInput<'attendance.saveSettings'>,
): Done {
  if (!context.stores.venues.exists(venueId)) return err('not-found');
  context.stores.attendance.saveSettings(venueId, settings);
  // What is asked of people is a decision of the controller's.
  context.audit('register-settings-changed', venueId);
  return ok({});
}

export function setGroupTimes(
  context: Context,
  { groupId, times }: ParsedInput<'attendance.setGroupTimes'>,
): Done {
  const { stores, now, me } = context;
  const group = stores.groups.get(groupId, now.date);
  if (!group) return err('not-found');
  if (!mayOpenRoster(me, group.leaderIds)) return err('not-allowed');
  stores.attendance.setTimes(groupId, times);
  context.audit('register-settings-changed', groupId, times ? 'times on' : 'times off');
  return ok({});
}
