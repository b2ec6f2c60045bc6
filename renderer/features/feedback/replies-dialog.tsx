import { Checkbox, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import type { FeedbackReply } from '#shared/contract/feedback.ts';
import { longestReply } from '#shared/domain/feedback/replies.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useMe, useStatus } from '../../app/status.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { notify } from '../../ui/notify.ts';
import { TextWatch } from '../../ui/text-watch.tsx';
import { firstDayOf, monthsToChoose } from './results-choices.ts';
import type { FeedbackChoices } from './use-results.ts';

type Values = {
  groupId: string;
  fromMonth: string;
  toMonth: string;
  fi: string;
  sv: string;
  en: string;
  onPoster: boolean;
  onBoard: boolean;
  shownFrom: LocalDate | null;
  shownUntil: LocalDate | null;
};
type Props = Readonly<{
  /** Null: a new one. */
  reply: FeedbackReply | null;
  groups: FeedbackChoices['groups'];
  onClose: () => void;
}>;

const weeksShown = 4;
const textKeys = ['fi', 'sv', 'en'] as const;

function valuesOf(reply: FeedbackReply | null, today: LocalDate, firstGroup: string): Values {
  const month = today.slice(0, 7);
  if (!reply) {
    return {
      ...{ groupId: firstGroup, fromMonth: month, toMonth: month, fi: '', sv: '', en: '' },
      ...{ onPoster: true, onBoard: true },
      ...{ shownFrom: today, shownUntil: addDays(today, weeksShown * 7) },
    };
  }
  const { groupId, texts, fromMonth, toMonth, onPoster, onBoard, shownFrom, shownUntil } = reply;
  return {
    ...{ groupId: groupId ?? '', ...texts, fromMonth, toMonth },
    ...{ onPoster, onBoard, shownFrom, shownUntil },
  };
}

function About({ form, groups }: Readonly<{ form: Form<Values> }> & Pick<Props, 'groups'>) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const { role } = useMe();
  const months = monthsToChoose(today).map((value) => ({
    ...{ value, label: format.month(firstDayOf(value)) },
  }));
  // A leader speaks for her own groups; for the venue the coordinators do.
  const venue = seesEveryRoster(role) ? [{ value: '', label: t('feedback.replies.venue') }] : [];
  return (
    <>
      <NativeSelect
        label={t('feedback.replies.of')}
        value={form.values.groupId}
        data={[...venue, ...groups.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(event) => form.set('groupId', event.currentTarget.value)}
      />
      <Group grow align="flex-start">
        {(['fromMonth', 'toMonth'] as const).map((key) => (
          <NativeSelect
            key={key}
            label={t(`feedback.replies.${key}`)}
            value={form.values[key]}
            data={months}
            error={form.fieldError(key)}
            onChange={(event) => form.set(key, event.currentTarget.value)}
          />
        ))}
      </Group>
    </>
  );
}

function OnTheWall({ form }: Readonly<{ form: Form<Values> }>) {
  const { t } = useTexts();
  return (
    <>
      {(['onPoster', 'onBoard'] as const).map((key) => (
        <Checkbox
          key={key}
          label={t(`feedback.replies.${key}`)}
          checked={form.values[key]}
          onChange={({ currentTarget }) => form.set(key, currentTarget.checked)}
        />
      ))}
      <Group grow align="flex-start">
        <DateField label={t('feedback.replies.shownFrom')} {...form.control('shownFrom')} />
        <DateField label={t('feedback.replies.shownUntil')} {...form.control('shownUntil')} />
      </Group>
    </>
  );
}

/** Writes or changes a reply. */
export function ReplyDialog({ reply, groups, onClose }: Props) {
  const { t } = useTexts();
  const { today } = useStatus();
  const { venue } = useVenue();
  const { role } = useMe();
  const firstGroup = seesEveryRoster(role) ? '' : (groups[0]?.id ?? '');
  const form = useForm(valuesOf(reply, today, firstGroup));
  const save = useCommand('feedback.saveReply', {
    onRefused: (error) => form.showErrors(error),
    onSuccess: () => {
      notify(t('feedback.replies.saved'));
      onClose();
    },
  });
  const send = (): void => {
    const { groupId, fi, sv, en, shownFrom, shownUntil, ...rest } = form.values;
    const isEmpty = [fi, sv, en].every((text) => text.trim() === '');
    const missing = {
      ...(isEmpty ? { fi: t('fields.required') } : {}),
      ...(shownFrom ? {} : { shownFrom: t('fields.date') }),
      ...(shownUntil ? {} : { shownUntil: t('fields.date') }),
    };
    if (!form.accepts(missing) || !shownFrom || !shownUntil) return;
    void save.run({
      ...{ id: reply?.id ?? null, venueId: venue.id, groupId: groupId || null },
      ...{ ...rest, texts: { fi, sv, en }, shownFrom, shownUntil },
    });
  };
  return (
    <Dialog title={t('feedback.replies.title')} onClose={onClose}>
      <form {...form.form(send)}>
        <Stack>
          <ErrorNotice error={form.error} />
          <About form={form} groups={groups} />
          {textKeys.map((key) => (
            <div key={key}>
              <Textarea
                label={t(`feedback.replies.text.${key}`)}
                description={key === 'fi' ? t('feedback.replies.textHint') : undefined}
                autosize
                minRows={2}
                maxLength={longestReply}
                {...form.text(key)}
              />
              <TextWatch text={form.values[key]} sort="public" />
            </div>
          ))}
          <OnTheWall form={form} />
          <FormButtons isRunning={save.isRunning} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
