import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { type MonthPlace, monthPlaces } from '#shared/domain/sessions/recurrence/series-rule.ts';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { CountField } from './count-field.tsx';
import { RuleDatesField } from './dates-field.tsx';
import { patterns, type RuleValues, weekdays } from './rule-values.ts';
import classes from './series.module.css';
import type { SeriesValues } from './series-plan.ts';
import { setFields } from './set-fields.ts';

type FieldProps = Readonly<{ form: Form<SeriesValues> }>;

function PatternField({ form }: FieldProps) {
  const { t } = useTexts();
  return (
    <NativeSelect
      label={t('planning.pattern.label')}
      value={form.values.pattern}
      data={patterns.map((value) => ({ value, label: t(`planning.pattern.${value}`) }))}
      onChange={(event) => {
        const pattern = patterns.find((each) => each === event.currentTarget.value);
        if (pattern) setFields(form, { pattern, isPhaseAnswered: false });
      }}
    />
  );
}

function WeekdayButtons({ form }: FieldProps) {
  const { t, format } = useTexts();
  const problemId = useId();
  const { value, onChange, error } = form.control('weekdays');
  return (
    <fieldset className={classes.weekdays}>
      <legend>{t('planning.weekdays')}</legend>
      {weekdays.map((weekday) => (
        <label key={weekday} className={classes.weekday}>
          <input
            type="checkbox"
            aria-label={format.weekdayLong(weekday)}
            aria-invalid={error !== undefined}
            aria-describedby={problemId}
            checked={value.includes(weekday)}
            onChange={({ currentTarget }) =>
              onChange(
                currentTarget.checked
                  ? [...value, weekday]
                  : value.filter((each) => each !== weekday),
              )
            }
          />
          {format.weekdayShort(weekday)}
        </label>
      ))}
      <span id={problemId} className={classes.problem}>
        {error}
      </span>
    </fieldset>
  );
}

const placeWords = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' } as const;

function MonthWeekdayFields({ form }: FieldProps) {
  const { t, format } = useTexts();
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t('planning.place.label')}
        value={String(form.values.place)}
        data={monthPlaces.map((place) => ({
          value: String(place),
          label: t(`planning.place.${placeWords[place]}`),
        }))}
        onChange={(event) => {
          const found = monthPlaces.find((each) => String(each) === event.currentTarget.value);
          if (found) form.set('place', found satisfies MonthPlace);
        }}
      />
      <NativeSelect
        label={t('planning.weekday')}
        value={String(form.values.weekday)}
        data={weekdays.map((weekday) => ({
          value: String(weekday),
          label: format.weekdayLong(weekday),
        }))}
        onChange={(event) => {
          const found = weekdays.find((each) => String(each) === event.currentTarget.value);
          if (found) form.set('weekday', found);
        }}
      />
    </div>
  );
}

function PatternParts({ form }: FieldProps) {
  const { t } = useTexts();
  const { pattern } = form.values satisfies RuleValues;
  switch (pattern) {
    case 'dates':
      return <RuleDatesField form={form} field="dates" label={t('planning.dates.label')} />;
    case 'month-date':
      return (
        <div className={classes.pair}>
          <CountField
            label={t('planning.dayOfMonth')}
            required
            {...form.control('dayOfMonth')}
            error={form.fieldError('rule.dayOfMonth') ?? form.fieldError('dayOfMonth')}
          />
          <CountField label={t('planning.everyMonths')} required {...form.control('everyMonths')} />
        </div>
      );
    case 'month-weekday':
      return (
        <>
          <MonthWeekdayFields form={form} />
          <CountField label={t('planning.everyMonths')} required {...form.control('everyMonths')} />
        </>
      );
    case 'every-nth':
      return (
        <>
          <CountField label={t('planning.everyWeeks')} required {...form.control('everyWeeks')} />
          <WeekdayButtons form={form} />
        </>
      );
    default:
      return <WeekdayButtons form={form} />;
  }
}

/** How often: the pattern and what belongs to it. */
export function RuleFields({ form }: FieldProps) {
  return (
    <>
      <PatternField form={form} />
      <PatternParts form={form} />
    </>
  );
}
