import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { Session } from '#shared/contract/sessions.ts';
import { useCommand } from '../../app/client.ts';
import { queryClient } from '../../app/query-client.ts';
import { useVenue } from '../../app/venue.tsx';
import type { Place } from '../../calendar/calendar-place.ts';
import { placeWords } from '../../calendar/calendar-words.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { conflictWords } from '../../ui/conflict-words.ts';
import { notify } from '../../ui/notify.ts';
import { forgetUndo, notifyWithUndo } from '../../ui/notify-undo.tsx';
import { placeOf } from './use-session-actions.ts';

type Move = Place & Readonly<{ session: Session }>;
type Done = CallOutput<'sessions.move'>;

const lists = { queryKey: ['sessions.list'] };

/** Shows a session at another place in every list on the screen, before the core has answered. */
async function show(id: Session['id'], place: Place & Pick<Session, 'roomName'>): Promise<void> {
  // What is on its way was asked before and would put it back for a moment.
  await queryClient.cancelQueries(lists);
  queryClient.setQueriesData<Session[]>(lists, (all) =>
    all?.map((session) => (session.id === id ? { ...session, ...place } : session)),
  );
}

/** Moving sessions in the calendar: at once on the screen, with a way back, and why where refused. */
export function useMoves(): (move: Move) => void {
  const { t, language, format } = useTexts();
  const { venues } = useVenue();
  const moving = useCommand('sessions.move');
  const undoing = useCommand('sessions.undoEdit');
  const last = useRef<(() => void) | null>(null);
  const roomNameOf = (id: Place['roomId']): string | null =>
    venues.flatMap(({ rooms }) => rooms).find((room) => room.id === id)?.name ?? null;

  const undo = async (session: Session, editId: Done['editId']): Promise<void> => {
    last.current = null;
    forgetUndo();
    const done = await undoing.run({ editId });
    if (done) notify(t('calendar.undone', said(session, session)));
  };
  const said = ({ title }: Session, place: Place) => ({ title, to: placeWords(place, language) });
  const offerUndo = (session: Session, to: Place, { editId, conflicts }: Done): void => {
    const warnings = conflicts.flatMap((slot) =>
      slot.conflicts.map((conflict) => `${conflictWords(conflict, { t, language, format })}.`),
    );
    const warning = warnings.length === 0 ? '' : ` ${warnings.join(' ')}`;
    const onUndo = (): void => void undo(session, editId);
    last.current = onUndo;
    const message = `${t('calendar.moved', said(session, to))}${warning}`;
    notifyWithUndo({ message, undo: t('app.undo'), onUndo });
  };
  useHotkeys([['mod+Z', () => last.current?.()]]);

  return ({ session, ...to }) => {
    const { id, date, startMinute, endMinute, roomId } = { ...session, ...to };
    const run = async (): Promise<void> => {
      await show(id, { ...to, roomName: roomNameOf(roomId) });
      const done = await moving.run({
        id,
        date,
        startMinute,
        endMinute,
        roomId,
        seen: placeOf(session),
      });
      if (done) offerUndo(session, to, done);
      else await queryClient.invalidateQueries(lists);
    };
    void run();
  };
}
