import { ok } from '#shared/kernel/result.ts';
import type { CallsOf, Handlers } from '../context.ts';
import { applyPlanned } from './apply-import.ts';
import { exportCalendar } from './export-calendar.ts';
import { planImport } from './plan-import.ts';
import type { ProgrammeFiles } from './programme-files.ts';
import { readImport } from './read-import.ts';
import { shownImport } from './show-import.ts';

/** The programme as files: calendars and tables brought in, a calendar given out. */
export const programmeHandlers = (files: ProgrammeFiles): Handlers<CallsOf<'programme'>> => ({
  'programme.previewImport': (context, input) => {
    const file = readImport(files, input);
    if (!file.ok) return file;
    const plan = planImport(context, file.value, input);
    return plan.ok ? ok(shownImport(plan.value, file.value)) : plan;
  },
  'programme.applyImport': (context, input) => {
    const file = readImport(files, input);
    if (!file.ok) return file;
    const plan = planImport(context, file.value, input);
    return plan.ok ? applyPlanned(context, plan.value, input) : plan;
  },
  'programme.exportCalendar': exportCalendar(files),
});
