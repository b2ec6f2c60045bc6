import { Text } from '@mantine/core';
import type { ShownConflict, ShownSlot } from '#shared/contract/programme-parts.ts';
import type { RoomId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceButtons } from '../choice-buttons.tsx';
import { ConflictSentences } from './conflict-sentences.tsx';
import { isBlockedBy, type SlotDecision } from './decisions.ts';
import classes from './planning.module.css';
import { SlotChangeFields } from './slot-change-fields.tsx';

export type Decide = (dates: readonly LocalDate[], decision: SlotDecision) => void;

type Props = Readonly<{
  venueId: VenueId;
  roomId: RoomId | null;
  slot: ShownSlot;
  decision: SlotDecision | undefined;
  decide: Decide;
  /** What speaks against it once changed; null while that is not known. */
  after: readonly ShownConflict[] | null;
  isMissing: boolean;
}>;

function Changed({ after }: Pick<Props, 'after'>) {
  const { t } = useTexts();
  if (after === null) return null;
  if (after.length === 0) return <Text role="status">{t('planning.conflicts.nowFree')}</Text>;
  return (
    <div role="status">
      {t('planning.conflicts.nowNot')}
      <ConflictSentences conflicts={after} />
    </div>
  );
}

/** A date that something speaks against: kept, skipped or held otherwise. */
export function ConflictRow(props: Props) {
  const { slot, decision, decide, after, isMissing, venueId, roomId } = props;
  const { t, format } = useTexts();
  const { date, startMinute, endMinute, conflicts } = slot;
  const isBlocked = isBlockedBy(conflicts);
  const day = format.day(date);
  const changed: SlotDecision = { kind: 'change', to: { date, startMinute, endMinute, roomId } };
  const options = [
    { value: 'keep', label: t('planning.conflicts.keep') },
    { value: 'skip', label: t('planning.conflicts.skip') },
    { value: 'change', label: t('planning.conflicts.change') },
  ] as const;
  return (
    <li className={classes.row}>
      <span className={classes.when}>
        {day} {format.times(startMinute, endMinute)}{' '}
        <span className={classes.week}>{format.week(date)}</span>
      </span>
      <ConflictSentences conflicts={conflicts} />
      <ChoiceButtons<SlotDecision['kind']>
        label={day}
        value={decision?.kind ?? (isBlocked ? null : 'keep')}
        error={isMissing ? t('planning.conflicts.choose') : undefined}
        // What is blocked cannot be kept as it is.
        options={options.filter(({ value }) => !isBlocked || value !== 'keep')}
        onChange={(kind) => decide([date], kind === 'change' ? changed : { kind })}
      />
      {decision?.kind === 'change' ? (
        <>
          <SlotChangeFields
            day={day}
            venueId={venueId}
            to={decision.to}
            onChange={(to) => decide([date], { kind: 'change', to })}
          />
          <Changed after={after} />
        </>
      ) : null}
    </li>
  );
}
