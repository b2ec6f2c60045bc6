import { Button, Text } from '@mantine/core';
import type { MarkChange, ShownMark } from '#shared/contract/attendance-register.ts';
import type { Session } from '#shared/contract/sessions.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import type { RegisterOp, RegisterRow } from './register-op.ts';
import { useMarkWords } from './use-mark-words.ts';

type Props = Readonly<{
  session: Session;
  row: RegisterRow;
  isLocked: boolean;
  send: (op: RegisterOp) => void;
}>;

/** Who made it; of a mark that nobody tapped, how it came about. */
function By({ change }: Readonly<{ change: MarkChange }>) {
  const { t } = useTexts();
  const { source, staffName } = change;
  if (source === 'self') return t('attendance.more.bySelf');
  return (
    <>
      {source === 'closing' ? `${t('attendance.more.byClosing')}, ` : null}
      <bdi>{staffName}</bdi>
    </>
  );
}

function Change({ change }: Readonly<{ change: MarkChange }>) {
  const { t, format } = useTexts();
  const words = useMarkWords();
  const { before, after, madeOn, madeMinute, isUndone, undoneBy } = change;
  const wordsOf = (mark: ShownMark | null): string =>
    mark === null ? t('attendance.more.nothing') : words(mark);
  const undone = undoneBy
    ? t('attendance.more.undoneBy', { name: undoneBy })
    : t('attendance.more.undone');
  return (
    <li>
      {format.day(madeOn)} {format.time(madeMinute)} <By change={change} />: {wordsOf(before)} →{' '}
      {wordsOf(after)}
      {isUndone ? <Text span c="dimmed">{` (${undone})`}</Text> : null}
    </li>
  );
}

/** Who changed one mark, when and how; and the way back. */
export function MarkHistory({ session, row, isLocked, send }: Props) {
  const { t } = useTexts();
  const { personId } = row;
  const query = useCall('attendance.history', { sessionId: session.id, personId });
  return (
    <div>
      <Text fw={600} mb={4}>
        {t('attendance.more.history')}
      </Text>
      <Loaded query={query} empty={t('attendance.more.noHistory')}>
        {(list) => (
          <>
            <ul>
              {list.map((change) => (
                <Change key={change.id} change={change} />
              ))}
            </ul>
            {isLocked || list.every(({ isUndone }) => isUndone) ? null : (
              <Button variant="default" onClick={() => send({ kind: 'undo-row', personId })}>
                {t('attendance.more.undo')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}
