import { Button, Group, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import type { RegisterOptions } from '#shared/contract/attendance-register.ts';
import type { Session } from '#shared/contract/sessions.ts';
import { type AbsenceReason, absenceReasons } from '#shared/domain/attendance/absence-reasons.ts';
import { isAbsent } from '#shared/domain/attendance/mark.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { MergeDialog } from '../../ui/merging/merge-dialog.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { MarkHistory } from './mark-history.tsx';
import type { RegisterOp, RegisterRow } from './register-op.ts';
import { RosterChange } from './roster-change.tsx';
import { RowTimes } from './row-times.tsx';

type Props = Readonly<{
  session: Session;
  row: RegisterRow;
  options: RegisterOptions;
  /** Nothing can be changed, only read. */
  isLocked: boolean;
  send: (op: RegisterOp) => void;
  onClose: () => void;
}>;
type PartProps = Pick<Props, 'row' | 'options' | 'send' | 'isLocked'>;

/** The venue's own names for marks, each one tap. */
function Labels({ row, options, send }: PartProps) {
  const { t } = useTexts();
  const labels = options.labels.filter(({ archived }) => !archived);
  if (labels.length === 0) return null;
  return (
    <div>
      <Text fw={600} mb={4}>
        {t('attendance.more.labels')}
      </Text>
      <Group gap="xs">
        {labels.map(({ id, name, status }) => {
          const isOn = row.labelId === id;
          return (
            <Button
              key={id}
              variant={isOn ? 'filled' : 'default'}
              aria-pressed={isOn}
              title={t(`attendance.mark.${status}`)}
              onClick={() =>
                send({
                  ...{ kind: 'mark', personId: row.personId, status },
                  labelId: isOn ? null : id,
                })
              }
            >
              <bdi>{name}</bdi>
            </Button>
          );
        })}
      </Group>
    </div>
  );
}

function Reason({ row, options, send }: PartProps) {
  const { t } = useTexts();
  if (row.status === null || !isAbsent(row.status)) return null;
  if (!options.absenceReasons && row.absenceReason === null) return null;
  const choose = (absenceReason: AbsenceReason | null): void =>
    send({ kind: 'details', personId: row.personId, details: { absenceReason } });
  return (
    <div>
      <Text fw={600} mb={4}>
        {t('attendance.more.reason')}
      </Text>
      <Group gap="xs">
        {[null, ...absenceReasons].map((reason) => (
          <Button
            key={reason ?? 'none'}
            variant={row.absenceReason === reason ? 'filled' : 'default'}
            aria-pressed={row.absenceReason === reason}
            onClick={() => choose(reason)}
          >
            {reason === null ? t('attendance.more.noReason') : t(`attendance.reason.${reason}`)}
          </Button>
        ))}
      </Group>
    </div>
  );
}

/**
 * Closing that leaves the field first, so that what was typed is saved. What cannot be saved keeps
 * the dialog open once, with its fault at the field; closing again lets go of it.
 */
function useLeaving(onClose: () => void) {
  const fault = useRef<'none' | 'new' | 'told'>('none');
  const noteFault = (isFault: boolean): void => {
    if (!isFault) fault.current = 'none';
    else if (fault.current === 'none') fault.current = 'new';
  };
  const leave = (): void => {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement) field.blur();
    if (fault.current !== 'new') {
      onClose();
      return;
    }
    fault.current = 'told';
    if (field instanceof HTMLInputElement) field.focus();
  };
  return { noteFault, leave };
}

/** What is needed less often than a tap: own words, times, a reason, the history, the roster. */
export function RowDialog({ session, row, options, isLocked, send, onClose }: Props) {
  const { t } = useTexts();
  const [isSomebody, setSomebody] = useState(false);
  const mayMerge = useMay('people.merge') && row.isWalkIn && row.displayName !== '';
  const { noteFault, leave } = useLeaving(onClose);
  const parts = { row, options, send, isLocked };
  if (isSomebody) return <MergeDialog merge={row.personId} onClose={onClose} />;
  return (
    <Dialog title={t('attendance.more.title')} onClose={leave}>
      <Stack gap="md">
        <Text size="lg" fw={600}>
          <PersonName name={row.displayName} />
          {row.isRestricted ? <> · {t('attendance.more.restricted')}</> : null}
          {row.status ? <> · {t(`attendance.mark.${row.status}`)}</> : null}
        </Text>
        {isLocked ? null : (
          <>
            <Labels {...parts} />
            <RowTimes {...parts} onLeave={noteFault} />
            <Reason {...parts} />
          </>
        )}
        <MarkHistory session={session} row={row} isLocked={isLocked} send={send} />
        {session.groupId === null ? null : (
          <RosterChange session={session} row={row} onDone={onClose} />
        )}
        {mayMerge ? (
          <div>
            <Text fw={600} mb={4}>
              {t('attendance.more.known')}
            </Text>
            <Button variant="default" onClick={() => setSomebody(true)}>
              {t('attendance.more.merge')}
            </Button>
          </div>
        ) : null}
      </Stack>
    </Dialog>
  );
}
