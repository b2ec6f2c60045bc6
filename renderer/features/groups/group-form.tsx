import {
  Button,
  Collapse,
  NativeSelect,
  NumberInput,
  Radio,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Group } from '#shared/contract/groups.ts';
import {
  groupForms,
  groupKinds,
  type GroupForm as Shape,
  usualPosterAs,
} from '#shared/domain/groups/group-kinds.ts';
import { isLongPeriod, suggestedEnd } from '#shared/domain/groups/life-cycle.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { LeaderSelect } from '../../ui/leader-select.tsx';
import { RoomSelect } from '../../ui/room-select.tsx';
import { TextWatch } from '../../ui/text-watch.tsx';
import { GroupMoreFields } from './group-more-fields.tsx';
import classes from './groups.module.css';
import { type GroupValues, useGroupForm } from './use-group-form.ts';

type FieldProps = Readonly<{ form: Form<GroupValues> }>;

function WhatFields({ form }: FieldProps) {
  const { t } = useTexts();
  const reshape = (shape: Shape): void => {
    const { form: before, posterAs } = form.values;
    // A name on the wall that nobody has chosen follows the form.
    if (posterAs === usualPosterAs(before)) form.set('posterAs', usualPosterAs(shape));
    form.set('form', shape);
  };
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
          if (shape) reshape(shape);
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

/** The usual length of a closed group's period in one press, and a word where it is longer. */
function EndHint({ form }: FieldProps) {
  const { t, format } = useTexts();
  const { form: shape, startsOn, endsOn } = form.values;
  if (startsOn === null) return null;
  if (endsOn !== null) {
    const isLong = shape === 'closed' && isLongPeriod(startsOn, endsOn);
    return <Text role="status">{isLong ? t('groups.longPeriod') : ''}</Text>;
  }
  const suggested = suggestedEnd(shape, startsOn);
  if (suggested === null) return null;
  return (
    <Button
      variant="subtle"
      className={classes.suggestion}
      onClick={() => form.set('endsOn', suggested)}
    >
      {t('groups.suggestedEnd', { date: format.date(suggested) })}
    </Button>
  );
}

function WhenFields({ form }: FieldProps) {
  const { t } = useTexts();
  return (
    <div className={classes.pair}>
      <DateField label={t('groups.labels.startsOn')} required {...form.control('startsOn')} />
      <div>
        <DateField
          label={t('groups.labels.endsOn')}
          description={t('groups.labels.endsOnHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.control('endsOn')}
        />
        <EndHint form={form} />
      </div>
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

/** The rest, out of the way until somebody asks for it. */
function MoreFields({ form }: FieldProps) {
  const { t } = useTexts();
  const [isOpen, open] = useState(false);
  const id = useId();
  const Icon = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <div>
      <Button
        variant="subtle"
        aria-expanded={isOpen}
        aria-controls={id}
        rightSection={<Icon size={20} aria-hidden />}
        onClick={() => open(!isOpen)}
      >
        {t('groups.more')}
      </Button>
      <Text c="dimmed" mb="sm">
        {t('groups.moreHelp')}
      </Text>
      <Collapse id={id} expanded={isOpen} transitionDuration={0}>
        {isOpen ? <GroupMoreFields form={form} /> : null}
      </Collapse>
    </div>
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
        <div>
          <Textarea
            label={t('groups.labels.description')}
            description={t('groups.labels.descriptionHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            dir="auto"
            maxRows={12}
            {...form.text('description')}
          />
          <TextWatch
            text={form.values.description}
            sort="public"
            {...(group ? { groupId: group.id } : {})}
          />
        </div>
        <MoreFields form={form} />
        <FormButtons
          isRunning={isSaving}
          onCancel={onCancel}
          submit={group ? t('app.save') : t('groups.create')}
        />
      </Stack>
    </form>
  );
}
