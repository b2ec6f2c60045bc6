import { Group, Radio, Stack, TextInput } from '@mantine/core';
import type { Closure, Venue } from '#shared/contract/venues.ts';
import { closureKinds } from '#shared/domain/venues/closure-kinds.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { TextWatch } from '../../ui/text-watch.tsx';
import { daysInWords } from './period-in-words.ts';
import { SettleForm } from './settle-form.tsx';
import { type ClosureForm, useClosureForm } from './use-closure-form.ts';
import { useHits } from './use-hits.ts';

type Props = Readonly<{
  venue: Venue;
  /** Null for a new one. */
  closure: Closure | null;
  onClose: () => void;
  /** Told the year to look at, so that what was saved is in sight. */
  onSaved: (year: number) => void;
}>;

/** A closed time or school break; where sessions are planned on its days, what becomes of them. */
export function ClosureDialog(props: Props) {
  const { t, format } = useTexts();
  const { closure, onClose } = props;
  const closing = useClosureForm(props);
  const { asked } = closing;
  const usual = closure
    ? t('venues.changeClosure', { name: closure.name })
    : t('venues.addClosure');
  const title = asked ? `${asked.name} ${daysInWords(asked.from, asked.to, format)}` : usual;
  return (
    <Dialog title={title} onClose={onClose}>
      {asked ? (
        <HitsStep closing={closing} asked={asked} closure={closure} />
      ) : (
        <FieldsStep closing={closing} {...props} />
      )}
    </Dialog>
  );
}

type StepProps = Readonly<{ closing: ClosureForm }>;

function HitsStep({
  closing,
  asked,
  closure,
}: StepProps & Pick<Props, 'closure'> & Readonly<{ asked: NonNullable<ClosureForm['asked']> }>) {
  const { t } = useTexts();
  const hits = useHits(closure ? { ...asked, id: closure.id } : asked);
  return (
    <SettleForm
      hits={hits}
      error={closing.form.error}
      isRunning={closing.isRunning}
      back={{ label: t('app.back'), onBack: closing.back }}
      onSave={(count) => closing.save(asked, { choices: hits.choices, count })}
    />
  );
}

function FieldsStep({ closing, venue, onClose }: StepProps & Props) {
  const { t } = useTexts();
  const { venues } = useVenue();
  const { form, submit, isRunning } = closing;
  return (
    <form {...form.form(() => void submit())}>
      <Stack>
        <ErrorNotice error={form.error} />
        <KindField form={form} />
        <div>
          <TextInput
            label={t('venues.closureName')}
            description={t('venues.closureNameHint')}
            required
            maxLength={80}
            {...form.text('name')}
          />
          <TextWatch text={form.values.name} sort="public" />
        </div>
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <DateField isComing label={t('venues.from')} required {...form.control('from')} />
          <DateField isComing label={t('venues.to')} {...form.control('to')} />
        </Group>
        {venues.length > 1 ? (
          <Radio.Group
            label={t('venues.closureScope')}
            value={form.values.scope}
            onChange={(scope) => form.set('scope', scope === 'all' ? 'all' : 'this')}
          >
            <Radio value="this" label={t('venues.thisVenue', { name: venue.name })} />
            <Radio value="all" label={t('venues.everyVenue')} />
          </Radio.Group>
        ) : null}
        <FormButtons isRunning={isRunning} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function KindField({ form }: Pick<ClosureForm, 'form'>) {
  const { t } = useTexts();
  return (
    <Radio.Group
      label={t('venues.closureKind.label')}
      value={form.values.kind}
      onChange={(value) => {
        const kind = closureKinds.find((each) => each === value);
        if (kind) form.set('kind', kind);
      }}
    >
      <Group mt="xs" gap="xl" align="flex-start">
        {closureKinds.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            label={t(`venues.closureKind.${kind}`)}
            description={t(`venues.closureKind.${kind}Hint`)}
          />
        ))}
      </Group>
    </Radio.Group>
  );
}
