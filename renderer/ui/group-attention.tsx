import type { Group } from '#shared/contract/groups.ts';
import { type Attention, attentions, attentionsOf } from '#shared/domain/groups/attention.ts';
import { useStatus } from '../app/status.ts';
import { useTexts } from '../i18n/use-texts.ts';
import classes from './group-attention.module.css';
import { Panel } from './panel.tsx';
import { TextLink } from './text-link.tsx';

type Props = Readonly<{ groups: readonly Group[] }>;

function AttentionLine({ what, groups }: Props & Readonly<{ what: Attention }>) {
  const { t, format } = useTexts();
  const showsEnd = what !== 'no-sessions';
  return (
    <div className={classes.line}>
      <dt>{t(`groups.attention.${what}`)}</dt>
      <dd>
        {groups.map(({ id, name, endsOn }) => (
          <span key={id}>
            <TextLink to="/groups/$id" params={{ id }}>
              <bdi>{name}</bdi>
            </TextLink>
            {showsEnd && endsOn ? ` ${format.date(endsOn)}` : null}
          </span>
        ))}
      </dd>
    </div>
  );
}

/** The groups of the asker that somebody should look at, by what it is; nothing when there are none. */
export function GroupAttention({ groups }: Props) {
  const { t } = useTexts();
  const { today } = useStatus();
  const own = groups.filter(({ mayOpenRoster }) => mayOpenRoster);
  const lines = attentions.flatMap((what) => {
    const found = own.filter((group) => attentionsOf(group, today).includes(what));
    return found.length === 0 ? [] : [{ what, found }];
  });
  if (lines.length === 0) return null;
  return (
    <Panel title={t('groups.attention.title')}>
      <dl className={classes.lines}>
        {lines.map(({ what, found }) => (
          <AttentionLine key={what} what={what} groups={found} />
        ))}
      </dl>
    </Panel>
  );
}
