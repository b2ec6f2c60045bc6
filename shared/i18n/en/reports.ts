import type { reports as fi } from '../fi/reports.ts';
import type { Same } from '../same.ts';

export const reports: Same<typeof fi> = {
  title: 'Reports',
  attendance: 'Attendance report',
  byTitle: {
    month: 'By month',
    quarter: 'By quarter',
    year: 'By year',
    group: 'By group',
    venue: 'By venue',
    session: 'By session',
  },
  columns: {
    month: 'Month',
    quarter: 'Quarter',
    year: 'Year',
    group: 'Group',
    venue: 'Venue',
    date: 'Date',
    start: 'Starts',
    end: 'Ends',
    room: 'Room',
    status: 'Session status',
    sessionsHeld: 'Sessions held',
    sessionsCancelled: 'Sessions cancelled',
    sessionsNotHeld: 'Sessions not held',
    sessionsNotRecorded: 'Sessions not recorded',
    visits: 'Visits',
    firstVisits: 'First visits of the year',
    attendances: 'Session attendances',
    named: 'Named people present',
    extra: 'Anonymous people present',
    people: 'Different people (rosters)',
    sessionMinutes: 'Session hours',
    participantMinutes: 'Participant hours',
    leaderMinutes: 'Leader hours',
    volunteerMinutes: 'Volunteer hours',
    attendanceRate: 'Attendance rate',
  },
  shownStatus: {
    upcoming: 'upcoming',
    now: 'on now',
    'not-recorded': 'not recorded',
    held: 'held',
    cancelled: 'cancelled',
    'not-held': 'not held',
  },
  withoutGroup: 'Without a group',
  total: 'Total',
  facts: {
    period: 'Period',
    venue: 'Venue',
    allVenues: 'All venues',
    filters: 'Filters',
    noFilters: 'no filters',
    group: 'Group: {{name}}',
    madeBy: 'Made by',
    madeOn: 'Made on',
    version: 'Program',
    rules: 'Counting rules',
    rulesVersion: 'version {{version}}',
    practice: 'PRACTICE: invented people and figures',
  },
  roles: {
    administrator: 'administrator',
    coordinator: 'coordinator',
    leader: 'leader',
    'peer-leader': 'peer leader',
    reporter: 'reporter',
  },
  rules: {
    visits:
      'Visit: one person came to one venue during one opening day. The same person twice on one day is one visit.',
    attendances:
      'Session attendance: one person present at one session, on site or remotely, from the roster or without a name. Visits and attendances are never added together.',
    people:
      'Different people: people on rosters with at least one presence in the period. Nameless people are not in this figure. Rows cannot be added up, because the same person can be in several rows.',
    firstVisits:
      'First visits: marks made at the door for "first visit this year". An estimate of the different visitors of one venue in one calendar year.',
    held: 'Held: the session is closed or somebody is marked present. Not recorded: its time is over and nothing has been recorded. Cancelled and not held are different things, and neither makes absences.',
    sessionMinutes: 'Session hours: length of the sessions held, by the clock.',
    participantMinutes: 'Participant hours: length of the session times the people present.',
    leaderMinutes:
      'Leader hours: length of the session held times the employees and visiting experts who led it. Preparation is not counted.',
    volunteerMinutes:
      'Volunteer hours: length of the session held times the peer leaders, experts by experience and volunteers who led it.',
    attendanceRate:
      'Attendance rate: present / (present + absent) of the marks within the person\'s membership. Sessions cancelled, not held or not recorded and the mark "not expected" are left out. Whoever came late is present.',
  },
  notes: {
    notRecorded_one:
      '{{count}} past session is not recorded. The figures will be complete once it is.',
    notRecorded_other:
      '{{count}} past sessions are not recorded. The figures will be complete once they are.',
    unmarked_one: 'One mark is missing from the sessions held. It is neither presence nor absence.',
    unmarked_other:
      '{{count}} marks are missing from the sessions held. They are neither presence nor absence.',
    ongoing: 'The period is not over: coming sessions are not included.',
    visitsByVenue:
      'Visits belong to a venue and not to a group, so they are shown only in rows for months, quarters, years and venues.',
  },
};
