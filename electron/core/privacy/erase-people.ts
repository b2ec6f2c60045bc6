import { hasName, namesIn } from '#shared/domain/privacy/names-in-text.ts';
import type { PersonId, SessionId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { forgetWords } from '../imports/remembered-matching.ts';
import type { Stores } from '../ports.ts';
import { inParts } from './name-parts.ts';

/**
 * Erases people inside the running transaction: name and fields, the undo of merges, changes of the
 * programme whose undo names them, words that imports remember. Marks stay and memberships end, so
 * that no figure changes. Answers whose name was taken; wiping the file comes after the transaction.
 */
export function erasePeople(
  stores: Stores,
  personIds: readonly PersonId[],
  today: LocalDate,
): PersonId[] {
  const { privacy } = stores;
  const names = [...new Set(personIds.flatMap((id) => privacy.namesOf(id)))];
  for (const id of names.length > 0 ? privacy.editIds() : []) {
    const text = privacy.editText(id);
    if (inParts(names).some((part) => hasName(text, part))) privacy.removeEdit(id);
  }
  forgetWords(stores.peopleImports, names);
  const erased = personIds.filter((id) => privacy.erase(id, today));
  if (erased.length > 0) privacy.setWipeDue(true);
  return erased;
}

export type NamingText = Readonly<{ sessionId: SessionId; date: LocalDate; title: string }>;

/** Sessions whose texts seem to name the person; the program cannot know, somebody has to read. */
export function textsNaming({ privacy }: Stores, personId: PersonId): NamingText[] {
  const found = new Map<SessionId, NamingText>();
  for (const name of privacy.namesOf(personId)) {
    // The letters that every form of the name begins with; the rule itself decides.
    const stem = name.slice(0, Math.max(2, Math.min(name.length - 2, 4)));
    for (const { sessionId, date, title, texts } of privacy.sessionTextsWith(stem)) {
      const names = texts.some((text) => namesIn(text, [name]).length > 0);
      if (names) found.set(sessionId, { sessionId, date, title });
    }
  }
  return [...found.values()];
}
