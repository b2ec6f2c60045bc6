import type { Group } from '#shared/contract/groups.ts';
import { attentionsOf } from '#shared/domain/groups/attention.ts';
import { stageOf } from '#shared/domain/groups/life-cycle.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { FormMark } from './form-mark.tsx';
import classes from './groups.module.css';
import { useGroupTexts } from './use-group-texts.ts';

function GroupRow({ group }: Readonly<{ group: Group }>) {
  const { t } = useTexts();
  const { today } = useStatus();
  const { leaders, members, period, next, stage } = useGroupTexts(group);
  const isRunning = stageOf(group, today) === 'running';
  return (
    <li className={classes.row}>
      <div className={classes.main}>
        <TextLink to="/groups/$id" params={{ id: group.id }} className={classes.name}>
          <bdi>{group.name}</bdi>
        </TextLink>
        <span className={classes.quiet}>
          {t(`groups.kind.${group.kind}`)} · <bdi>{leaders}</bdi>
        </span>
      </div>
      <FormMark form={group.form} />
      <span className={classes.main}>
        <span>{isRunning ? next : stage}</span>
        {attentionsOf(group, today).map((what) => (
          <span key={what} className={classes.quiet}>
            {t(`groups.attention.${what}`)}
          </span>
        ))}
      </span>
      <span className={classes.figures}>
        {members ? <span>{members}</span> : null}
        <span className={classes.quiet}>{period}</span>
      </span>
    </li>
  );
}

/** Groups, one row each: what it is, when it meets next, how full it is. */
export function GroupList({ groups }: Readonly<{ groups: readonly Group[] }>) {
  const { t } = useTexts();
  return (
    <ul className={classes.list} aria-label={t('groups.title')}>
      {groups.map((group) => (
        <GroupRow key={group.id} group={group} />
      ))}
    </ul>
  );
}
