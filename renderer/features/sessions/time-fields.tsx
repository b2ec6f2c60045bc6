import type { MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { TimeField } from '../../ui/time-field.tsx';
import classes from './session-panel.module.css';
import { type TimeValues, withEnd, withStart } from './time-values.ts';

type Field = Readonly<{
  name: string;
  value: MinuteOfDay | null;
  onChange: (minute: MinuteOfDay | null) => void;
  error: string | undefined;
}>;

/** Start and end, side by side. */
function TimeFields({ start, end }: Readonly<{ start: Field; end: Field }>) {
  const { t } = useTexts();
  return (
    <div className={classes.times}>
      <TimeField label={t('sessions.labels.start')} required {...start} />
      <TimeField label={t('sessions.labels.end')} required {...end} />
    </div>
  );
}

type LinkedProps = Readonly<{
  times: TimeValues;
  onChange: (times: TimeValues) => void;
  errors: Readonly<{ start: string | undefined; end: string | undefined }>;
}>;

/** Start and end, the end going with the start until it is typed itself. */
export function LinkedTimeFields({ times, onChange, errors }: LinkedProps) {
  return (
    <TimeFields
      start={{
        name: 'startMinute',
        value: times.startMinute,
        error: errors.start,
        onChange: (minute) => onChange(withStart(times, minute)),
      }}
      end={{
        name: 'endMinute',
        value: times.endMinute,
        error: errors.end,
        onChange: (minute) => onChange(withEnd(times, minute)),
      }}
    />
  );
}
