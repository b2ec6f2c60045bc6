import { useState } from 'react';
import type { CallInput } from '#shared/contract/contract.ts';
import type { AuditTopic } from '#shared/domain/audit/audit-actions.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { useCall, useCommand } from '../../../app/client.ts';
import { saveFile } from '../../../app/save-file.ts';
import { useStatus } from '../../../app/status.ts';
import { useTexts } from '../../../i18n/use-texts.ts';

export type AuditChoices = Readonly<{
  from: LocalDate | null;
  to: LocalDate | null;
  staffId: string | null;
  topic: AuditTopic | null;
  subject: Readonly<{ id: string; name: string }> | null;
  /** The line below which the page begins; null: the newest. */
  below: number | null;
}>;

/** A month back, until somebody asks for more. */
const daysShown = 30;

/** The lines asked for, and the ways to ask for others. */
export function useAudit() {
  const { today } = useStatus();
  const { language } = useTexts();
  const [choices, set] = useState<AuditChoices>({
    ...{ from: addDays(today, -daysShown), to: today, staffId: null, topic: null },
    ...{ subject: null, below: null },
  });
  const { from, to, staffId, topic, subject, below } = choices;
  const isAsked = from !== null && to !== null && from <= to;
  const filter: Omit<CallInput<'audit.lines'>, 'below'> = {
    ...{ from: from ?? today, to: to ?? today },
    ...(staffId === null ? {} : { staffId }),
    ...(topic === null ? {} : { topic }),
    ...(subject === null ? {} : { subjectId: subject.id }),
  };
  const lines = useCall(
    'audit.lines',
    { ...filter, below },
    { enabled: isAsked, keepPrevious: true },
  );
  const make = useCommand('audit.export', {});
  return {
    choices,
    lines,
    isSaving: make.isRunning,
    /** Another question begins on its first page. */
    change: (next: Partial<AuditChoices>) => set({ ...choices, below: null, ...next }),
    save: async (format: 'xlsx' | 'csv') => {
      const file = isAsked ? await make.run({ ...filter, format, language }) : null;
      if (file) saveFile(file);
    },
  };
}
