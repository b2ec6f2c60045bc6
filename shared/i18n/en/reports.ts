import type { reports as fi } from '../fi/reports.ts';
import type { Same } from '../same.ts';

export const reports: Same<typeof fi> = {
  title: 'Reports',
  screen: {
    choices: 'Choices for the report',
    period: 'Period',
    preset: {
      'this-month': 'This month',
      'last-month': 'Last month',
      'this-quarter': 'This quarter',
      'last-quarter': 'Last quarter',
      'this-year': 'This year',
      'last-year': 'Last year',
      own: 'Own period',
    },
    from: 'First day',
    to: 'Last day',
    periodMissing: 'Type the first and the last day of the period.',
    by: 'Rows',
    group: 'Group',
    allGroups: 'All groups',
    forOutsiders: 'For outsiders (small figures are hidden)',
    forOutsidersHint:
      'Hand out only one report of the same time. Whoever compares two that were filtered or divided differently can work out a hidden figure.',
    downloads: 'Download the report',
    format: {
      xlsx: 'Download Excel (XLSX)',
      csv: 'Download CSV',
      pdf: 'Download PDF',
      txt: 'Download text',
    },
    copy: 'Copy as text',
    copied: 'The report is on the clipboard.',
    copyByHand: 'Copying did not work by itself. Select the text and press Ctrl+C.',
    nothingRecorded: 'Nothing has been recorded in this period.',
    about: 'About this report',
    pages: 'Pages of the table',
    previousRows: 'Previous rows',
    nextRows: 'Next rows',
    rowsShown: 'Rows {{first}}–{{last}} of {{count}}',
  },
  attendance: 'Attendance report',
  byTitle: {
    month: 'By month',
    quarter: 'By quarter',
    year: 'By year',
    group: 'By group',
    venue: 'By venue',
    session: 'By session',
    kind: 'By kind of session',
    'activity-type': 'By activity type',
    tag: 'By tag',
    partner: 'By partner',
  },
  furtherTitle: 'Remote, one-to-one, professionals and preparation',
  exitsTitle: 'Memberships ended: what comes next',
  rolesTitle: 'Leading by working role',
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
    kind: 'Kind of session',
    activityType: 'Activity type',
    tag: 'Tag',
    tagSet: 'Set',
    partner: 'Partner',
    remote: 'Remote attendances',
    remoteShare: 'Remote share',
    remotePeak: 'Most at one time remotely',
    movedOnSite: 'Moves to on site',
    meetings: 'One-to-one meetings',
    meetingMinutes: 'One-to-one hours',
    professionalSessions: "Professionals' sessions",
    professionalAttendances: 'Professionals present',
    professionalMinutes: "Professionals' session hours",
    preparationMinutes: 'Preparation hours',
    exitReason: 'What comes next',
    exits: 'Memberships',
    workingRole: 'Working role',
    peopleLed: 'Different leaders',
    timesLed: 'Times led',
    minutesLed: 'Hours led',
  },
  shownStatus: {
    upcoming: 'upcoming',
    now: 'on now',
    'not-recorded': 'not recorded',
    held: 'held',
    cancelled: 'cancelled',
    'not-held': 'not held',
  },
  untold: 'Not told apart',
  without: {
    group: 'Without a group',
    'activity-type': 'Without an activity type',
    tag: 'Without a tag',
    partner: 'Without a partner',
  },
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
    cover: 'Threshold for hiding',
    coverIs: '{{threshold}} (figures from 1 to {{most}} are hidden)',
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
    held: "Held: the session is closed or somebody is marked present. Not recorded: its time is over, but it is not closed and nobody is marked present. Cancelled and not held are different things, and neither makes absences. Held counts visitors' sessions, the other three count sessions of every kind.",
    sessionMinutes: "Session hours: length of the visitors' sessions held, by the clock.",
    participantMinutes:
      'Participant hours: length of the session times the people present. Where an arrival or leaving time is written down, the part of the session in which the person took part; time before the beginning or after the end adds no hours.',
    leaderMinutes:
      'Leader hours: the time that employees and visiting experts led held sessions of every kind: the time written down for the session, or else its length. Preparation is not counted here.',
    volunteerMinutes:
      'Volunteer hours: likewise the time that peer leaders, experts by experience and volunteers led.',
    attendanceRate:
      'Attendance rate: in closed groups, present / (present + absent) of the marks within the person\'s membership. Nobody is expected in an open group or in a session without a roster. Sessions cancelled, not held or not recorded and the mark "not expected" are left out. Whoever came late is present.',
    kinds:
      "Kind of session: it decides how a session is counted. Group sessions, theme meetings, information events and online peer support are sessions of visitors. Professionals' sessions and one-to-one meetings are counted apart, never among the visitors' sessions or attendances.",
    remote:
      'Remote attendances: the session attendances that were remote. The remote share is their part of all session attendances.',
    remotePeak:
      'Most at one time remotely: the largest number who were at one session remotely at the same time. It is not counted as attendances and not added up over rows.',
    moved:
      'Moves to on site: a person on the roster was present remotely at a session of the group, and on site on the next day she was present in the same group, at most 183 days later. The move is counted in the session to which she came.',
    meetings:
      'One-to-one meetings: one-to-one support and prepared appointments. The meetings held and their length are counted, not people.',
    professionals:
      "Professionals' sessions: workshops for professionals and professionals' meetings. The professionals present are no visitors.",
    preparation:
      'Preparation hours: the preparation time written down for sessions. It is not part of leader hours or volunteer hours.',
    roles:
      'Leading by working role: time belongs to the role in which somebody led the session. Led once means one session led by one person; who was away has not led. Different leaders: who led in two roles is one person in the total.',
    exits:
      'Memberships ended: memberships whose last day is in the period, by the venue of the group. A person is counted for each membership that ended. Small numbers are shown too, even 1, those of groups kept to their leaders among them: do not hand on numbers under five.',
    exitsCovered:
      'Memberships that ended: memberships whose last day is in the period, by the group’s venue. One person is counted for each membership that ended.',
    cover:
      'Hiding: a figure of 1–{{most}} about visitors and participants is replaced by {{small}}. Two dots ({{hidden}}) stand for a figure that is hidden so that a small one cannot be worked out from rows and totals, or for a part of a whole that is itself below {{threshold}}. Hours and percentages made of a hidden figure are hidden with it. No percentage is shown of fewer than {{threshold}} marks. Nought is shown. Figures of employees, volunteers and professionals and numbers of sessions are shown as they are. A counter that is below {{threshold}} over the whole period is not divided into rows.',
    inManyTags:
      'Tags: a session can have several tags, its own and those of its group. It is in the row of each of its tags, but only once in the total. Rows cannot be added up.',
    inManyPartners:
      'Partners: a session can have several partners. It is in the row of each of them, but only once in the total. Rows cannot be added up.',
  },
  openDoors: {
    countersTitle: 'Counters of open doors',
    categoriesTitle: 'Visits by what was marked of visitors',
    presenceTitle: 'Present and leading, by role',
    uniqueTitle: 'Unique visitors in a year, estimate',
    notKnown: 'not known',
    withoutBoard: 'Without board members (Ay grant)',
    board: 'Board members',
    boardLeftOut: 'not in the table Present and leading, by role',
    method: {
      marks: 'marks of first visits',
      codes: 'own code',
    },
    columns: {
      counter: 'Counter',
      item: 'What',
      count: 'Count',
      minutes: 'Hours',
      category: 'Mark',
      visits: 'Visits',
      role: 'Role',
      people: 'Different people',
      days: 'Days',
      presentMinutes: 'Recorded hours of presence',
      ledMinutes: 'Hours led',
      givenMinutes: 'Hours given',
      venue: 'Meeting place',
      year: 'Year',
      method: 'How counted',
      unique: 'Unique visitors (year, estimate)',
    },
    rules: {
      counters:
        'Counters: one tap is one contact, guidance or support. The same person can be in them many times. They are added neither to visits or attendances nor to each other.',
      company: 'Children and companions: counted apart, not included in visits.',
      categories:
        'What was marked of visitors: age band, gender and role were marked of some of the visits only; the rest is in the row not known. The same person is in it at each visit. Age bands are those in use when the mark was made; old marks are not moved into new bands.',
      presence:
        "Hours given: a person's day in one role at one meeting place is counted once. The recorded presence includes the sessions led in the same role that day, so the figure is the larger of the two. Preparation is not in it. Different people: somebody in two roles is one person in the total row.",
      withoutBoard:
        'Board members are left out of the table Present and leading, by role. In the other tables they are included.',
      uniqueMarks:
        'Unique visitors, by marks of first visits: every visitor is marked at the door once a year, and no names are asked. The figure is an estimate and holds only for one meeting place and one whole calendar year.',
      uniqueCodes:
        'Unique visitors, by own code: so many different codes were said during the year. Not everybody gives a code, so there are at least this many visitors. Codes are destroyed when the year is over. Figures of the two methods are not added up.',
    },
  },
  notes: {
    untold:
      'The row “Not told apart” has the sessions of groups that are kept to their leaders. They are in the total.',
    outsiders: 'This is the version for outsiders: figures below {{threshold}} are hidden.',
    hoursCovered:
      'Where a row’s figure is hidden, so are its hours and the total of the hours: the hidden figure could be worked out from them.',
    exitsCovered: 'Fewer than {{threshold}} memberships ended, so they are not listed by reason.',
    fewExits:
      'Among the memberships ended there are numbers under five. They may tell of one person: do not hand them on.',
    notRecorded_one:
      '{{count}} past session is not recorded. The figures will be complete once it is.',
    notRecorded_other:
      '{{count}} past sessions are not recorded. The figures will be complete once they are.',
    unmarked_one: 'One mark is missing from the sessions held. It is neither presence nor absence.',
    unmarked_other:
      '{{count}} marks are missing from the sessions held. They are neither presence nor absence.',
    ongoing: 'The period is not over: coming sessions are not included.',
    visitsByVenue:
      'Visits belong to a venue and not to a group or a session, so they are shown only in rows for months, quarters, years and venues.',
  },
};
