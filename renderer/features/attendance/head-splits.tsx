import { Text } from '@mantine/core';
import type { RegisterTotals } from '#shared/contract/attendance.ts';
import type { RegisterOptions } from '#shared/contract/attendance-register.ts';
import {
  notKnown,
  type Split,
  type Tally,
  tallySplits,
} from '#shared/domain/attendance/tallies.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { RegisterOp } from './register-op.ts';
import { Stepper } from './stepper.tsx';

type Props = Pick<RegisterTotals, 'headcounts' | 'tallies'> &
  Readonly<{
    options: Pick<RegisterOptions, 'byGender' | 'byRole'>;
    /** Whether somebody can take part remotely. */
    hasRemote: boolean;
    isLocked: boolean;
    send: (op: RegisterOp) => void;
  }>;

type OneProps = Pick<Props, 'headcounts' | 'tallies' | 'isLocked' | 'send'>;

function TallyStepper({ tally, most, tallies, isLocked, send }: OneProps & TallyProps) {
  const { t } = useTexts();
  const value = tallies.find((each) => each.tally === tally)?.count ?? 0;
  const set = (count: number): void => send({ kind: 'tally', tally, count });
  return (
    <Stepper
      label={t(`attendance.split.tally.${tally}`)}
      {...{ value, isLocked }}
      isLarge={false}
      takesFocus={false}
      // A part is never more than the whole.
      onStep={(delta) => {
        if (delta < 0 || value < most) set(value + delta);
      }}
      onSet={set}
    />
  );
}
type TallyProps = Readonly<{ tally: Tally; most: number }>;

function SplitFields({ split, ...one }: OneProps & Readonly<{ split: Split }>) {
  const { t } = useTexts();
  const { headcounts, tallies } = one;
  const rest = notKnown(split, headcounts, tallies);
  return (
    <>
      <Text fw={600}>{t(`attendance.split.${split}`)}</Text>
      {tallySplits[split].map((tally) => {
        const own = tallies.find((each) => each.tally === tally)?.count ?? 0;
        return <TallyStepper key={tally} tally={tally} most={own + rest} {...one} />;
      })}
      <Text size="sm" c="dimmed">
        {t('attendance.split.unknown', { count: rest })}
      </Text>
    </>
  );
}

/** Who the people without a name were, in numbers that add nothing to them. */
export function HeadSplits({ options, hasRemote, ...one }: Props) {
  const { t } = useTexts();
  const has = (split: Split): boolean =>
    one.tallies.some(({ tally }) => tallySplits[split].includes(tally));
  const splits: Split[] = [];
  if (options.byGender || has('gender')) splits.push('gender');
  if (options.byRole || has('role')) splits.push('role');
  return (
    <>
      {splits.map((split) => (
        <SplitFields key={split} split={split} {...one} />
      ))}
      {splits.length > 0 ? (
        <Text size="sm" c="dimmed">
          {t('attendance.split.help')}
        </Text>
      ) : null}
      {hasRemote ? <TallyStepper tally="remote-peak" most={100_000} {...one} /> : null}
    </>
  );
}
