import type { Session } from '#shared/contract/sessions.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';

/** Who leads a session, each in the capacity she has in it. */
export function SessionLeaders({ session }: Readonly<{ session: Session }>) {
  const { t } = useTexts();
  const { data } = useCall('sessions.details', { id: session.id });
  const { leaderIds, leaderNames } = session;
  if (leaderIds.length === 0) return <>{t('groups.noLeaders')}</>;
  return leaderIds.map((id, i) => {
    const role = data?.leaders.find(({ staffId }) => staffId === id)?.workingRole;
    return (
      <div key={id}>
        <bdi>{leaderNames[i]}</bdi>
        {role ? `, ${t(`staff.workingRole.${role}`).toLocaleLowerCase()}` : null}
      </div>
    );
  });
}
