import type { MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { TimeField } from '../../ui/time-field.tsx';
import classes from './session-panel.module.css';

type Field = Readonly<{
  name: string;
  value: MinuteOfDay | null;
  onChange: (minute: MinuteOfDay | null) => void;
  error: string | undefined;
}>;

/** Start and end, side by side. */
export function TimeFields({ start, end }: Readonly<{ start: Field; end: Field }>) {
  const { t } = useTexts();
  return (
    <div className={classes.times}>
      <TimeField label={t('sessions.labels.start')} required {...start} />
      <TimeField label={t('sessions.labels.end')} required {...end} />
    </div>
  );
}
