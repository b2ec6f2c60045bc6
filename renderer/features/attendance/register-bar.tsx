import { Button, Text } from '@mantine/core';
import { IconArrowBackUp, IconLock, IconLockOpen } from '@tabler/icons-react';
import type { RegisterTotals } from '#shared/contract/attendance.ts';
import type { ClosingMark } from '#shared/domain/attendance/register-settings.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { CalmStatus } from '../../ui/calm-status.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import classes from './register-bar.module.css';
import type { UsedRegister } from './use-register.ts';

type Props = Readonly<{
  totals: RegisterTotals;
  used: UsedRegister;
  actions: RegisterActions;
  /** False for a coming day, which cannot be closed yet. */
  mayClose: boolean;
  /** Of a meeting in which nobody is counted: what stands in the place of the total. */
  note: string | null;
  /** What the venue's closing makes of those without a mark; null leaves them. */
  closingMark: ClosingMark | null;
}>;

/** What the bar's buttons and the screen's keys do. */
export type RegisterActions = Readonly<{
  mayUndo: boolean;
  undo: () => void;
  close: () => void;
  reopen: () => void;
}>;

type TotalsProps = Pick<Props, 'totals' | 'mayClose' | 'closingMark'>;

function Totals({ totals, mayClose, closingMark }: TotalsProps) {
  const { t } = useTexts();
  const { presentTotal, presentNamed: named, extra, registerClosed, unmarked } = totals;
  const title = t('attendance.total');
  const parts = t('attendance.totalParts', { named, extra });
  const leftOpen = closingMark
    ? t('attendance.closingAs', { count: unmarked, mark: t(`attendance.mark.${closingMark}`) })
    : t('attendance.unmarked', { count: unmarked });
  const left = registerClosed ? t('attendance.leftUnmarked', { count: unmarked }) : leftOpen;
  return (
    <div>
      {/* biome-ignore lint/a11y/useSemanticElements: a named group of figures, not of form fields */}
      <div role="group" aria-label={title} className={classes.totals}>
        <span className={classes.total}>
          {title} <strong className={classes.number}>{presentTotal}</strong>
          {':'}
        </span>{' '}
        <span>{parts}.</span>{' '}
        <span className={classes.unmarked}>{unmarked > 0 && mayClose ? left : null}</span>
      </div>
      <CalmStatus text={`${title} ${presentTotal}: ${parts}.`} />
    </div>
  );
}

/** The live total, undo and closing; stays in sight while a long roster scrolls. */
export function RegisterBar({ totals, used, actions, mayClose, note, closingMark }: Props) {
  const { t } = useTexts();
  const { registerClosed } = totals;
  const { mayUndo, undo, close, reopen } = actions;
  return (
    <div className={classes.bar}>
      {note === null ? <Totals {...{ totals, mayClose, closingMark }} /> : <Text>{note}</Text>}
      <div className={classes.buttons}>
        {registerClosed ? (
          <>
            <Text component="span" fw={600} className={classes.closed}>
              <IconLock size={20} aria-hidden /> {t('attendance.closed')}
            </Text>
            <Button
              variant="default"
              leftSection={<IconLockOpen size={20} aria-hidden />}
              onClick={reopen}
            >
              {t('attendance.reopen')}
            </Button>
          </>
        ) : (
          <>
            <Button
              variant="default"
              aria-keyshortcuts="Control+Z"
              // Not `disabled`, which would drop the focus at the last step.
              aria-disabled={!mayUndo}
              {...(mayUndo ? {} : { 'data-disabled': true })}
              leftSection={<IconArrowBackUp size={20} aria-hidden />}
              onClick={undo}
            >
              {t('app.undo')}
            </Button>
            {mayClose ? (
              <Button aria-keyshortcuts="Control+Enter" title="Ctrl+Enter" onClick={close}>
                {t('attendance.close')}
              </Button>
            ) : null}
          </>
        )}
      </div>
      {used.refusal ? (
        <div className={classes.refusal}>
          <ErrorNotice error={used.refusal} />
        </div>
      ) : null}
    </div>
  );
}
