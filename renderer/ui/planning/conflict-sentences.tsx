import type { ShownConflict } from '#shared/contract/programme-parts.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { conflictWords } from '../conflict-words.ts';
import classes from './planning.module.css';

/** What speaks against a session, a line each, blocks told apart in words. */
export function ConflictSentences({
  conflicts,
}: Readonly<{ conflicts: readonly ShownConflict[] }>) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <ul className={classes.sentences}>
      {conflicts.map((conflict) => {
        const words = conflictWords(conflict, texts);
        return (
          <li key={`${conflict.kind} ${words}`} data-severity={conflict.severity}>
            <b>{t(`planning.conflicts.${conflict.severity}`)}:</b> <bdi>{words}</bdi>
          </li>
        );
      })}
    </ul>
  );
}
