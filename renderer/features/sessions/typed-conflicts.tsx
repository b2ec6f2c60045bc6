import type { ShownConflict } from '#shared/contract/programme-parts.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ConflictSentences } from '../../ui/planning/conflict-sentences.tsx';
import { isBlockedBy } from '../../ui/planning/decisions.ts';
import classes from './typed-conflicts.module.css';

/** Says beside a form what speaks against the time typed; a block says that it cannot be saved. */
export function TypedConflicts({ conflicts }: Readonly<{ conflicts: readonly ShownConflict[] }>) {
  const { t } = useTexts();
  const isBlocked = isBlockedBy(conflicts);
  return (
    <div role="status">
      {conflicts.length > 0 ? (
        <div className={classes.notice} data-blocked={isBlocked || undefined}>
          {t(isBlocked ? 'planning.conflicts.blocked' : 'planning.conflicts.here')}
          <ConflictSentences conflicts={conflicts} />
        </div>
      ) : null}
    </div>
  );
}
