import type { Language } from '../../contract/app.ts';
import type { Paper } from './paper.ts';
import type { SheetKind } from './sheet-kinds.ts';
import { type SheetWords, sheetWords } from './sheet-words.ts';

export type ControllerFacts = Readonly<{
  name: string;
  contact: string;
  protectionOfficer: string;
  purpose: Readonly<Record<Language, string>>;
  legalBasis: Readonly<Record<Language, string>>;
  version: number;
}>;

/** Whether the sheet of a language says everything; a data protection officer is not needed by all. */
export function isComplete(
  { name, contact, purpose, legalBasis }: ControllerFacts,
  language: Language,
): boolean {
  return [name, contact, purpose[language], legalBasis[language]].every(
    (text) => text.trim() !== '',
  );
}

function howLong({ howLongText, months }: SheetWords, count: number): string {
  const manyOrOne = count === 1 ? months.one : months.many;
  const text = (count === 0 ? months.none : manyOrOne).replace('{{count}}', String(count));
  return howLongText.replace('{{months}}', text);
}

/**
 * The information sheet for people who come into a group (Art. 13 GDPR), from the controller's
 * settings. Until they are filled in it says that it is a draft.
 */
export function informationSheet(
  kind: SheetKind,
  facts: ControllerFacts,
  retentionMonths: number,
): Paper {
  const words = sheetWords[kind];
  const language = kind === 'easy-fi' ? 'fi' : kind;
  const said = (text: string): string => (text.trim() === '' ? words.missing : text.trim());
  const officer = facts.protectionOfficer.trim();
  return {
    language,
    title: words.title,
    subtitle: words.subtitle,
    notice: isComplete(facts, language) ? null : words.draft,
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: words.controller, text: said(facts.name) },
          { label: words.contact, text: said(facts.contact) },
          ...(officer === '' ? [] : [{ label: words.officer, text: officer }]),
        ],
      },
      { kind: 'heading', text: words.why },
      {
        kind: 'facts',
        rows: [
          { label: words.purpose, text: said(facts.purpose[language]) },
          { label: words.basis, text: said(facts.legalBasis[language]) },
        ],
      },
      { kind: 'heading', text: words.what },
      { kind: 'list', items: words.stored },
      { kind: 'text', text: words.notStored },
      { kind: 'heading', text: words.who },
      { kind: 'text', text: words.whoText },
      { kind: 'heading', text: words.howLong },
      { kind: 'text', text: howLong(words, retentionMonths) },
      { kind: 'heading', text: words.rights },
      { kind: 'list', items: words.rightsList },
      { kind: 'text', text: words.complain },
    ],
    foot: words.foot.replace('{{version}}', String(facts.version)),
    onePage: true,
  };
}
