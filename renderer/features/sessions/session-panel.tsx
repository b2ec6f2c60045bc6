import { Stack, Text } from '@mantine/core';
import type { Session } from '#shared/contract/sessions.ts';
import { useCall } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { SessionCallOff, SessionRemove, SessionRestore } from './session-call-off.tsx';
import { SessionFacts } from './session-facts.tsx';
import { SessionMoveForm } from './session-move-form.tsx';

type Props = Readonly<{ session: Session; onRemoved: () => void }>;

/** What may be changed: nothing of somebody else's, and nothing once something is recorded. */
function Changes({ session, onRemoved }: Props) {
  const { t } = useTexts();
  const mayChange = useMay('sessions.change') && session.mayOpenRegister;
  if (!mayChange) return <Text c="dimmed">{t('sessions.notYours')}</Text>;
  if (session.hasAttendance || session.registerClosed) {
    return <Text c="dimmed">{t('sessions.recorded')}</Text>;
  }
  const isOff = session.status === 'cancelled' || session.status === 'not-held';
  const { date, startMinute, endMinute, roomId } = session;
  return (
    <>
      {isOff ? (
        <SessionRestore session={session} onRemoved={onRemoved} />
      ) : (
        <>
          <SessionMoveForm
            key={`${date} ${startMinute} ${endMinute} ${roomId}`}
            session={session}
          />
          <SessionCallOff session={session} onRemoved={onRemoved} />
        </>
      )}
      <SessionRemove session={session} onRemoved={onRemoved} />
    </>
  );
}

/** One session at the side of the programme: what it is, and what can be done with it. */
export function SessionPanel({ id, onClose }: Readonly<{ id: string; onClose: () => void }>) {
  const { t } = useTexts();
  const query = useCall('sessions.get', { id });
  return (
    <SidePanel title={query.data?.title ?? t('sessions.title')} onClose={onClose}>
      <Loaded query={query}>
        {(session) => (
          <Stack>
            <SessionFacts session={session} />
            <Changes session={session} onRemoved={onClose} />
          </Stack>
        )}
      </Loaded>
    </SidePanel>
  );
}
