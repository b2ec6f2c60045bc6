import { useState } from 'react';
import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import type { Session, ShownSessionDetails } from '#shared/contract/sessions.ts';
import { useCommand } from '../../app/client.ts';
import { useMe } from '../../app/status.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';

export type PlanValues = Omit<ShownSessionDetails, 'partnerNames' | 'groupTagIds'> &
  Readonly<{ title: string }>;

type Planning = Readonly<{
  /** Texts just saved in which somebody of the roster seems to be named. */
  withNames: CallOutput<'sessions.saveDetails'>['withNames'];
  form: Form<PlanValues>;
  save: () => void;
  isSaving: boolean;
}>;

/** Whether the plan is the signed-in person's to read: who leads the session, and coordinators. */
export function useMayOpenPlan({ leaderIds, mayOpenRegister }: Session): boolean {
  const { staffId } = useMe();
  return mayOpenRegister || leaderIds.includes(staffId);
}

/** A session's details on their way to the core. */
export function useSessionPlan(session: Session, details: ShownSessionDetails): Planning {
  const { t } = useTexts();
  const { partnerNames: _names, groupTagIds: _tags, ...values } = details;
  const form = useForm<PlanValues>({ ...values, title: session.title });
  const [withNames, setWithNames] = useState<Planning['withNames']>([]);
  const saving = useCommand('sessions.saveDetails', {
    onRefused: form.showErrors,
    onSuccess: (saved) => {
      setWithNames(saved.withNames);
      notify(t('edits.details.saved'));
    },
  });
  const save = (): void => {
    const { leaders, title, ...others } = form.values;
    const input: CallInput<'sessions.saveDetails'> = {
      id: session.id,
      ...others,
      leaders: leaders.map(({ name: _name, ...leader }) => leader),
      ...(session.groupId === null ? { title } : {}),
    };
    void saving.run(input);
  };
  return { form, withNames, save, isSaving: saving.isRunning };
}
