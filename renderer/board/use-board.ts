import { useEffect, useState } from 'react';
import type { BoardProgramme } from '#shared/domain/posters/board-view.ts';
import { minutesLater } from '#shared/domain/posters/board-view.ts';
import { openTransport } from '../app/transport.ts';

/** How often the board asks, goes on with the clock and changes its language. */
const turnMs = 20_000;

/** What the board knows at this moment. */
export type BoardState = Readonly<{
  /** Null until the first answer. */
  programme: BoardProgramme | null;
  /** No answer came the last time: what is shown goes on by the page's own clock. */
  isLost: boolean;
  /** Counts the changes of language. */
  turn: number;
}>;

type Heard = Readonly<{ programme: BoardProgramme; atMs: number }>;

const transport = openTransport();

/** Asks once; null where the host does not answer or does not know this page. */
async function ask(): Promise<Heard | null> {
  try {
    const reply = await transport({ name: 'board.programme', input: {} });
    // The core has parsed its output with the row of the contract.
    return reply.ok ? { programme: reply.value as BoardProgramme, atMs: Date.now() } : null;
  } catch {
    // The host is closing, closed, or was opened anew: the board says so.
    return null;
  }
}

/** The programme of the board, asked for again and again by itself. */
export function useBoard(): BoardState {
  const [heard, setHeard] = useState<Heard | null>(null);
  const [isLost, setIsLost] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isGone = false;
    const refresh = async (): Promise<void> => {
      const answer = await ask();
      if (isGone) return;
      if (answer) setHeard(answer);
      setIsLost(answer === null);
    };
    void refresh();
    const timer = setInterval(() => {
      setTurn((before) => before + 1);
      void refresh();
    }, turnMs);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, []);
  if (!heard) return { programme: null, isLost, turn };
  const minutes = (Date.now() - heard.atMs) / 60_000;
  return { programme: minutesLater(heard.programme, minutes), isLost, turn };
}
