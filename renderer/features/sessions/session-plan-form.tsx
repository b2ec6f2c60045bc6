import { Button, Checkbox, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { Session, ShownSessionDetails } from '#shared/contract/sessions.ts';
import type { Lists } from '#shared/contract/settings.ts';
import type { Form } from '../../app/use-form.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TextWatch } from '../../ui/text-watch.tsx';
import { SessionLeadersFields } from './session-leaders-fields.tsx';
import classes from './session-plan.module.css';
import { SessionPlanHow } from './session-plan-how.tsx';
import { SessionPlanPrint } from './session-plan-print.tsx';
import { SessionPlanWith } from './session-plan-with.tsx';
import { SessionSignIn } from './session-sign-in.tsx';
import { type PlanValues, useSessionPlan } from './use-session-plan.ts';

type FieldProps = Readonly<{ form: Form<PlanValues>; groupId: Session['groupId'] }>;

/** What helps stands below its field. */
const order: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'description',
  'error',
];

function PlanFields({ form, groupId }: FieldProps) {
  const { t } = useTexts();
  const area = { autosize: true, minRows: 2, dir: 'auto' } as const;
  const watch = { sort: 'plan', groupId } as const;
  return (
    <Stack gap="sm">
      {groupId === null ? (
        <div>
          <TextInput
            label={t('sessions.labels.title')}
            required
            dir="auto"
            autoComplete="off"
            {...form.text('title')}
          />
          <TextWatch text={form.values.title} {...watch} />
        </div>
      ) : null}
      <div>
        <TextInput
          label={t('edits.details.theme')}
          description={t('edits.details.themeHelp')}
          inputWrapperOrder={order}
          dir="auto"
          autoComplete="off"
          {...form.text('theme')}
        />
        <TextWatch text={form.values.theme} {...watch} />
      </div>
      {(['goal', 'method', 'equipment'] as const).map((field) => (
        <div key={field}>
          <Textarea label={t(`edits.details.${field}`)} {...area} {...form.text(field)} />
          <TextWatch text={form.values[field]} {...watch} />
        </div>
      ))}
    </Stack>
  );
}

function AfterFields({ form, groupId }: FieldProps) {
  const { t } = useTexts();
  const { value, onChange } = form.control('recordedElsewhere');
  return (
    <Stack gap="sm">
      <div>
        <Textarea
          label={t('edits.details.reflection')}
          description={t('edits.details.reflectionHelp')}
          inputWrapperOrder={order}
          autosize
          minRows={3}
          dir="auto"
          {...form.text('reflection')}
        />
        <TextWatch text={form.values.reflection} sort="note" groupId={groupId} />
      </div>
      <Checkbox
        label={t('edits.details.recordedElsewhere')}
        description={t('edits.details.recordedElsewhereHelp')}
        checked={value}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </Stack>
  );
}

/** Names belong on the roster; the texts are read and printed by others too. */
function NamesNotice({ withNames }: Pick<ReturnType<typeof useSessionPlan>, 'withNames'>) {
  const { t } = useTexts();
  if (withNames.length === 0) return null;
  const fields = withNames.map((text) => t(`edits.details.${text}`)).join(', ');
  return (
    <p role="alert" className={classes.names}>
      {t('edits.details.withNames', { fields })}
    </p>
  );
}

type Props = Readonly<{ session: Session; details: ShownSessionDetails; lists: Lists }>;

/** Everything of a session beside when and where; the past may be described too. */
export function SessionPlanForm({ session, details, lists }: Props) {
  const { t } = useTexts();
  const { form, withNames, save, isSaving } = useSessionPlan(session, details);
  const isHers = useMay('sessions.saveDetails') && session.mayOpenRegister;
  const maySave = isHers && session.lock !== 'closed-month';
  return (
    <form {...form.form(save)}>
      <fieldset disabled={!maySave} className={classes.fields}>
        <ErrorNotice error={form.error} />
        {session.lock === 'closed-month' ? (
          <Text c="dimmed">{t('edits.details.closedMonth')}</Text>
        ) : null}
        <NamesNotice withNames={withNames} />
        <div className={classes.columns}>
          <Stack>
            <Panel
              title={t('edits.details.plan')}
              actions={<SessionPlanPrint session={session} values={form.values} />}
            >
              <PlanFields form={form} groupId={session.groupId} />
            </Panel>
            <Panel title={t('edits.details.with')}>
              <SessionPlanWith form={form} lists={lists} groupTagIds={details.groupTagIds} />
            </Panel>
          </Stack>
          <Stack>
            <Panel title={t('edits.details.how')}>
              <SessionPlanHow form={form} />
            </Panel>
            <Panel title={t('edits.details.leaders')}>
              <SessionLeadersFields form={form} />
            </Panel>
            <Panel title={t('edits.details.after')}>
              <AfterFields form={form} groupId={session.groupId} />
            </Panel>
            {isHers ? <SessionSignIn session={session} /> : null}
          </Stack>
        </div>
        {maySave ? (
          <Group className={classes.save}>
            <Button type="submit" loading={isSaving}>
              {t('edits.details.save')}
            </Button>
          </Group>
        ) : null}
      </fieldset>
    </form>
  );
}
