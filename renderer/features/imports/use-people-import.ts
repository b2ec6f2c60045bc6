import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import { AppCallError } from '#shared/contract/envelope.ts';
import type { PeopleImportPreview } from '#shared/contract/imports.ts';
import type { ImportKind } from '#shared/domain/people-import/import-fields.ts';
import { call } from '../../app/client.ts';
import { queryClient } from '../../app/query-client.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { base64Of } from '../../ui/files/read-file.ts';

/** The core takes no more; asked before a file is read. */
const maxMegabytes = 10;

export type ImportInput = CallInput<'imports.preview'>;
/** What was chosen beside the file. */
export type Choices = Omit<ImportInput, 'jobId' | 'venueId' | 'kind' | 'base64'>;
type Shown = Readonly<{ input: ImportInput; preview: PeopleImportPreview }>;
export type Done = CallOutput<'imports.apply'>;
export type PeopleImport = ReturnType<typeof usePeopleImport>;

const fault = (message: string): AppCallError =>
  new AppCallError({ code: 'invalid-input', message });

/** A file of people or registers from its choice to what is kept of it. */
export function usePeopleImport() {
  const { t } = useTexts();
  const { venue } = useVenue();
  const [kind, setKind] = useState<ImportKind>('people');
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [shown, show] = useState<Shown | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [error, setError] = useState<AppCallError | null>(null);
  const [job, setJob] = useState<string | null>(null);
  // Only the answer to the last question is of any use.
  const last = useRef('');

  /** One call about the file, which is read anew each time; its answer if nothing newer was asked. */
  async function ask<T>(
    of: File,
    work: (input: ImportInput) => Promise<T>,
    asked: Readonly<{ kind: ImportKind; choices: Choices }>,
  ): Promise<T | null> {
    const jobId = crypto.randomUUID();
    last.current = jobId;
    setJob(jobId);
    setError(null);
    try {
      const base64 = await base64Of(of).catch(() => {
        // It was moved, removed or changed after it was chosen.
        throw fault(t('imports.unreadable', { name: of.name }));
      });
      const input = { ...asked.choices, jobId, venueId: venue.id, kind: asked.kind, base64 };
      const answer = await work(input);
      return last.current === jobId ? answer : null;
    } catch (thrown) {
      if (last.current === jobId) {
        setError(thrown instanceof AppCallError ? thrown : fault(t('errors.internal')));
      }
      return null;
    } finally {
      if (last.current === jobId) setJob(null);
    }
  }

  async function look(of: File, asked: Readonly<{ kind: ImportKind; choices: Choices }>) {
    const work = async (input: ImportInput): Promise<Shown> => ({
      input,
      preview: await call('imports.preview', input),
    });
    const answer = await ask(of, work, asked);
    if (answer) show(answer);
  }
  const lookSoon = useDebouncedCallback(look, 400);

  function begin(of: File | null, next: ImportKind): void {
    setKind(next);
    setFile(of);
    setChoices({});
    show(null);
    setDone(null);
    setError(null);
    if (of && of.size > maxMegabytes * 1024 * 1024) {
      setError(fault(t('imports.tooLarge', { megabytes: maxMegabytes })));
    } else if (of) void look(of, { kind: next, choices: {} });
  }

  return {
    ...{ kind, file, choices, done, error, job },
    preview: shown?.preview ?? null,
    chooseKind: (next: ImportKind) => begin(file, next),
    chooseFile: (of: File) => begin(of, kind),
    change: (next: Choices): void => {
      const all = { ...choices, ...next };
      setChoices(all);
      if (file) lookSoon(file, { kind, choices: all });
    },
    run: async (): Promise<void> => {
      if (!file || !shown) return;
      const { digest } = shown.preview;
      const told = await ask(file, (input) => call('imports.apply', { ...input, digest }), {
        kind,
        choices,
      });
      if (!told) return;
      setDone(told);
      void queryClient.invalidateQueries();
    },
    stop: (): void => {
      if (job) void call('imports.cancel', { jobId: job });
    },
    startAgain: () => begin(null, kind),
  };
}

/** How far the file is, asked twice a second while something is being done. */
export function useProgress(job: string | null): CallOutput<'imports.progress'>['at'] {
  const [at, setAt] = useState<CallOutput<'imports.progress'>['at']>(null);
  useEffect(() => {
    setAt(null);
    if (!job) return;
    const timer = setInterval(() => {
      void call('imports.progress', { jobId: job }).then(
        (told) => setAt(told.at),
        // The next answer, or the end of the work, says what is wrong.
        () => setAt(null),
      );
    }, 500);
    return () => clearInterval(timer);
  }, [job]);
  return at;
}
