import { useDebouncedValue } from '@mantine/hooks';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import type { EditInput, ShownEditPreview } from '#shared/contract/series-edits.ts';
import type { Session, ShownSeries } from '#shared/contract/sessions.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { forgetUndo } from '../../ui/notify-undo.tsx';
import { type EditDraft, editDraft, editOf, ruleFieldsOf, ruleStart } from './edit-draft.ts';
import { ruleOf } from './rule-values.ts';
import type { SeriesValues } from './series-plan.ts';

type Editing = Readonly<{
  draft: EditDraft;
  set: (change: Partial<EditDraft>) => void;
  /** The fields of a new rule. */
  ruleForm: Form<SeriesValues>;
  /** Null while nothing is chosen or a field is empty. */
  edit: EditInput | null;
  preview: UseQueryResult<ShownEditPreview, AppCallError>;
  /** Whether what is shown is what would be saved. */
  isCurrent: boolean;
  /** The last refusal to save; `edit-stale` where somebody was faster. */
  refused: AppCallError | null;
  save: () => void;
  isSaving: boolean;
}>;

/** What was done, and its way back. */
export type Saved = Readonly<{
  message: string;
  undo: () => void;
  /** Whether the session it began from is among the removed. */
  isSessionGone: boolean;
}>;

type Beside = Readonly<{ session: Session; series: ShownSeries }>;

/** The rule alone of a series' fields; its times and room are parts of their own. */
function ruleValues(of: Beside): SeriesValues {
  const times = { startMinute: null, endMinute: null, followsBy: null };
  return { ...ruleFieldsOf(of), ...times, roomId: null, isPhaseAnswered: true };
}

/** A series being changed: what is chosen, every date it touches, and its way to the core. */
export function useEditSeries(of: Beside, onSaved: (saved: Saved) => void): Editing {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => editDraft(of.session));
  const [refused, setRefused] = useState<AppCallError | null>(null);
  const ruleForm = useForm<SeriesValues>(ruleValues(of));
  const edit = editOf({ ...draft, rule: ruleOf(ruleForm.values) }, of);
  const typed = JSON.stringify(edit);
  const [asked] = useDebouncedValue(typed, 200);
  const askedEdit = useMemo(() => JSON.parse(asked) as EditInput | null, [asked]);
  const preview = useCall(
    'sessions.previewEdit',
    { edit: askedEdit ?? { scope: 'this', sessionId: of.session.id, changes: {} } },
    { enabled: askedEdit !== null, keepPrevious: true },
  );
  const undoing = useCommand('sessions.undoEdit', {
    onSuccess: () => notify(t('edits.done.undone')),
  });
  const applying = useCommand('sessions.applyEdit', {
    onRefused: (error) => {
      setRefused(error);
      void preview.refetch();
    },
    onSuccess: ({ editId }) => {
      forgetUndo();
      const undo = (): void => void undoing.run({ editId });
      const isSessionGone = (preview.data?.items ?? []).some(
        ({ kind, sessionId }) => kind === 'remove' && sessionId === of.session.id,
      );
      onSaved({ message: t('edits.done.series'), undo, isSessionGone });
    },
  });
  const isCurrent = edit !== null && asked === typed && !preview.isPlaceholderData;
  return {
    draft,
    set: (change) => {
      setDraft((before) => ({ ...before, ...change }));
      if (change.scope) ruleForm.set('from', ruleStart(of, change.scope));
      setRefused(null);
    },
    ...{ ruleForm, edit, preview, isCurrent, refused },
    save: () => {
      const digest = preview.data?.digest;
      if (!edit || !isCurrent || digest === undefined) return;
      setRefused(null);
      void applying.run({ edit, digest });
    },
    isSaving: applying.isRunning,
  };
}
