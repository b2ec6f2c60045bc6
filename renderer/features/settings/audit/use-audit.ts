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
/** Of one person or group: a year, because who has seen her data is asked long afterwards. */
const daysOfSubject = 365;

/** The lines asked for, and the ways to ask for others. */
export function useAudit(subjectId: string | null) {
  const { today } = useStatus();
  const { language } = useTexts();
  const [choices, set] = useState<AuditChoices>({
    from: addDays(today, subjectId === null ? -daysShown : -daysOfSubject),
    ...{ to: today, staffId: null, topic: null, below: null },
    // What she is called comes with the lines.
    subject: subjectId === null ? null : { id: subjectId, name: '' },
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
  const known = lines.data?.lines.find((line) => line.subject?.id === subject?.id)?.subject;
  return {
    choices: subject && known ? { ...choices, subject: known } : choices,
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
