import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Season, Venue } from '#shared/contract/venues.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { draftOf, type HoursDraft, hoursOf, isSound } from '../../ui/opening-hours/hours-draft.ts';
import { HoursFields } from '../../ui/opening-hours/hours-fields.tsx';
import classes from './fieldset.module.css';

type Props = Readonly<{
  venue: Venue;
  /** Null for a new one, which begins with the usual hours. */
  season: Season | null;
  onClose: () => void;
}>;
type Draft = Readonly<{
  name: string;
  from: LocalDate | null;
  to: LocalDate | null;
  hours: HoursDraft;
}>;

function useSaveSeason({ venue, season, onClose }: Props) {
  const { t } = useTexts();
  const [isTried, setTried] = useState(false);
  const form = useForm<Draft>({
    name: season?.name ?? '',
    from: season?.from ?? null,
    to: season?.to ?? null,
    hours: draftOf((season ?? venue).openingHours),
  });
  const save = useCommand('venues.saveSeason', { onSuccess: onClose, onRefused: form.showErrors });
  const submit = (): void => {
    setTried(true);
    const { name, from, to, hours } = form.values;
    const openingHours = hoursOf(hours);
    const problems = {
      ...(name.trim() === '' ? { name: t('fields.required') } : {}),
      ...(from === null ? { from: t('fields.required') } : {}),
      ...(to === null ? { to: t('fields.required') } : {}),
      ...(from !== null && to !== null && to < from ? { to: t('fields.end-before-start') } : {}),
      ...(openingHours.length === 0 ? { hours: t('venues.seasons.noDay') } : {}),
    };
    if (!form.accepts(problems) || !isSound(hours) || from === null || to === null) return;
    const known = season ? { id: season.id } : {};
    void save.run({ ...known, venueId: venue.id, name, from, to, openingHours });
  };
  return { form, submit, isTried, isRunning: save.isRunning };
}

/** A time of the year with opening hours of its own. */
export function SeasonDialog(props: Props) {
  const { t } = useTexts();
  const { form, submit, isTried, isRunning } = useSaveSeason(props);
  const { season, onClose } = props;
  const noDay = form.fieldError('hours');
  return (
    <Dialog
      title={season ? t('venues.seasons.change', { name: season.name }) : t('venues.seasons.add')}
      onClose={onClose}
    >
      <form {...form.form(submit)}>
        <Stack>
          <TextInput
            label={t('venues.seasons.name')}
            description={t('venues.seasons.nameHint')}
            required
            maxLength={60}
            data-autofocus
            {...form.text('name')}
          />
          <Group grow align="flex-start" preventGrowOverflow={false}>
            <DateField isComing label={t('venues.from')} required {...form.control('from')} />
            <DateField isComing label={t('venues.to')} required {...form.control('to')} />
          </Group>
          <fieldset className={classes.set}>
            <legend className={classes.legend}>{t('venues.seasons.hours')}</legend>
            <HoursFields
              value={form.values.hours}
              onChange={(hours) => form.set('hours', hours)}
              showProblems={isTried}
            />
            {noDay ? (
              <Text c="var(--n-danger)" role="alert">
                {noDay}
              </Text>
            ) : null}
          </fieldset>
          <ErrorNotice error={form.error} />
          <FormButtons isRunning={isRunning} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
