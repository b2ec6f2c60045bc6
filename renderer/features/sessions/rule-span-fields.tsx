import { Button, Collapse, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceButtons } from '../../ui/choice-buttons.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { CountField } from './count-field.tsx';
import { RuleDatesField } from './dates-field.tsx';
import classes from './series.module.css';
import type { SeriesValues } from './series-plan.ts';

type FieldProps = Readonly<{ form: Form<SeriesValues> }>;

function EndFields({ form }: FieldProps) {
  const { t } = useTexts();
  const { endKind } = form.values;
  return (
    <fieldset className={classes.end}>
      <legend>{t('planning.end.label')}</legend>
      <ChoiceButtons
        label={t('planning.end.label')}
        value={endKind}
        options={[
          { value: 'until', label: t('planning.end.until') },
          { value: 'count', label: t('planning.end.count') },
        ]}
        onChange={(value) => form.set('endKind', value)}
      />
      {endKind === 'until' ? (
        <DateField isComing label={t('planning.until')} required {...form.control('until')} />
      ) : (
        <CountField label={t('planning.times')} required {...form.control('times')} />
      )}
    </fieldset>
  );
}

/** Days besides the pattern, and days of it on which there is nothing; out of the way until asked for. */
function SingleDates({ form }: FieldProps) {
  const { t } = useTexts();
  const { added, leftOut } = form.values;
  const [isOpen, open] = useState(added.length + leftOut.length > 0);
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-md"
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
      >
        {t('planning.single')}
      </Button>
      <Collapse expanded={isOpen} transitionDuration={0}>
        <Stack gap="xs">
          <RuleDatesField form={form} field="added" label={t('planning.added')} />
          <RuleDatesField form={form} field="leftOut" label={t('planning.leftOut')} />
        </Stack>
      </Collapse>
    </div>
  );
}

/** From when until when, or how many times. */
export function RuleSpanFields({ form }: FieldProps) {
  const { t } = useTexts();
  if (form.values.pattern === 'dates') return null;
  return (
    <>
      <DateField isComing label={t('planning.from')} required {...form.control('from')} />
      <EndFields form={form} />
      <SingleDates form={form} />
    </>
  );
}
