import type { UseQueryResult } from '@tanstack/react-query';
import type { CallInput } from '#shared/contract/contract.ts';
import type { AppCallError } from '#shared/contract/envelope.ts';
import type { Report, ReportFormat } from '#shared/domain/reports/report-table.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { usePreferences, useRemember } from '../../app/preferences.ts';
import { bytesOf, copyText, saveFile } from '../../app/save-file.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { type Choices, chosenPeriod, readChoices, writeChoices } from './report-choices.ts';

export type ReportRequest = CallInput<'reports.attendance'>;

type UsedChoices = Readonly<{
  choices: Choices;
  change: (next: Partial<Choices>) => void;
  /** Null while one's own period is incomplete. */
  request: ReportRequest | null;
}>;

/** The choices of the report, remembered for the person. */
export function useChoices(): UsedChoices {
  const { today } = useStatus();
  const { language } = useTexts();
  const kept = usePreferences()['last-report'];
  const choices = readChoices(kept);
  const remember = useRemember();
  const period = chosenPeriod(choices, today);
  const { by, venueId, groupId, withoutBoard, forOutsiders } = choices;
  const request: ReportRequest | null = period && {
    ...period,
    by,
    withoutBoard,
    forOutsiders,
    language,
    ...(venueId === null ? {} : { venueId }),
    ...(groupId === null ? {} : { groupId }),
  };
  return {
    choices,
    change: (next) => {
      const text = writeChoices({ ...choices, ...next });
      // A date field tells of every key; only what it means is remembered.
      if (text !== kept) remember('last-report', text);
    },
    request,
  };
}

/** The report on the screen; the last one stays while another is counted. */
export function useReport(request: ReportRequest | null): UseQueryResult<Report, AppCallError> {
  const { today } = useStatus();
  const { language } = useTexts();
  const placeholder: ReportRequest = { from: today, to: today, by: 'month', language };
  return useCall('reports.attendance', request ?? placeholder, {
    enabled: request !== null,
    keepPrevious: true,
  });
}

type Exports = Readonly<{
  isRunning: boolean;
  save: (format: ReportFormat) => Promise<void>;
  /** Resolves to null once it is on the clipboard, else to the text for copying by hand. */
  copy: () => Promise<string | null>;
}>;

/** The same report as files, and as text for the clipboard. */
export function useExports(request: ReportRequest): Exports {
  const make = useCommand('reports.exportAttendance', { invalidates: [] });
  return {
    isRunning: make.isRunning,
    save: async (format) => {
      const file = await make.run({ ...request, format });
      if (file) saveFile(file);
    },
    copy: async () => {
      const file = await make.run({ ...request, format: 'txt' });
      if (!file) return null;
      const text = new TextDecoder().decode(bytesOf(file.base64));
      return copyText(text) ? null : text;
    },
  };
}
