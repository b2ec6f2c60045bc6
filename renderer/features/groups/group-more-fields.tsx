import { MultiSelect, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { Lists } from '#shared/contract/settings.ts';
import {
  kindRules,
  type SessionMode,
  sessionKinds,
  sessionModes,
} from '#shared/domain/sessions/session-kinds.ts';
import { useCall } from '../../app/client.ts';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupWallFields } from './group-wall-fields.tsx';
import classes from './groups.module.css';
import type { GroupValues } from './use-group-form.ts';

type FieldProps = Readonly<{ form: Form<GroupValues> }>;
const helpBelow = ['label', 'input', 'description', 'error'] as const;

/** What the group is reported by. An archived entry is offered only where it is chosen. */
function ReportFields({ form, lists }: FieldProps & Readonly<{ lists: Lists }>) {
  const { t } = useTexts();
  const { activityTypeId, tagIds } = form.values;
  const types = lists.activityTypes.filter(
    ({ id, archived }) => !archived || id === activityTypeId,
  );
  const tags = lists.tags.filter(({ id, archived }) => !archived || tagIds.includes(id));
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={t('groups.labels.activityType')}
        value={activityTypeId ?? ''}
        data={[
          { value: '', label: t('groups.labels.noActivityType') },
          ...types.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          form.set('activityTypeId', types.find(({ id }) => id === value)?.id ?? null)
        }
      />
      <MultiSelect
        label={t('groups.labels.tags')}
        description={t('groups.labels.tagsHelp')}
        inputWrapperOrder={[...helpBelow]}
        searchable
        hidePickedOptions
        data={tags.map(({ id, name }) => ({ value: id, label: name }))}
        value={[...tagIds]}
        onChange={(chosen) =>
          form.set(
            'tagIds',
            tags.filter(({ id }) => chosen.includes(id)).map(({ id }) => id),
          )
        }
      />
    </div>
  );
}

/** How people take part in its sessions; the link goes to those who need it, never on a wall. */
function RemoteFields({ form }: FieldProps) {
  const { t } = useTexts();
  return (
    <div className={classes.pair}>
      <TextInput
        label={t('groups.labels.platform')}
        description={t('groups.labels.platformHelp')}
        inputWrapperOrder={[...helpBelow]}
        autoComplete="off"
        {...form.text('platform')}
      />
      <TextInput
        label={t('groups.labels.link')}
        description={t('groups.labels.linkHelp')}
        inputWrapperOrder={[...helpBelow]}
        autoComplete="off"
        {...form.text('link')}
      />
    </div>
  );
}

const hasRemote = (mode: SessionMode): boolean => mode !== 'on-site';

function SessionFields({ form }: FieldProps) {
  const { t } = useTexts();
  const { sessionKind, mode, form: shape } = form.values;
  // A closed group keeps a roster: kinds that are counted without one are not its sessions.
  const kinds = sessionKinds.filter(
    (kind) => shape === 'open' || kindRules[kind].hasRoster || kind === sessionKind,
  );
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          label={t('groups.labels.sessionKind')}
          description={t(`groups.sessionKindHelp.${sessionKind}`)}
          inputWrapperOrder={[...helpBelow]}
          value={sessionKind}
          data={kinds.map((value) => ({ value, label: t(`calendar.kind.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            form.set('sessionKind', kinds.find((kind) => kind === value) ?? 'group')
          }
        />
        <NativeSelect
          label={t('groups.labels.mode')}
          value={mode}
          data={sessionModes.map((value) => ({ value, label: t(`groups.mode.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            form.set('mode', sessionModes.find((each) => each === value) ?? 'on-site')
          }
        />
      </div>
      {hasRemote(mode) ? <RemoteFields form={form} /> : null}
    </>
  );
}

const noLists: Lists = { activityTypes: [], tags: [], partners: [], markLabels: [] };

/** What most groups do without: reporting, remote ways, the name on the wall, other languages. */
export function GroupMoreFields({ form }: FieldProps) {
  const lists = useCall('settings.lists', {}).data ?? noLists;
  return (
    <Stack>
      <ReportFields form={form} lists={lists} />
      <SessionFields form={form} />
      <GroupWallFields form={form} />
    </Stack>
  );
}
