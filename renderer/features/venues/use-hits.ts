import { useState } from 'react';
import type { CallInput } from '#shared/contract/contract.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { useCall } from '../../app/client.ts';
import { choicesToSend, type HitDraft, noDrafts, openHits, withDraft } from './hit-drafts.ts';

export type HitsOf = CallInput<'venues.closureHits'>['of'];

/** The sessions that a closure or holiday hits, and what is chosen of them; asks anew at each choice. */
export function useHits(of: HitsOf) {
  const [drafts, setDrafts] = useState(noDrafts);
  const [attempts, setAttempts] = useState(0);
  const choices = choicesToSend(drafts);
  const query = useCall('venues.closureHits', { of, choices }, { keepPrevious: true });
  const found = query.data;
  const open = found ? openHits(found, drafts) : [];
  return {
    query,
    drafts,
    choices,
    open,
    /** Attempts to save: after the first, missing choices are shown as missing. */
    attempts,
    choose: (ids: readonly SessionId[], draft: HitDraft): void =>
      setDrafts((before) => withDraft(before, ids, draft)),
    /** Whether everything is decided; shows what is not. */
    accepts: (): boolean => {
      setAttempts((count) => count + 1);
      return found !== undefined && open.length === 0;
    },
  } as const;
}

export type Hits = ReturnType<typeof useHits>;
