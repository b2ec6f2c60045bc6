import type { CallName } from '#shared/contract/contract.ts';
import type { StaffRole } from '#shared/domain/staff/roles.ts';

/**
 * Who may make each call, written by hand from what each role is for and reviewed by a person:
 * A administrator, C coordinator, L leader, P peer leader, R reporter, `door` nobody signed in,
 * `hall` the board and nobody else, `self` visitors at the door and nobody else.
 * It is compared with the contract and with the running program; it never copies from them. A new
 * call does not compile here until somebody has decided whom it is for.
 */
export const whoMay: Readonly<Record<CallName, string>> = {
  'app.status': 'door',
  'app.setUp': 'door',
  'app.startPractice': 'door',
  'app.confirmRecoveryCode': 'A',
  'app.renewRecoveryCode': 'A',
  'app.setLanguage': 'ACLPR',

  'staff.signIn': 'door',
  'staff.signInByPin': 'door',
  'staff.lockFully': 'door',
  'staff.quickLock': 'ACLPR',
  'staff.signOut': 'ACLPR',
  'staff.recover': 'door',
  'staff.list': 'ACLPR',
  'staff.add': 'A',
  'staff.change': 'A',
  'staff.archive': 'A',
  'staff.restore': 'A',
  'staff.setPassphrase': 'A',
  'staff.changeMyPassphrase': 'ACLPR',
  'staff.myPin': 'ACLPR',
  'staff.setMyPin': 'ACLPR',
  'staff.removeMyPin': 'ACLPR',
  'staff.preferences': 'ACLPR',
  'staff.setPreference': 'ACLPR',

  'venues.list': 'ACLPR',
  'venues.add': 'A',
  'venues.change': 'AC',
  'venues.saveOpeningHours': 'AC',
  'venues.addRoom': 'AC',
  'venues.changeRoom': 'AC',
  'venues.closures': 'ACLPR',
  'venues.addClosure': 'AC',
  'venues.removeClosure': 'AC',
  'venues.changeClosure': 'AC',
  'venues.closureHits': 'AC',
  'venues.holidays': 'ACLPR',
  'venues.setHoliday': 'AC',
  'venues.setRoomConflicts': 'AC',
  'venues.seasons': 'ACLPR',
  'venues.saveSeason': 'AC',
  'venues.removeSeason': 'AC',
  'venues.openDays': 'ACLPR',
  'venues.posterSettings': 'AC',
  'venues.savePosterTexts': 'AC',
  'venues.saveLogo': 'AC',
  'venues.removeLogo': 'AC',
  'venues.saveAvailability': 'AC',
  'venues.removeAvailability': 'AC',

  'groups.list': 'ACLPR',
  'groups.get': 'ACLPR',
  'groups.create': 'ACL',
  'groups.change': 'ACL',
  'groups.endSessions': 'ACL',
  'groups.roster': 'ACL',
  'groups.join': 'ACL',
  'groups.leave': 'ACL',
  'groups.removeMembership': 'ACL',
  'groups.changeMembership': 'ACL',
  'groups.endingMemberships': 'ACL',

  'people.list': 'ACL',
  'people.create': 'AC',
  'people.rename': 'ACL',
  'people.get': 'ACL',
  'people.change': 'ACL',
  'people.setArchived': 'AC',
  'people.settings': 'ACL',
  'people.saveSettings': 'AC',
  'people.similar': 'ACL',
  'people.notSeen': 'ACL',
  'people.esrMissing': 'ACL',
  'people.duplicates': 'AC',
  'people.previewMerge': 'AC',
  'people.merge': 'AC',
  'people.merges': 'AC',
  'people.undoMerge': 'AC',

  'sessions.list': 'ACLPR',
  'sessions.get': 'ACLPR',
  'sessions.previewSeries': 'ACL',
  'sessions.createSeries': 'ACL',
  'sessions.create': 'ACL',
  'sessions.conflicts': 'ACL',
  'sessions.move': 'ACL',
  'sessions.substitute': 'ACL',
  'sessions.cancel': 'ACL',
  'sessions.markNotHeld': 'ACL',
  'sessions.restore': 'ACL',
  'sessions.doorNotice': 'ACLPR',
  'sessions.remove': 'ACL',
  'sessions.details': 'ACLPR',
  'sessions.saveDetails': 'ACL',
  'sessions.series': 'ACLPR',
  'sessions.exceptions': 'ACLPR',
  'sessions.previewEdit': 'ACL',
  'sessions.applyEdit': 'ACL',
  'sessions.undoEdit': 'ACL',
  'sessions.recentEdits': 'ACL',
  'sessions.bin': 'ACL',
  'sessions.restoreRemoved': 'ACL',
  'programme.previewImport': 'AC',
  'programme.applyImport': 'AC',
  'programme.exportCalendar': 'ACLPR',

  'terms.preview': 'ACL',
  'terms.copy': 'ACL',

  'visits.day': 'ACLPR',
  'visits.openDoors': 'ACLP',
  'visits.closeDoors': 'ACLP',
  'visits.add': 'ACLP',
  'visits.undo': 'ACLP',
  'visits.correctTotal': 'ACLP',
  'visits.count': 'ACLP',
  'visits.correctFirsts': 'ACLP',
  'visits.correctCounter': 'ACLP',
  'visits.counters': 'ACLPR',
  'visits.useCounter': 'AC',
  'visits.saveCounterEntry': 'AC',
  'visits.dayRecord': 'ACLPR',
  'visits.saveDoors': 'ACL',
  'visits.saveRemark': 'ACLP',
  'visits.setPresence': 'ACL',
  'visits.boardMembers': 'ACL',
  'visits.setBoardMember': 'AC',
  'visits.hourAverages': 'ACLPR',
  'visits.useCode': 'ACLP',

  'attendance.register': 'ACL',
  'attendance.headcount': 'ACLP',
  'attendance.mark': 'ACL',
  'attendance.markRest': 'ACL',
  'attendance.addWalkIn': 'ACL',
  'attendance.addToCount': 'ACLP',
  'attendance.setCount': 'ACLP',
  'attendance.undo': 'ACLP',
  'attendance.close': 'ACLP',
  'attendance.reopen': 'ACLP',

  'months.list': 'ACL',
  'months.get': 'ACL',
  'months.close': 'AC',
  'months.reopen': 'AC',
  'months.corrections': 'AC',

  'reports.attendance': 'ACLR',
  'reports.exportAttendance': 'ACLR',

  'settings.lists': 'ACLPR',
  'settings.setLockAfter': 'A',
  'settings.saveActivityType': 'AC',
  'settings.saveTag': 'AC',
  'settings.savePartner': 'ACL',

  'privacy.namesInText': 'ACL',
  'privacy.controller': 'ACLPR',
  'privacy.saveController': 'AC',
  'privacy.informationSheet': 'ACLPR',
  'privacy.signInSheet': 'ACL',
  'privacy.agreement': 'ACL',
  'privacy.heldData': 'ACL',
  'privacy.printHeldData': 'ACL',
  'privacy.restrict': 'AC',
  'privacy.erasurePreview': 'AC',
  'privacy.erase': 'AC',
  'privacy.rosterErasure': 'AC',
  'privacy.retention': 'AC',
  'privacy.saveRetention': 'AC',
  'privacy.confirmClock': 'AC',
  'privacy.hold': 'AC',

  'posters.weekly': 'ACLPR',
  'posters.doorNotice': 'ACLPR',
  'posters.sessionPlan': 'ACL',

  'board.open': 'ACLPR',
  'board.programme': 'hall',

  'checkin.settings': 'ACLPR',
  'checkin.saveSettings': 'AC',
  'checkin.status': 'ACL',
  'checkin.start': 'ACL',
  'checkin.stop': 'ACL',
  'checkin.door': 'self',
  'checkin.arrive': 'self',
  'checkin.arriveAsNew': 'self',
  'checkin.leave': 'self',
};

export const letterOf: Readonly<Record<StaffRole, string>> = {
  administrator: 'A',
  coordinator: 'C',
  leader: 'L',
  'peer-leader': 'P',
  reporter: 'R',
};

export const callNames = Object.keys(whoMay) as CallName[];
/** Calls that some page of the staff may make. */
export const staffCallNames = callNames.filter((name) => !isOfOthers(name));
/** Calls of the page at the door. */
export const doorCallNames = callNames.filter((name) => whoMay[name] === 'self');

/** Whether no page of the staff may make the call, whoever is signed in. */
export function isOfOthers(name: CallName): boolean {
  return whoMay[name] === 'hall' || whoMay[name] === 'self';
}

/** Whether the table lets somebody of this role, or nobody signed in, make the call. */
export function may(name: CallName, role: StaffRole | null): boolean {
  if (whoMay[name] === 'door') return true;
  if (isOfOthers(name)) return false;
  return role !== null && whoMay[name].includes(letterOf[role]);
}
