import { Button, Stack } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Group } from '#shared/contract/groups.ts';
import { useCall } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { EraseRoster } from './erase-roster.tsx';
import { FormMark } from './form-mark.tsx';
import { GroupEvaluations } from './group-evaluations.tsx';
import { GroupForm } from './group-form.tsx';
import { GroupForms } from './group-forms.tsx';
import { GroupPeriod } from './group-period.tsx';
import { GroupSessions } from './group-sessions.tsx';
import classes from './groups.module.css';
import { PrintDatesSheet } from './print-dates-sheet.tsx';
import { RemoveGroup } from './remove-group.tsx';
import { Roster } from './roster.tsx';
import { SessionsAfterEnd } from './sessions-after-end.tsx';
import { useGroupTexts } from './use-group-texts.ts';

function NewGroup() {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <Screen title={t('groups.newGroup')}>
      <Panel>
        <GroupForm
          group={null}
          onCancel={() => void navigate({ to: '/groups' })}
          onSaved={(id) => {
            notify(t('groups.created'));
            void navigate({ to: '/groups/$id', params: { id }, replace: true });
          }}
        />
      </Panel>
    </Screen>
  );
}

function Facts({ group }: Readonly<{ group: Group }>) {
  const { t } = useTexts();
  const { leaders, members, period, stage } = useGroupTexts(group);
  return (
    <div className={classes.facts}>
      <span>{stage}</span>
      <FormMark form={group.form} />
      <span>{t(`groups.kind.${group.kind}`)}</span>
      <bdi>{leaders}</bdi>
      {group.roomName ? <bdi>{group.roomName}</bdi> : null}
      {members ? <span>{members}</span> : null}
      <span>{period}</span>
    </div>
  );
}

function RosterPanel({ group }: Readonly<{ group: Group }>) {
  const { t } = useTexts();
  const mayImport = useMay('imports.apply');
  return (
    <Panel title={t('groups.roster.title')}>
      {group.mayOpenRoster ? (
        <Roster group={group} />
      ) : (
        <EmptyNotice>{t('groups.leadersOnly')}</EmptyNotice>
      )}
      {mayImport ? (
        <LinkButton to="/people/import" variant="subtle">
          {t('imports.link')}
        </LinkButton>
      ) : null}
    </Panel>
  );
}

function OneGroup({ group }: Readonly<{ group: Group }>) {
  const { t } = useTexts();
  const mayChange = useMay('groups.change') && group.mayOpenRoster;
  const mayPrint = useMay('privacy.datesSheet');
  const [isEditing, edit] = useState(false);
  const button = useFocusOnChange<HTMLButtonElement>(isEditing);
  const editButton = (
    <Button
      ref={button}
      variant="default"
      aria-expanded={isEditing}
      leftSection={<IconPencil size={20} aria-hidden />}
      onClick={() => edit(!isEditing)}
    >
      {t('groups.editDetails')}
    </Button>
  );
  const saved = (): void => {
    notify(t('app.saved'));
    edit(false);
  };
  return (
    <Screen
      title={group.name}
      subtitle={<Facts group={group} />}
      actions={mayChange ? editButton : null}
    >
      {group.endsOn === null ? null : <SessionsAfterEnd group={group} endsOn={group.endsOn} />}
      {isEditing ? (
        <Panel title={t('groups.details')}>
          <GroupForm group={group} onCancel={() => edit(false)} onSaved={saved} />
          <RemoveGroup group={group} />
        </Panel>
      ) : (
        <p className={classes.description} dir="auto">
          {group.description}
        </p>
      )}
      <div className={classes.halves}>
        {/* What the work begins with: the roster, or where there is none, the sessions. */}
        {group.form === 'open' ? <GroupSessions group={group} /> : null}
        <Stack gap="md">
          <RosterPanel group={group} />
          {mayPrint ? <PrintDatesSheet group={group} /> : null}
          {group.endsOn === null ? null : <GroupPeriod group={group} endsOn={group.endsOn} />}
          {group.endsOn === null ? null : <EraseRoster groupId={group.id} />}
          {group.mayOpenRoster ? <GroupEvaluations groupId={group.id} /> : null}
          <GroupForms groupId={group.id} />
        </Stack>
        {group.form === 'closed' ? <GroupSessions group={group} /> : null}
      </div>
    </Screen>
  );
}

function KnownGroup({ id }: Readonly<{ id: string }>) {
  const { t } = useTexts();
  const query = useCall('groups.get', { id });
  if (query.data) return <OneGroup group={query.data} />;
  return (
    <Screen title={t('groups.title')}>
      <Loaded query={query}>{() => null}</Loaded>
      {query.error ? (
        <div>
          <LinkButton to="/groups" variant="default">
            {t('groups.backToList')}
          </LinkButton>
        </div>
      ) : null}
    </Screen>
  );
}

/** One group: its details, sessions and roster; or the form of a new one. */
export function GroupScreen() {
  const { id } = useParams({ strict: false });
  return id === undefined ? <NewGroup /> : <KnownGroup key={id} id={id} />;
}
