import type { Session, ShownSeries } from '#shared/contract/sessions.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { type Exception, useEditWords } from './edit-words.ts';

/** The series of a session; null where it has none or it is not known yet. */
export function useSeriesOf({ seriesId }: Session): ShownSeries | null {
  const asked = { seriesId: seriesId ?? '' };
  const found = useCall('sessions.series', asked, { enabled: seriesId !== null }).data;
  return found?.[0] ?? null;
}

/** The session's line in the list of exceptions; null where it has none or it is not known yet. */
function useException(session: Session): Exception | null {
  const isAsked = session.isException && session.seriesId !== null;
  const asked = { seriesId: session.seriesId ?? '' };
  const found = useCall('sessions.exceptions', asked, { enabled: isAsked }).data;
  return found?.find(({ sessionId }) => isAsked && sessionId === session.id) ?? null;
}

/** The session when and where its series has it: people come to the door then. */
export function useAsRuled(session: Session): Session {
  const series = useSeriesOf(session);
  const exception = useException(session);
  if (!series || !exception) return session;
  const { startMinute, endMinute, roomId, roomName } = series;
  return { ...session, date: exception.slotDate, startMinute, endMinute, roomId, roomName };
}

/** How a session differs from its series, in words; empty where it does not. */
export function useDifference(session: Session, series: ShownSeries | null): string {
  const { t } = useTexts();
  const { differences } = useEditWords();
  const exception = useException(session);
  if (!series || !exception) return '';
  const what = differences(exception, series);
  if (exception.kind === 'added') return t('edits.addedByHand');
  return what === '' ? '' : t('edits.differs', { what });
}
