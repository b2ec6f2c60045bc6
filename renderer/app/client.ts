import {
  keepPreviousData,
  type UseQueryOptions,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import i18next from 'i18next';
import { useRef } from 'react';
import { callRoles } from '#shared/contract/call-roles.ts';
import type { CallInput, CallName, CallOutput, Contract } from '#shared/contract/contract.ts';
import { AppCallError, type Client, createClient } from '#shared/contract/envelope.ts';
import { currentLanguage } from '../i18n/language.ts';
import { showRefusal } from '../ui/notify.ts';
import { queryClient } from './query-client.ts';
import { HostGoneError, openTransport } from './transport.ts';

/** Calls that read. */
type QueryName = {
  [N in CallName]: Contract[N]['kind'] extends 'query' ? N : never;
}[CallName];
/** Calls that change something. */
type CommandName = Exclude<CallName, QueryName>;

const send = createClient(openTransport(), currentLanguage);

function asCallError(thrown: unknown): AppCallError {
  if (thrown instanceof AppCallError) return thrown;
  const key = thrown instanceof HostGoneError ? 'app.hostGone' : 'errors.internal';
  return new AppCallError({ code: 'internal', message: i18next.t(key) });
}

/** Counts who has sat at this page: what was asked for one person is not answered to the next. */
let sitting = 0;

/** Answers still on their way reach nobody any more. */
export function endSitting(): void {
  sitting += 1;
}

const neverAnswered = new Promise<never>(() => undefined);

/** Sends one call outside React; throws `AppCallError` when refused. */
export const call: Client = async (name, input) => {
  const asked = sitting;
  const isTooLate = (): boolean => asked !== sitting && callRoles[name] !== 'signed-out';
  try {
    const answer = await send(name, input);
    return isTooLate() ? await neverAnswered : answer;
  } catch (thrown) {
    if (isTooLate()) return neverAnswered;
    const error = asCallError(thrown);
    // Locked in the meantime (another window, a timer of the core): the gate shows the lock screen.
    if (error.code === 'signed-out')
      void queryClient.invalidateQueries({ queryKey: ['app.status'] });
    throw error;
  }
};

/** The cache key of a query; for `queryClient.setQueryData` after a command that answers the new state. */
export function keyOf<N extends QueryName>(
  name: N,
  input: CallInput<N>,
): readonly [N, CallInput<N>] {
  return [name, input];
}

type CallOptions = Readonly<{
  /** False: not asked yet, because an input is missing. */
  enabled?: boolean;
  /** Keeps the last answer on the screen while another input is asked for (searches, paging). */
  keepPrevious?: boolean;
  refetchIntervalMs?: number;
}>;

/** What the core answers to a query, kept fresh by the commands. Show it with `<Loaded>`. */
export function useCall<N extends QueryName>(
  name: N,
  input: CallInput<N>,
  options: CallOptions = {},
): UseQueryResult<CallOutput<N>, AppCallError> {
  const asked = {
    queryKey: keyOf(name, input),
    queryFn: (): Promise<CallOutput<N>> => call(name, input),
    enabled: options.enabled ?? true,
    refetchInterval: options.refetchIntervalMs ?? false,
  } as const satisfies UseQueryOptions<CallOutput<N>, AppCallError>;
  return useQuery<CallOutput<N>, AppCallError>(
    options.keepPrevious ? { ...asked, placeholderData: keepPreviousData } : asked,
  );
}

type CommandOptions<N extends CommandName> = Readonly<{
  /** Queries to ask for again; every one on the screen when left out, none when empty. */
  invalidates?: readonly QueryName[];
  onSuccess?: (output: CallOutput<N>, input: CallInput<N>) => void;
  /** Takes over the showing of a refusal (`form.showErrors`); otherwise a notification says it. */
  onRefused?: (error: AppCallError) => void;
}>;

type Command<N extends CommandName> = Readonly<{
  /** Resolves to the answer, or to null when refused; never rejects. */
  run: (input: CallInput<N>) => Promise<CallOutput<N> | null>;
  isRunning: boolean;
  error: AppCallError | null;
}>;

async function refresh(names: readonly QueryName[] | undefined): Promise<void> {
  if (!names) return queryClient.invalidateQueries();
  await Promise.all(names.map((name) => queryClient.invalidateQueries({ queryKey: [name] })));
}

/** A command or task of the core, bound to a screen. */
export function useCommand<N extends CommandName>(
  name: N,
  options: CommandOptions<N> = {},
): Command<N> {
  const { mutateAsync, isPending, error } = useMutation<CallOutput<N>, AppCallError, CallInput<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: (output, input) => {
      options.onSuccess?.(output, input);
      void refresh(options.invalidates);
    },
    onError: options.onRefused ?? showRefusal,
  });
  // A second click comes before the button can say that it is busy: it gets the first one's answer.
  const onItsWay = useRef(new Map<string, Promise<CallOutput<N> | null>>());
  const run = (input: CallInput<N>): Promise<CallOutput<N> | null> => {
    const key = JSON.stringify(input);
    const sent = onItsWay.current.get(key);
    if (sent) return sent;
    const answer = mutateAsync(input)
      .catch(() => null)
      .finally(() => onItsWay.current.delete(key));
    onItsWay.current.set(key, answer);
    return answer;
  };
  return { run, isRunning: isPending, error };
}
