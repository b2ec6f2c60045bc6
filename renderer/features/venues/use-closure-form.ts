import { useState } from 'react';
import type { CallInput } from '#shared/contract/contract.ts';
import { AppCallError } from '#shared/contract/envelope.ts';
import type { Closure, Venue } from '#shared/contract/venues.ts';
import type { ClosureKind } from '#shared/domain/venues/closure-kinds.ts';
import { type LocalDate, partsOf } from '#shared/kernel/local-date.ts';
import { call, useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useSettled } from './use-settled.ts';

type Fields = Omit<Closure, 'id'>;
type Choices = NonNullable<CallInput<'venues.addClosure'>['choices']>;

export type ClosureDraft = Readonly<{
  kind: ClosureKind;
  name: string;
  from: LocalDate | null;
  to: LocalDate | null;
  scope: 'this' | 'all';
}>;

const draftOf = (closure: Closure | null): ClosureDraft => ({
  kind: closure?.kind ?? 'closure',
  name: closure?.name ?? '',
  from: closure?.from ?? null,
  to: closure?.to ?? null,
  scope: closure && closure.venueId === null ? 'all' : 'this',
});

type Props = Readonly<{
  venue: Venue;
  /** Null for a new one. */
  closure: Closure | null;
  onClose: () => void;
  onSaved: (year: number) => void;
}>;

/** A closure being written; it is saved at once unless there are sessions on its days to see to. */
export function useClosureForm({ venue, closure, onClose, onSaved }: Props) {
  const { t } = useTexts();
  const form = useForm(draftOf(closure));
  const [isAsking, setAsking] = useState(false);
  /** The closure whose sessions are to be decided upon. */
  const [asked, ask] = useState<Fields | null>(null);
  const { save, isRunning } = useSaveClosure({
    ...{ closure, onClose, onSaved },
    onRefused: form.showErrors,
  });
  const submit = async (): Promise<void> => {
    const fields = fieldsOf(form.values, venue);
    if (!form.accepts(problemsOf(form.values, t)) || !fields) return;
    setAsking(true);
    const found = await hitsOf(closure ? { ...fields, id: closure.id } : fields);
    setAsking(false);
    if (found instanceof AppCallError) form.showErrors(found);
    else if (found.hits.length + found.locked.length > 0) ask(fields);
    else await save(fields, { choices: { each: [], rest: 'ask' }, count: 0 });
  };
  const back = (): void => ask(null);
  return { form, submit, asked, back, save, isRunning: isAsking || isRunning } as const;
}

const hitsOf = (of: CallInput<'venues.closureHits'>['of']) =>
  call('venues.closureHits', { of }).catch((thrown: unknown) => {
    if (thrown instanceof AppCallError) return thrown;
    throw thrown;
  });

function fieldsOf(draft: ClosureDraft, venue: Venue): Fields | null {
  const { kind, name, from, to, scope } = draft;
  if (from === null) return null;
  // One day needs its date once.
  return { kind, name, from, to: to ?? from, venueId: scope === 'this' ? venue.id : null };
}

function problemsOf(
  { name, from, to }: ClosureDraft,
  t: ReturnType<typeof useTexts>['t'],
): Record<string, string> {
  return {
    ...(name.trim() === '' ? { name: t('fields.required') } : {}),
    ...(from === null ? { from: t('fields.required') } : {}),
    ...(from !== null && to !== null && to < from ? { to: t('fields.end-before-start') } : {}),
  };
}

type Saving = Pick<Props, 'closure' | 'onClose' | 'onSaved'> &
  Readonly<{ onRefused: (error: AppCallError) => void }>;
type Chosen = Readonly<{ choices: Choices /** Sessions cancelled or moved. */; count: number }>;

function useSaveClosure({ closure, onClose, onSaved, onRefused }: Saving) {
  const { t } = useTexts();
  const say = useSettled();
  const add = useCommand('venues.addClosure', { onRefused });
  const change = useCommand('venues.changeClosure', { onRefused });
  const save = async (fields: Fields, { choices, count }: Chosen): Promise<boolean> => {
    const saved = closure
      ? await change.run({ ...fields, id: closure.id, choices })
      : await add.run({ ...fields, choices });
    if (!saved) return false;
    const name = fields.name.trim();
    say({ name, plain: t('venues.closureSaved', { name }), editId: saved.editId, count });
    onSaved(partsOf(fields.from).year);
    onClose();
    return true;
  };
  return { save, isRunning: add.isRunning || change.isRunning } as const;
}

export type ClosureForm = ReturnType<typeof useClosureForm>;
