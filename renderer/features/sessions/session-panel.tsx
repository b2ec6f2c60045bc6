import { Stack, Text } from '@mantine/core';
import { useRef } from 'react';
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
  if (session.presentCount > 0 || session.registerClosed) {
    return <Text c="dimmed">{t('sessions.recorded')}</Text>;
  }
  const props = { session, onRemoved };
  const isOff = session.status === 'cancelled' || session.status === 'not-held';
  const { date, startMinute, endMinute, roomId, hasAttendance } = session;
  return (
    <>
      {hasAttendance ? <Text c="dimmed">{t('sessions.notedAhead')}</Text> : null}
      {isOff ? <SessionRestore {...props} /> : null}
      {isOff || hasAttendance ? null : (
        <SessionMoveForm key={`${date} ${startMinute} ${endMinute} ${roomId}`} session={session} />
      )}
      {isOff ? null : <SessionCallOff {...props} />}
      {hasAttendance ? null : <SessionRemove {...props} />}
    </>
  );
}

/** One session at the side of the programme: what it is, and what can be done with it. */
export function SessionPanel({ id, onClose }: Readonly<{ id: string; onClose: () => void }>) {
  const { t } = useTexts();
  const query = useCall('sessions.get', { id });
  const isRemoved = useRef(false);
  const close = (): void => {
    isRemoved.current = true;
    onClose();
  };
  return (
    <SidePanel
      title={query.data?.title ?? t('sessions.title')}
      onClose={onClose}
      isOpenerGone={() => isRemoved.current}
    >
      <Loaded query={query}>
        {(session) => (
          <Stack>
            <SessionFacts session={session} />
            <Changes session={session} onRemoved={close} />
          </Stack>
        )}
      </Loaded>
    </SidePanel>
  );
}
