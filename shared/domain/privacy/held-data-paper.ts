import type { Language } from '../../contract/app.ts';
import { formatDate } from '../../i18n/format.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { Paper, PaperBlock } from './paper.ts';

type Held = Readonly<{
  displayName: string;
  facts: readonly Readonly<{ label: string; text: string }>[];
  memberships: readonly Readonly<{
    groupName: string;
    joinedOn: LocalDate;
    leftOn: LocalDate | null;
  }>[];
  marks: readonly Readonly<{ date: LocalDate; title: string; status: string }>[];
  opened: readonly Line[];
  changes: readonly Line[];
}>;

/** Who did something, and when. */
type Line = Readonly<{ at: string; staffName: string; what: string }>;

/** Headings and sentences of the print, in its language. */
export type HeldWords = Readonly<{
  title: string;
  asOf: string;
  groups: string;
  since: string;
  marks: string;
  opened: string;
  openedMore: string;
  changes: string;
  changesMore: string;
  nothing: string;
  /** That it is not everything; null where it is. */
  notice: string | null;
  foot: string;
}>;

/** Lines of who looked and who changed that are printed; the screen has more. */
const mostPrinted = 25;

/**
 * All that is held of a person on paper for her. Her marks stand a line for each group and status,
 * so that two years of a weekly group still fit.
 */
export function heldDataPaper(held: Held, language: Language, words: HeldWords): Paper {
  const date = (on: LocalDate): string => formatDate(on, language);
  const section = (text: string, block: PaperBlock | null): PaperBlock[] => [
    { kind: 'heading', text },
    block ?? { kind: 'text', text: words.nothing },
  ];
  const groups = held.memberships.map(({ groupName, joinedOn, leftOn }) => ({
    label: groupName,
    text: `${date(joinedOn)} – ${leftOn === null ? words.since : date(leftOn)}`,
  }));
  const lines = (all: readonly Line[], title: string, more: string): PaperBlock[] => {
    const rows = all
      .slice(0, mostPrinted)
      .map(({ at, staffName, what }) => ({ label: at, text: `${staffName}: ${what}` }));
    const rest = all.length - rows.length;
    const text = more.replace('{{count}}', String(rest));
    return [
      ...section(title, rows.length > 0 ? { kind: 'facts', rows } : null),
      ...(rest > 0 ? [{ kind: 'text', text } as const] : []),
    ];
  };
  return {
    language,
    title: `${words.title}: ${held.displayName}`,
    subtitle: words.asOf,
    notice: words.notice,
    blocks: [
      ...(held.facts.length > 0 ? [{ kind: 'facts', rows: held.facts } as const] : []),
      ...section(words.groups, groups.length > 0 ? { kind: 'facts', rows: groups } : null),
      ...section(words.marks, marksOf(held.marks, date)),
      ...lines(held.changes, words.changes, words.changesMore),
      ...lines(held.opened, words.opened, words.openedMore),
    ],
    foot: words.foot,
    onePage: true,
  };
}

function marksOf(marks: Held['marks'], date: (on: LocalDate) => string): PaperBlock | null {
  const lines = new Map<string, string[]>();
  for (const { title, status, date: on } of marks) {
    const label = `${title}: ${status}`;
    lines.set(label, [...(lines.get(label) ?? []), date(on)]);
  }
  if (lines.size === 0) return null;
  const rows = [...lines].map(([label, dates]) => ({
    label: `${label} (${dates.length})`,
    text: dates.join(', '),
  }));
  return { kind: 'facts', rows };
}
