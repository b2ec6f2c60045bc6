import { compareProgramme, missingFrom, type Programme } from './compare-programme.ts';
import type {
  FileCut,
  Period,
  PreviewItem,
  ProgrammeEntry,
  ProgrammePreview,
  UntakenEntry,
} from './preview.ts';

/** What was read of a file, of whichever kind. */
export type ReadProgramme = Readonly<{
  entries: readonly ProgrammeEntry[];
  untaken: readonly UntakenEntry[];
  cuts: ReadonlySet<FileCut>;
  outsidePeriod: number;
  period: Period;
  /** Those of the file, also of entries without a session in the period. */
  uids: readonly string[];
}>;

/** The preview of what was read, beside the programme as it is. */
export function previewOf(read: ReadProgramme, programme: Programme): ProgrammePreview {
  const { entries, cuts, outsidePeriod, period } = read;
  const compared = compareProgramme(entries, programme);
  const untaken = read.untaken.map((entry): PreviewItem => ({ kind: 'cannot', ...entry }));
  const items = [...compared, ...untaken].sort(byTime);
  const uids = new Set(read.uids);
  return {
    items,
    cuts: [...cuts],
    outsidePeriod,
    notInFile: cuts.size === 0 ? missingFrom(items, { programme, period, uids }) : [],
  };
}

/** By day and time; what cannot be taken last. */
function byTime(a: PreviewItem, b: PreviewItem): number {
  const [one, other] = [sortText(a), sortText(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function sortText(item: PreviewItem): string {
  if (item.kind === 'cannot') return `1${item.date ?? ''}${item.title}${item.uid}`;
  const { date, startMinute, title, uid } = item.entry;
  return `0${date}${String(startMinute).padStart(4, '0')}${title}${uid}`;
}
