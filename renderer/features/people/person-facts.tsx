import { Button, Group, NativeSelect, Stack, Switch, Text } from '@mantine/core';
import type { PersonCard } from '#shared/contract/people.ts';
import {
  ageBands,
  esrSteps,
  genders,
  ownWorkerAnswers,
  type PersonField,
} from '#shared/domain/people/person-fields.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './people.module.css';

type Facts = PersonCard['facts'];
type FieldProps = Readonly<{ form: Form<Facts> }>;

type ChoiceProps<Value extends string> = Readonly<{
  label: string;
  help?: string;
  values: readonly Value[];
  textOf: (value: Value) => string;
  value: Value | null;
  onChange: (value: Value | null) => void;
}>;

/** One of a few coarse answers, or none. */
function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, help, values, textOf, value, onChange } = props;
  const { t } = useTexts();
  return (
    <NativeSelect
      className={classes.fact}
      label={label}
      description={help}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value ?? ''}
      data={[
        { value: '', label: t('people.facts.notAsked') },
        ...values.map((one) => ({ value: one, label: textOf(one) })),
      ]}
      onChange={({ currentTarget }) =>
        onChange(values.find((one) => one === currentTarget.value) ?? null)
      }
    />
  );
}

function AgeBandField({ form }: FieldProps) {
  const { t } = useTexts();
  return (
    <Choice
      label={t('people.facts.ageBand')}
      values={ageBands}
      textOf={(value) => t(`people.facts.ageBands.${value}`)}
      value={form.values.ageBand}
      onChange={(value) => form.set('ageBand', value)}
    />
  );
}

function GenderField({ form }: FieldProps) {
  const { t } = useTexts();
  return (
    <Choice
      label={t('people.facts.gender')}
      values={genders}
      textOf={(value) => t(`people.facts.genders.${value}`)}
      value={form.values.gender}
      onChange={(value) => form.set('gender', value)}
    />
  );
}

function OwnWorkerField({ form }: FieldProps) {
  const { t } = useTexts();
  return (
    <Choice
      label={t('people.facts.ownWorker')}
      help={t('people.facts.ownWorkerHelp')}
      values={ownWorkerAnswers}
      textOf={(value) => t(`people.facts.ownWorkerAnswers.${value}`)}
      value={form.values.ownWorker}
      onChange={(value) => form.set('ownWorker', value)}
    />
  );
}

/** A day, or today at a press: what was just done is the usual case. */
function DayOf({
  form,
  fact,
}: FieldProps & Readonly<{ fact: (typeof esrSteps)[number] | 'informedOn' }>) {
  const { t } = useTexts();
  const { today } = useStatus();
  return (
    <Group align="flex-end" gap="sm">
      <DateField
        className={classes.fact}
        label={t(`people.facts.${fact}`)}
        {...form.control(fact)}
      />
      {form.values[fact] === null ? (
        <Button
          variant="default"
          aria-label={t('people.facts.todayFor', { fact: t(`people.facts.${fact}`) })}
          onClick={() => form.set(fact, today)}
        >
          {t('people.facts.today')}
        </Button>
      ) : null}
    </Group>
  );
}

function Esr({ form }: FieldProps) {
  const { t } = useTexts();
  return (
    <Stack gap="sm">
      <Switch
        label={t('people.facts.esrParticipant')}
        description={t('people.facts.esrHelp')}
        checked={form.values.esrParticipant}
        onChange={(event) => form.set('esrParticipant', event.currentTarget.checked)}
      />
      {form.values.esrParticipant
        ? esrSteps.map((fact) => <DayOf key={fact} form={form} fact={fact} />)
        : null}
    </Stack>
  );
}

function Informed({ form }: FieldProps) {
  const { t } = useTexts();
  const { informedOn, informedVersion } = form.values;
  return (
    <div>
      <DayOf form={form} fact="informedOn" />
      {informedOn !== null && informedVersion !== null ? (
        <Text c="dimmed">{t('people.facts.informedVersion', { version: informedVersion })}</Text>
      ) : null}
    </div>
  );
}

const fieldOf = {
  'age-band': AgeBandField,
  gender: GenderField,
  'own-worker': OwnWorkerField,
  esr: Esr,
  informed: Informed,
} as const satisfies Readonly<Record<PersonField, unknown>>;

/** The facts of each field, as they are sent. */
function sent(facts: Facts, fields: readonly PersonField[]) {
  const { ageBand, gender, ownWorker, informedOn } = facts;
  const { esrParticipant, esrGuidedOn, esrStartedOn, esrEndedOn } = facts;
  return {
    ...(fields.includes('age-band') ? { ageBand } : {}),
    ...(fields.includes('gender') ? { gender } : {}),
    ...(fields.includes('own-worker') ? { ownWorker } : {}),
    ...(fields.includes('esr') ? { esrParticipant, esrGuidedOn, esrStartedOn, esrEndedOn } : {}),
    ...(fields.includes('informed') ? { informedOn } : {}),
  };
}

type FormProps = Readonly<{ person: PersonCard; fields: readonly PersonField[] }>;

function FactsForm({ person, fields }: FormProps) {
  const { t } = useTexts();
  const form = useForm<Facts>(person.facts);
  const change = useCommand('people.change', {
    onRefused: form.showErrors,
    onSuccess: () => notify(t('app.saved')),
  });
  return (
    <form {...form.form(() => void change.run({ id: person.id, ...sent(form.values, fields) }))}>
      <Stack>
        <ErrorNotice error={form.error} />
        {fields.map((field) => {
          const Field = fieldOf[field];
          return <Field key={field} form={form} />;
        })}
        <Group>
          <Button type="submit" loading={change.isRunning}>
            {t('app.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What the venue has switched on, and a word where it has switched on nothing. */
export function PersonFacts({ person }: Readonly<{ person: PersonCard }>) {
  const { t } = useTexts();
  const settings = useCall('people.settings', {});
  return (
    <Panel title={t('people.facts.title')}>
      <Loaded query={settings}>
        {({ fields }) =>
          fields.length === 0 ? (
            <Text c="dimmed">{t('people.facts.allOff')}</Text>
          ) : (
            <FactsForm key={JSON.stringify(person.facts)} person={person} fields={fields} />
          )
        }
      </Loaded>
    </Panel>
  );
}
