import { Link, useParams } from '@tanstack/react-router';
import type { CallName } from '#shared/contract/contract.ts';
import { useCall } from '../../app/client.ts';
import { useMe } from '../../app/status.ts';
import { mayCall, useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { DuplicateList } from './duplicate-list.tsx';
import { EndingList } from './ending-list.tsx';
import { EsrList } from './esr-list.tsx';
import { MergeList } from './merge-list.tsx';
import { NotSeenList } from './not-seen-list.tsx';
import classes from './people.module.css';

/** The lists to look through, and the call without which one is of no use. */
const lists = [
  { id: 'not-seen', needs: 'people.notSeen', content: NotSeenList },
  { id: 'ending', needs: 'groups.endingMemberships', content: EndingList },
  { id: 'esr', needs: 'people.esrMissing', content: EsrList },
  { id: 'duplicates', needs: 'people.duplicates', content: DuplicateList },
  { id: 'merges', needs: 'people.merges', content: MergeList },
] as const satisfies readonly { id: string; needs: CallName; content: () => unknown }[];

function Lists() {
  const { t } = useTexts();
  const { role } = useMe();
  const { list } = useParams({ strict: false });
  const fields = useCall('people.settings', {}).data?.fields ?? [];
  const allowed = lists.filter(
    ({ id, needs }) => mayCall(role, needs) && (id !== 'esr' || fields.includes('esr')),
  );
  const current = allowed.find(({ id }) => id === list) ?? allowed[0];
  if (!current) return null;
  const Content = current.content;
  return (
    <>
      <nav aria-label={t('people.review.lists')}>
        <ul className={classes.tabs}>
          {allowed.map(({ id }) => (
            <li key={id}>
              <Link
                to="/people/review/$list"
                params={{ list: id }}
                className={classes.tab}
                {...(id === current.id ? { 'aria-current': 'page' } : {})}
              >
                {t(`people.review.${id}.title`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Content key={current.id} />
    </>
  );
}

/** Lists of people to look through now and then. */
export function ReviewScreen() {
  const { t } = useTexts();
  const maySee = useMay('people.list');
  return (
    <Screen
      title={t('people.review.title')}
      actions={
        <LinkButton to="/people" variant="default">
          {t('people.card.back')}
        </LinkButton>
      }
    >
      {maySee ? <Lists /> : <EmptyNotice>{t('people.notForYou')}</EmptyNotice>}
    </Screen>
  );
}
