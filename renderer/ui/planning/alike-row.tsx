import { type ReactNode, useState } from 'react';
import type { ShownSlot } from '#shared/contract/programme-parts.ts';
import { spanGaps } from '#shared/domain/sessions/span-words.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceButtons } from '../choice-buttons.tsx';
import { commonDecision, isAnyDecided } from './alike-slots.ts';
import type { Decide } from './conflict-row.tsx';
import { ConflictSentences } from './conflict-sentences.tsx';
import { isBlockedBy, type SlotDecisions } from './decisions.ts';
import classes from './planning.module.css';

type Props = Readonly<{
  slots: readonly ShownSlot[];
  decisions: SlotDecisions;
  decide: Decide;
  isMissing: boolean;
  /** The dates one by one. */
  children: ReactNode;
}>;

/** Many dates of which the same is to be said: decided at once, or opened and decided one by one. */
export function AlikeRow({ slots, decisions, decide, isMissing, children }: Props) {
  const { t, language } = useTexts();
  const [isOpen, open] = useState(false);
  const conflicts = slots[0]?.conflicts ?? [];
  const dates = slots.map(({ date }) => date);
  const isBlocked = isBlockedBy(conflicts);
  const common = commonDecision(slots, decisions);
  const usual = isBlocked || isAnyDecided(slots, decisions) ? null : 'keep';
  const value = common === 'keep' || common === 'skip' ? common : usual;
  const words = t('planning.span', spanGaps(dates, language));
  const options = [
    { value: 'keep', label: t('planning.conflicts.keepAll') },
    { value: 'skip', label: t('planning.conflicts.skipThese') },
    { value: 'each', label: t('planning.conflicts.each') },
  ] as const;
  return (
    <>
      <li className={classes.row}>
        <span className={classes.when}>{words}</span>
        <ConflictSentences conflicts={conflicts} />
        <ChoiceButtons<'keep' | 'skip' | 'each'>
          label={words}
          value={isOpen ? 'each' : value}
          error={isMissing && !isOpen ? t('planning.conflicts.choose') : undefined}
          options={options.filter((option) => !isBlocked || option.value !== 'keep')}
          onChange={(chosen) => {
            open(chosen === 'each');
            if (chosen !== 'each') decide(dates, { kind: chosen });
          }}
        />
      </li>
      {isOpen ? children : null}
    </>
  );
}
