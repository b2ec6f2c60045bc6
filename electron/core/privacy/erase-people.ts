import type { CallOutput } from '#shared/contract/contract.ts';
import { hasName, withoutNames } from '#shared/domain/privacy/names-in-text.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { forgetWords } from '../imports/remembered-matching.ts';
import type { Stores } from '../ports.ts';
import type { TextRow } from '../privacy-ports.ts';
import { inParts } from './name-parts.ts';

/**
 * Erases people inside the running transaction: name and fields, the undo of merges, changes of the
 * programme whose undo names them, whatever names them in the recycle bin, words that imports
 * remember, texts that nobody can mend. Marks stay and memberships end, so that no figure changes. Answers whose name was taken; wiping the file comes after the transaction.
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
  for (const { id, text } of names.length > 0 ? stores.removed.texts() : []) {
    if (inParts(names).some((part) => hasName(text, part))) stores.removed.drop(id);
  }
  forgetWords(stores.peopleImports, names);
  mendTexts(stores, names);
  const erased = personIds.filter((id) => privacy.erase(id, today));
  if (erased.length > 0) privacy.setWipeDue(true);
  return erased;
}

/** Names in texts that nobody can change any more: words give way to a sign, remembered choices go. */
function mendTexts({ privacy }: Stores, names: readonly string[]): void {
  const parts = inParts(names);
  for (const { id, reason } of parts.length > 0 ? privacy.reopenReasons() : []) {
    const mended = parts.reduce(withoutNames, reason);
    if (mended !== reason) privacy.setReopenReason(id, mended);
  }
  for (const { staffId, key, value } of parts.length > 0 ? privacy.rememberedChoices() : []) {
    if (parts.some((part) => hasName(value, part))) privacy.forgetChoice(staffId, key);
  }
}

/** Places whose texts seem to name the person; the program cannot know, somebody has to read. */
export function textsNaming(
  { privacy }: Stores,
  personId: PersonId,
): CallOutput<'privacy.erasurePreview'>['texts'] {
  const found = new Map<string, Omit<TextRow, 'text'>>();
  for (const name of privacy.namesOf(personId)) {
    // The letters that every form of the name, or of its first part, begins with; the rule decides.
    const [first = ''] = name.trim().split(/\s/u);
    const stem = first.slice(0, Math.max(2, Math.min(first.length - 2, 4)));
    for (const { text, ...place } of privacy.textsWith(stem)) {
      if (hasName(text, [name])) found.set(`${place.place} ${place.id} ${place.date}`, place);
    }
  }
  return [...found.values()];
}
