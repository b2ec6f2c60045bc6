import { useEffect } from 'react';
import { boardView } from '#shared/domain/posters/board-view.ts';
import { posterWords } from '#shared/domain/posters/poster-words.ts';
import classes from './board.module.css';
import { BoardScreen } from './board-screen.tsx';
import { useBoard } from './use-board.ts';
import { useWindowSize } from './use-window-size.ts';

/** The board in the hall: shows what is on, asks for nothing, works by itself once it is open. */
export function Board() {
  const { programme, isLost, turn } = useBoard();
  const size = useWindowSize();
  const known = programme?.snapshot?.languages ?? ['fi'];
  const language = known[turn % known.length] ?? 'fi';
  const { board } = posterWords[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${board.title} – Narikka`;
  }, [language, board.title]);
  const isKnown = programme !== null && boardView(programme, turn, { rows: 1, lines: 1 }) !== null;
  if (isKnown) {
    // Mounted anew at every change, so that it finds out again how much fits.
    const { today, minuteNow, snapshot } = programme;
    const key = [turn, size, today, minuteNow, snapshot?.asOf.minute].join(' ');
    return <BoardScreen key={key} {...{ programme, turn, isLost }} />;
  }
  return (
    <main className={classes.plain}>
      <h1>{board.title}</h1>
      <p role="status">{plainWords(board, { isLost, isLoading: programme === null })}</p>
    </main>
  );
}

type Words = (typeof posterWords)['fi']['board'];

function plainWords(
  words: Words,
  { isLost, isLoading }: Readonly<{ isLost: boolean; isLoading: boolean }>,
): string {
  if (isLost) return words.lost;
  return isLoading ? words.loading : words.empty;
}
