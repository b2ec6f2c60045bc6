import type { z } from 'zod';
import { appCalls } from './app.ts';
import { attendanceCalls } from './attendance.ts';
import { auditCalls } from './audit.ts';
import { boardCalls } from './board.ts';
import { checkinCalls } from './checkin.ts';
import { evaluationsCalls } from './evaluations.ts';
import { feedbackCalls } from './feedback.ts';
import { formsCalls } from './forms.ts';
import { groupsCalls } from './groups.ts';
import { importsCalls } from './imports.ts';
import { kioskCalls } from './kiosk.ts';
import { monthsCalls } from './months.ts';
import { peopleCalls } from './people.ts';
import { postersCalls } from './posters.ts';
import { privacyCalls } from './privacy.ts';
import { programmeCalls } from './programme.ts';
import { reportsCalls } from './reports.ts';
import type { CallRow } from './row.ts';
import { seriesEditsCalls } from './series-edits.ts';
import { sessionsCalls } from './sessions.ts';
import { settingsCalls } from './settings.ts';
import { staffCalls } from './staff.ts';
import { termsCalls } from './terms.ts';
import { venuesCalls } from './venues.ts';
import { visitsCalls } from './visits.ts';

/** Every call of the program. Handlers, the client, permission tests and fuzz tests come from it. */
export const contract = {
  ...appCalls,
  ...staffCalls,
  ...venuesCalls,
  ...groupsCalls,
  ...peopleCalls,
  ...importsCalls,
  ...sessionsCalls,
  ...seriesEditsCalls,
  ...termsCalls,
  ...programmeCalls,
  ...visitsCalls,
  ...attendanceCalls,
  ...monthsCalls,
  ...reportsCalls,
  ...auditCalls,
  ...postersCalls,
  ...boardCalls,
  ...checkinCalls,
  ...kioskCalls,
  ...feedbackCalls,
  ...settingsCalls,
  ...privacyCalls,
  ...formsCalls,
  ...evaluationsCalls,
} as const satisfies Record<string, CallRow>;

export type Contract = typeof contract;
export type CallName = keyof Contract;
/** What a caller sends. */
export type CallInput<N extends CallName> = z.input<Contract[N]['input']>;
/** What a handler gets: checked, trimmed, branded. */
export type ParsedInput<N extends CallName> = z.output<Contract[N]['input']>;
/** What a caller gets back. */
export type CallOutput<N extends CallName> = z.output<Contract[N]['output']>;
