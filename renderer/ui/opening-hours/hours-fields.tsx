import { Button, Checkbox, Text } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.ts';
import { TimeField } from '../time-field.tsx';
import {
  copyToWeekdays,
  type HoursDraft,
  problemOf,
  type Span,
  toggleDay,
  withDay,
} from './hours-draft.ts';
import classes from './hours-fields.module.css';

type Props = Readonly<{
  value: HoursDraft;
  onChange: (draft: HoursDraft) => void;
  showProblems: boolean;
}>;
type DayProps = Props & Readonly<{ weekday: number; spans: readonly Span[] }>;

function SpanFields({
  weekday,
  spans,
  index,
  value,
  onChange,
}: DayProps & Readonly<{ index: number }>) {
  const { t, format } = useTexts();
  const day = format.weekdayLong(weekday);
  const span = spans[index];
  if (!span) return null;
  const change = (part: Partial<Span>): void =>
    onChange(withDay(value, weekday, spans.with(index, { ...span, ...part })));
  return (
    <span className={classes.span}>
      <TimeField
        className={classes.time}
        aria-label={t('venues.opensOn', { day })}
        value={span.opensMinute}
        onChange={(opensMinute) => change({ opensMinute })}
      />
      <span aria-hidden>–</span>
      <TimeField
        className={classes.time}
        aria-label={t('venues.closesOn', { day })}
        value={span.closesMinute}
        onChange={(closesMinute) => change({ closesMinute })}
      />
    </span>
  );
}

function Day(props: DayProps) {
  const { weekday, spans, value, onChange, showProblems } = props;
  const { t, format } = useTexts();
  const problem = showProblems ? problemOf(spans) : null;
  const day = format.weekdayLong(weekday);
  return (
    <fieldset className={classes.day} aria-label={day}>
      <Checkbox
        className={classes.check}
        label={day}
        checked={spans.length > 0}
        onChange={() => onChange(toggleDay(value, weekday))}
      />
      <div className={classes.spans}>
        {spans.length === 0 ? <Text c="dimmed">{t('venues.closed')}</Text> : null}
        {/* Spans have no identity but their place. */}
        {spans.map((_, index) => (
          <SpanFields key={`${weekday}-${index.toString()}`} {...props} index={index} />
        ))}
        {problem ? (
          <Text c="var(--n-danger)" role="alert">
            {t(`venues.hoursProblem.${problem}`)}
          </Text>
        ) : null}
      </div>
    </fieldset>
  );
}

/** The week's opening hours: a day is ticked open, its times are typed; Monday's can be copied. */
export function HoursFields(props: Props) {
  const { t } = useTexts();
  return (
    <div>
      {props.value.map((spans, index) => (
        <Day key={index.toString()} {...props} weekday={index + 1} spans={spans} />
      ))}
      <Button variant="default" mt="xs" onClick={() => props.onChange(copyToWeekdays(props.value))}>
        {t('venues.copyToWeekdays')}
      </Button>
    </div>
  );
}
