import { Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { Availability, Venue } from '#shared/contract/venues.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { languages } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import classes from './fieldset.module.css';

type Props = Readonly<{
  venue: Venue;
  /** Null for a new one. */
  availability: Availability | null;
  onClose: () => void;
}>;
type Draft = Readonly<{
  who: Availability['who'];
  weekday: number;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  from: LocalDate | null;
  to: LocalDate | null;
}>;

const emptyDraft: Draft = {
  who: { fi: '', sv: '', en: '' },
  weekday: 1,
  startMinute: null,
  endMinute: null,
  from: null,
  to: null,
};

function useSaveAvailability({ venue, availability, onClose }: Props) {
  const { t } = useTexts();
  const { id, ...known } = availability ?? { ...emptyDraft, id: undefined };
  const form = useForm<Draft>(known);
  const save = useCommand('venues.saveAvailability', {
    onSuccess: onClose,
    onRefused: form.showErrors,
  });
  const submit = (): void => {
    const { startMinute, endMinute, from, to, who, ...rest } = form.values;
    const isEarly = startMinute !== null && endMinute !== null && endMinute <= startMinute;
    const isNobody = Object.values(who).every((text) => text.trim() === '');
    const problems = {
      ...(isNobody ? { who: t('venues.met.whoRequired') } : {}),
      ...(startMinute === null ? { startMinute: t('fields.required') } : {}),
      ...(endMinute === null ? { endMinute: t('fields.required') } : {}),
      ...(isEarly ? { endMinute: t('fields.end-before-start') } : {}),
      ...(from !== null && to !== null && to < from ? { to: t('fields.end-before-start') } : {}),
    };
    if (!form.accepts(problems) || startMinute === null || endMinute === null) return;
    const input = { ...rest, venueId: venue.id, who, startMinute, endMinute, from, to };
    void save.run(id === undefined ? input : { ...input, id });
  };
  return { form, submit, isRunning: save.isRunning };
}

/** Who can be met on a weekday: a profession in each language, and until when it holds. */
export function AvailabilityDialog(props: Props) {
  const { t, language } = useTexts();
  const { form, submit, isRunning } = useSaveAvailability(props);
  const { availability, onClose } = props;
  const title = availability
    ? t('venues.met.change', { who: availability.who[language] })
    : t('venues.met.add');
  return (
    <Dialog title={title} onClose={onClose}>
      <form {...form.form(submit)}>
        <Stack>
          <WhoFields form={form} />
          <WhenFields form={form} />
          <ErrorNotice error={form.error} />
          <FormButtons isRunning={isRunning} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

function WhoFields({ form }: Readonly<{ form: Form<Draft> }>) {
  const { t } = useTexts();
  const { who } = form.values;
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{t('venues.met.who')}</legend>
      <Text c="dimmed" size="sm">
        {t('venues.met.whoHint')}
      </Text>
      <Stack gap="xs">
        {languages.map((each) => (
          <TextInput
            key={each}
            lang={each}
            label={t(`venues.posters.language.${each}`)}
            aria-label={`${t('venues.met.who')} ${t(`venues.posters.language.${each}`)}`}
            maxLength={80}
            value={who[each]}
            error={
              form.fieldError(`who.${each}`) ?? (each === 'fi' ? form.fieldError('who') : undefined)
            }
            onChange={(event) => form.set('who', { ...who, [each]: event.currentTarget.value })}
          />
        ))}
      </Stack>
    </fieldset>
  );
}

function WhenFields({ form }: Readonly<{ form: Form<Draft> }>) {
  const { t, format } = useTexts();
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <NativeSelect
          label={t('venues.met.weekday')}
          value={form.values.weekday}
          data={[1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
            value: weekday.toString(),
            label: format.weekdayLong(weekday),
          }))}
          onChange={(event) => form.set('weekday', Number(event.currentTarget.value))}
        />
        <TimeField label={t('venues.met.start')} required {...form.control('startMinute')} />
        <TimeField label={t('venues.met.end')} required {...form.control('endMinute')} />
      </SimpleGrid>
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <DateField label={t('venues.met.from')} {...form.control('from')} />
        <DateField label={t('venues.met.to')} {...form.control('to')} />
      </Group>
      <Text c="dimmed" size="sm">
        {t('venues.met.validHint')}
      </Text>
    </>
  );
}
