import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { RegisterOptions } from '#shared/contract/attendance-register.ts';
import { markFault } from '#shared/domain/attendance/mark.ts';
import { isPresent } from '#shared/domain/attendance/mark-status.ts';
import type { MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { TimeField } from '../../ui/time-field.tsx';
import type { RegisterOp, RegisterRow } from './register-op.ts';

type Props = Readonly<{
  row: RegisterRow;
  options: RegisterOptions;
  send: (op: RegisterOp) => void;
  /** A field was left: with something that cannot be saved, or not. */
  onLeave: (isFault: boolean) => void;
}>;
type Name = 'arrivedMinute' | 'leftMinute';
type Times = Readonly<Partial<Record<Name, MinuteOfDay | null>>>;

const fields = [
  { name: 'arrivedMinute', label: 'attendance.more.arrived' },
  { name: 'leftMinute', label: 'attendance.more.left' },
] as const;

/** When somebody came and left: saved when a field is left, as a mark is by its tap. */
export function RowTimes({ row, options, send, onLeave }: Props) {
  const { t } = useTexts();
  // What was typed and does not fit together yet; the rest is the row's own.
  const [typed, setTyped] = useState<Times>({});
  const [misfit, setMisfit] = useState<Name | null>(null);
  const { personId, status } = row;
  const has = row.arrivedMinute !== null || row.leftMinute !== null;
  if (status === null || !isPresent(status) || !(options.times || has)) return null;
  const leave = (name: Name, minute: MinuteOfDay | null | undefined): void => {
    if (minute === undefined) {
      onLeave(true);
      return;
    }
    const details = { ...typed, [name]: minute };
    const isFault = markFault({ ...row, ...details, status }) !== null;
    setMisfit(isFault ? name : null);
    setTyped(isFault ? details : {});
    onLeave(isFault);
    if (!isFault) send({ kind: 'details', personId, details });
  };
  return (
    <div>
      <Group align="start" gap="xs">
        {fields.map(({ name, label }) => (
          <TimeField
            key={name}
            w="10rem"
            label={t(label)}
            value={typed[name] === undefined ? row[name] : typed[name]}
            error={misfit === name ? t('errors.mark-details-misfit') : undefined}
            onLeave={(minute) => leave(name, minute)}
          />
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {t('attendance.more.timesHelp')}
      </Text>
    </div>
  );
}
