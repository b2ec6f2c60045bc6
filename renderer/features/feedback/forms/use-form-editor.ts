import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import type { WholeForm } from '#shared/contract/forms.ts';
import { type FormContent, formFaults } from '#shared/domain/feedback/form-content.ts';
import { useCommand } from '../../../app/client.ts';

/** How long nothing is typed before the draft is kept. */
const restMs = 1200;

type Kept = Readonly<{ content: FormContent; revision: number }>;

export type FormEditor = Readonly<{
  content: FormContent;
  change: (content: FormContent) => void;
  faults: ReturnType<typeof formFaults>;
  /** Of the draft that is kept; 0 without one. */
  revision: number;
  /** What is on the screen is kept, too. */
  isKept: boolean;
  /** Why it could not be kept. */
  error: AppCallError | null;
  /** Keeps what is on the screen now; resolves to the draft's revision, or null where it was refused. */
  keep: () => Promise<number | null>;
  /** Somebody is about to leave what could not be kept. */
  leaving: Readonly<{ stay: () => void; leave: () => void }> | null;
}>;

/** What a form asks today or will ask next, without an empty beginning. */
export function contentOf({ draft, versions }: WholeForm): FormContent {
  const content = draft?.content ?? versions[0]?.content;
  if (!content) throw new Error('a form of nothing');
  return content;
}

/** A form's words while they are written: kept as a draft whenever the keys rest. */
export function useFormEditor(whole: WholeForm): FormEditor {
  const { formId, use } = whole.form;
  const [content, setContent] = useState(() => contentOf(whole));
  const [kept, setKept] = useState<Kept>({ content, revision: whole.draft?.revision ?? 0 });
  const [refused, setRefused] = useState<Readonly<{ of: FormContent; error: AppCallError }> | null>(
    null,
  );
  const { run, isRunning } = useCommand('forms.saveDraft', {
    onRefused: (error) => setRefused({ of: content, error }),
  });
  const isKept = content === kept.content;
  const error = refused?.of === content ? refused.error : null;
  const latest = useRef({ content, kept });
  useEffect(() => {
    latest.current = { content, kept };
  });
  const flight = useRef<Promise<number | null>>(Promise.resolve(null));
  const keep = async (): Promise<number | null> => {
    // One at a time: the next is made from the draft that this one leaves.
    await flight.current;
    const now = latest.current;
    if (now.content === now.kept.content && now.kept.revision > 0) return now.kept.revision;
    const sent = run({ formId, revision: now.kept.revision, content: now.content });
    flight.current = sent.then((answer) => {
      if (!answer) return null;
      const next = { content: now.content, revision: answer.revision };
      latest.current = { ...latest.current, kept: next };
      setKept(next);
      return answer.revision;
    });
    return flight.current;
  };
  const blocker = useBlocker({
    shouldBlockFn: () => !isKept,
    withResolver: true,
    // The desktop's window would refuse to close without a word.
    enableBeforeUnload: () => !isKept && !window.narikka,
  });
  const isLeaving = blocker.status === 'blocked';
  const isDue = !isKept && !isRunning && error === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the words begins the rest anew
  useEffect(() => {
    if (!isDue) return;
    // Whoever leaves is not asked anything: her last words are kept, and she goes.
    const timer = setTimeout(() => void keep(), isLeaving ? 0 : restMs);
    return () => clearTimeout(timer);
  }, [content, isDue, isLeaving]);
  useEffect(() => {
    if (isKept && blocker.status === 'blocked') blocker.proceed();
  }, [isKept, blocker]);
  return {
    ...{ content, change: setContent, faults: formFaults(content, use) },
    ...{ revision: kept.revision, isKept, error, keep },
    leaving: blocker.status === 'blocked' ? { stay: blocker.reset, leave: blocker.proceed } : null,
  };
}
