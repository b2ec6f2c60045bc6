import { useParams } from '@tanstack/react-router';
import type { Session } from '#shared/contract/sessions.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SessionPlanForm } from './session-plan-form.tsx';
import { useMayOpenPlan } from './use-session-plan.ts';

function Plan({ session }: Readonly<{ session: Session }>) {
  const { t } = useTexts();
  const details = useCall('sessions.details', { id: session.id });
  const lists = useCall('settings.lists', {});
  const mayOpen = useMayOpenPlan(session);
  if (!mayOpen) return <EmptyNotice>{t('edits.details.notYours')}</EmptyNotice>;
  return (
    <Loaded query={details}>
      {(shown) => (
        <Loaded query={lists}>
          {(all) => <SessionPlanForm session={session} details={shown} lists={all} />}
        </Loaded>
      )}
    </Loaded>
  );
}

/** What one session is about, who leads it, and the look back at it. */
export function SessionPlanScreen() {
  const { t, format } = useTexts();
  const { id = '' } = useParams({ strict: false });
  const query = useCall('sessions.get', { id });
  const session = query.data;
  const when = session && {
    day: format.dayLong(session.date),
    times: format.times(session.startMinute, session.endMinute),
  };
  return (
    <Screen
      title={session?.title ?? t('edits.details.title')}
      subtitle={when ? `${t('edits.details.title')} · ${when.day} ${when.times}` : null}
      actions={
        session ? (
          <LinkButton
            to="/programme"
            search={{ date: session.date, session: session.id }}
            variant="default"
          >
            {t('edits.details.toProgramme')}
          </LinkButton>
        ) : null
      }
    >
      <Loaded query={query}>{(known) => <Plan key={known.id} session={known} />}</Loaded>
    </Screen>
  );
}
