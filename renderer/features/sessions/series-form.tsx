import { Alert, Button, Group as Line, NativeSelect, Stack, Text } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import type { Group } from '#shared/contract/groups.ts';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { RoomSelect } from '../../ui/room-select.tsx';
import classes from './series.module.css';
import type { SeriesValues } from './series-plan.ts';
import { SeriesPreview } from './series-preview.tsx';
import { TimeFields } from './time-fields.tsx';
import { useSeries } from './use-series.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const intervals = [1, 2, 3, 4] as const;

type FieldProps = Readonly<{ form: Form<SeriesValues> }>;

function Weekdays({ form }: FieldProps) {
  const { t, format } = useTexts();
  const problemId = useId();
  const { value, onChange, error } = form.control('weekdays');
  return (
    <fieldset className={classes.weekdays}>
      <legend>{t('sessions.series.weekdays')}</legend>
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

function Fields({ form, group }: FieldProps & Readonly<{ group: Group }>) {
  const { t } = useTexts();
  const room = form.control('roomId');
  return (
    <>
      <Weekdays form={form} />
      <TimeFields start={form.control('startMinute')} end={form.control('endMinute')} />
      <div className={classes.pair}>
        <DateField label={t('sessions.series.from')} required {...form.control('from')} />
        <DateField label={t('sessions.series.until')} required {...form.control('until')} />
      </div>
      <div className={classes.pair}>
        <NativeSelect
          label={t('sessions.series.everyWeeks')}
          value={String(form.values.everyWeeks)}
          data={intervals.map((weeks) => ({
            value: String(weeks),
            label: t(`sessions.series.every.weeks${weeks}`),
          }))}
          onChange={(event) => form.set('everyWeeks', Number(event.currentTarget.value))}
        />
        <RoomSelect
          venueId={group.venueId}
          value={room.value}
          onChange={room.onChange}
          error={room.error}
        />
      </div>
    </>
  );
}

type MadeProps = Readonly<{
  made: NonNullable<ReturnType<typeof useSeries>['made']>;
  again: () => void;
  onClose: () => void;
}>;

function Made({ made, again, onClose }: MadeProps) {
  const { t } = useTexts();
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  return (
    <Alert color="sea" variant="light" mb="md">
      <Stack gap="sm">
        <Text ref={sentence} tabIndex={-1} fw={600} className={classes.made}>
          {t('sessions.series.made', { count: made.created })}
        </Text>
        <Line>
          <LinkButton
            to="/programme"
            search={{ view: 'agenda', date: made.from }}
            onClick={onClose}
          >
            {t('sessions.series.toProgramme')}
          </LinkButton>
          <Button variant="default" onClick={again}>
            {t('sessions.series.another')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('app.close')}
          </Button>
        </Line>
      </Stack>
    </Alert>
  );
}

type Props = Readonly<{ group: Group; onClose: () => void }>;

/** A weekly series for a group: every date is seen before anything is saved. */
export function SeriesForm({ group, onClose }: Props) {
  const { t } = useTexts();
  const { form, previewed, keep, setKept, save, isSaving, made, again } = useSeries(group);
  if (made) return <Made made={made} again={again} onClose={onClose} />;
  return (
    <form {...form.form(save)} className={classes.series}>
      <Stack>
        <ErrorNotice error={form.error} />
        <Fields form={form} group={group} />
        <section className={classes.preview} aria-label={t('sessions.series.preview')}>
          {previewed ? (
            <SeriesPreview venueId={group.venueId} plan={previewed} keep={keep} setKept={setKept} />
          ) : (
            <Text c="dimmed">{t('sessions.series.notYet')}</Text>
          )}
        </section>
        <FormButtons isRunning={isSaving} onCancel={onClose} submit={t('sessions.series.save')} />
      </Stack>
    </form>
  );
}
