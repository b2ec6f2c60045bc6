import type { CallName } from '#shared/contract/contract.ts';

/**
 * The call without which a place is of no use, by its path in the router: who may not make it is
 * told so instead of being shown the place, also by its address. A browser test walks the router
 * and fails for a place that has no line here.
 */
export const placeNeeds: Readonly<Record<string, CallName>> = {
  '/': 'visits.day',
  '/counter': 'visits.day',
  '/programme': 'sessions.list',
  '/programme/new-term': 'terms.preview',
  '/programme/changes': 'sessions.recentEdits',
  '/programme/import': 'programme.applyImport',
  '/programme/export': 'programme.exportCalendar',
  '/sessions/$id/register': 'attendance.headcount',
  '/sessions/$id/plan': 'sessions.details',
  '/groups': 'groups.list',
  '/groups/new': 'groups.create',
  '/groups/$id': 'groups.get',
  '/posters': 'posters.weekly',
  '/people': 'people.list',
  '/people/$id': 'people.get',
  '/people/$id/rights': 'privacy.heldData',
  '/people/import': 'imports.preview',
  '/people/retention': 'privacy.retention',
  '/people/review': 'people.notSeen',
  '/people/review/$list': 'people.notSeen',
  '/visits/$date': 'visits.dayRecord',
  '/visits/hours': 'visits.hourAverages',
  '/feedback': 'app.status',
  '/feedback/forms': 'forms.list',
  '/feedback/forms/$id': 'forms.get',
  '/feedback/texts': 'feedback.texts',
  '/feedback/paper': 'feedback.savePaper',
  '/feedback/kiosk-guide': 'kiosk.ways',
  '/reports': 'reports.attendance',
  '/registers': 'attendance.unclosed',
  '/months': 'months.list',
  '/months/$month': 'months.get',
  '/recovery-code': 'app.renewRecoveryCode',
  '/settings': 'app.status',
  '/settings/$section': 'app.status',
};
