import { NativeSelect, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { Group } from '#shared/contract/groups.ts';
import {
  groupForms,
  groupKinds,
  type GroupForm as Shape,
} from '#shared/domain/groups/group-kinds.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { LeaderSelect } from '../../ui/leader-select.tsx';
import { RoomSelect } from '../../ui/room-select.tsx';
import classes from './groups.module.css';
import { type GroupValues, useGroupForm } from './use-group-form.ts';

type FieldProps = Readonly<{ form: Form<GroupValues> }>;

function WhatFields({ form }: FieldProps) {
  const { t } = useTexts();
  return (
    <>
      <TextInput
        label={t('groups.labels.name')}
        required
        dir="auto"
        autoComplete="off"
        {...form.text('name')}
      />
      <Radio.Group
        label={t('groups.labels.form')}
        value={form.values.form}
        onChange={(value) => {
          const shape: Shape | undefined = groupForms.find((each) => each === value);
          if (shape) form.set('form', shape);
        }}
      >
        <Stack gap="xs" mt="xs">
          {groupForms.map((each) => (
            <Radio
              key={each}
              value={each}
              label={t(`groups.form.${each}`)}
              description={t(`groups.formHelp.${each}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <NativeSelect
        label={t('groups.labels.kind')}
        value={form.values.kind}
        data={groupKinds.map((value) => ({ value, label: t(`groups.kind.${value}`) }))}
        onChange={(event) => {
          const kind = groupKinds.find((each) => each === event.currentTarget.value);
          if (kind) form.set('kind', kind);
        }}
      />
    </>
  );
}

function WhenFields({ form }: FieldProps) {
  const { t } = useTexts();
  return (
    <div className={classes.pair}>
      <DateField label={t('groups.labels.startsOn')} required {...form.control('startsOn')} />
      <DateField
        label={t('groups.labels.endsOn')}
        description={t('groups.labels.endsOnHelp')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        {...form.control('endsOn')}
      />
    </div>
  );
}

function CapacityField({ form }: FieldProps) {
  const { t } = useTexts();
  const { value, onChange, name, error } = form.control('capacity');
  return (
    <NumberInput
      label={t('groups.labels.capacity')}
      description={t('groups.labels.capacityHelp')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      name={name}
      error={error}
      value={value ?? ''}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
    />
  );
}

type Props = Readonly<{
  /** Null: a new one. */
  group: Group | null;
  onSaved: (id: GroupId) => void;
  onCancel: () => void;
}>;

/** What a group is, when and where it meets, and who leads it. */
export function GroupForm({ group, onSaved, onCancel }: Props) {
  const { t } = useTexts();
  const { form, formProps, venueId, isSaving } = useGroupForm(group, onSaved);
  const leaders = form.control('leaderIds');
  const room = form.control('roomId');
  return (
    <form {...formProps} className={classes.form}>
      <Stack>
        <ErrorNotice error={form.error} />
        <WhatFields form={form} />
        <LeaderSelect value={leaders.value} onChange={leaders.onChange} error={leaders.error} />
        <div className={classes.pair}>
          <RoomSelect
            venueId={venueId}
            value={room.value}
            onChange={room.onChange}
            error={room.error}
          />
          <CapacityField form={form} />
        </div>
        <WhenFields form={form} />
        <Textarea
          label={t('groups.labels.description')}
          description={t('groups.labels.descriptionHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          dir="auto"
          maxRows={12}
          {...form.text('description')}
        />
        <FormButtons
          isRunning={isSaving}
          onCancel={onCancel}
          submit={group ? t('app.save') : t('groups.create')}
        />
      </Stack>
    </form>
  );
}
