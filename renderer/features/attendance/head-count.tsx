import { Button, SegmentedControl, Text } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { memo, useId, useState } from 'react';
import type { RegisterTotals } from '#shared/contract/attendance.ts';
import type { RegisterOptions } from '#shared/contract/attendance-register.ts';
import { shownBands } from '#shared/domain/attendance/age-bands.ts';
import { type AttendanceMode, attendanceModes } from '#shared/domain/attendance/mark-status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './head-count.module.css';
import { HeadSplits } from './head-splits.tsx';
import { type Counted, countOf, type RegisterOp } from './register-op.ts';
import { Stepper } from './stepper.tsx';

type Props = Pick<RegisterTotals, 'headcounts' | 'tallies'> &
  Readonly<{
    options: RegisterOptions | undefined;
    hasRemote: boolean;
    isLocked: boolean;
    send: (op: RegisterOp) => void;
    /** An open group's register opens at the count, which is large there. */
    isMain: boolean;
  }>;

const isMode = (text: string): text is AttendanceMode =>
  attendanceModes.some((mode) => mode === text);

function Breakdown({
  headcounts,
  tallies,
  options,
  hasRemote,
  isLocked,
  send,
}: Omit<Props, 'isMain'>) {
  const bands = shownBands(options?.ageScheme ?? 'wide', headcounts);
  const { t } = useTexts();
  const [mode, setMode] = useState<AttendanceMode>('on-site');
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={t('attendance.heads.where')}
        value={mode}
        data={attendanceModes.map((value) => ({
          value,
          label: t(`attendance.heads.mode.${value}`),
        }))}
        onChange={(value) => {
          if (isMode(value)) setMode(value);
        }}
      />
      {[...bands, 'companion' as const].map((category) => (
        <HeadStepper
          key={`${mode} ${category}`}
          of={{ category, mode }}
          label={t(`attendance.heads.category.${category}`)}
          {...{ headcounts, isLocked, send }}
        />
      ))}
      <Text size="sm" c="dimmed">
        {t('attendance.heads.sum')}
      </Text>
      {options ? (
        <HeadSplits {...{ headcounts, tallies, options, hasRemote, isLocked, send }} />
      ) : null}
    </>
  );
}

type StepperProps = Pick<Props, 'isLocked' | 'send'> &
  Readonly<{
    headcounts: RegisterTotals['headcounts'];
    of: Counted;
    label: string;
    isLarge?: boolean;
    takesFocus?: boolean;
  }>;

function HeadStepper({
  of,
  headcounts,
  send,
  isLarge = false,
  takesFocus = false,
  ...props
}: StepperProps) {
  return (
    <Stepper
      {...props}
      {...{ isLarge, takesFocus }}
      value={countOf(headcounts, of)}
      onStep={(delta) => send({ kind: 'add', of, delta })}
      onSet={(count) => send({ kind: 'set', of, count })}
    />
  );
}

/**
 * People without names: counted by taps or typed, on site and remotely, by age where wanted. Drawn
 * anew when a count changes, not with every mark in the names beside it.
 */
export const HeadCount = memo(function HeadCount({ isMain, ...counted }: Props) {
  const { t } = useTexts();
  const { headcounts, isLocked, send } = counted;
  const isBroken = headcounts.some(
    ({ category, count }) => category !== 'unspecified' && count > 0,
  );
  const [isOpen, open] = useState(isBroken);
  const id = useId();
  const shared = { headcounts, isLocked, send };
  return (
    <Panel title={t('attendance.heads.title')}>
      <div className={classes.heads}>
        {attendanceModes.map((mode) => (
          <HeadStepper
            key={mode}
            of={{ category: 'unspecified', mode }}
            label={t(`attendance.heads.mode.${mode}`)}
            isLarge={isMain}
            takesFocus={isMain && !isLocked && mode === 'on-site'}
            {...shared}
          />
        ))}
        <Button
          variant="subtle"
          aria-expanded={isOpen}
          aria-controls={id}
          rightSection={
            isOpen ? (
              <IconChevronUp size={20} aria-hidden />
            ) : (
              <IconChevronDown size={20} aria-hidden />
            )
          }
          onClick={() => open(!isOpen)}
        >
          {t('attendance.heads.breakDown')}
        </Button>
        <div id={id} className={classes.heads} hidden={!isOpen}>
          {isOpen ? <Breakdown {...counted} /> : null}
        </div>
      </div>
    </Panel>
  );
});
