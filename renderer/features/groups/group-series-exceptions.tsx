import { Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { SeriesId } from '#shared/kernel/ids.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { TextLink } from '../../ui/text-link.tsx';
import classes from './session-list.module.css';

type Exception = CallOutput<'sessions.exceptions'>[number];

function ExceptionRow({ exception }: Readonly<{ exception: Exception }>) {
  const { t, format, language } = useTexts();
  const { kind, sessionId, date, slotDate, startMinute, endMinute } = exception;
  const isTimed = startMinute !== null && endMinute !== null;
  const when = `${format.day(date)} ${isTimed ? format.times(startMinute, endMinute) : ''}`.trim();
  const said = [
    t(`edits.series.kind.${kind}`),
    slotDate === date ? null : t('edits.series.was', { day: format.day(slotDate) }),
    exception.reason ? t(`sessions.reason.${exception.reason}`) : null,
    exception.offDay ? exception.offDay.name[language] : null,
    exception.fields.includes('roomId') ? (exception.roomName ?? t('edits.none')) : null,
    exception.fields.includes('leaders') ? exception.leaderNames.join(', ') : null,
  ];
  return (
    <li className={classes.exception}>
      {sessionId ? (
        <TextLink to="/programme" search={{ date, session: sessionId }}>
          {when}
        </TextLink>
      ) : (
        <span>{when}</span>
      )}
      <bdi className={classes.quiet}>{said.filter(Boolean).join(' · ')}</bdi>
    </li>
  );
}

type Props = Readonly<{
  seriesId: SeriesId;
  rule: string;
  /** Buttons beside that of the list. */
  children: ReactNode;
}>;

/** Every session of a series that is not as its rule has it; a list behind a button. */
export function GroupSeriesExceptions({ seriesId, rule, children }: Props) {
  const { t } = useTexts();
  const [isOpen, open] = useState(false);
  const exceptions = useCall('sessions.exceptions', { seriesId }).data ?? [];
  const count = exceptions.length;
  return (
    <>
      <Group gap="xs" mt="xs">
        {children}
        {count === 0 ? (
          <span className={classes.quiet}>{t('edits.series.noExceptions')}</span>
        ) : (
          <Button variant="default" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
            {t('edits.series.exceptions', { count })}
          </Button>
        )}
      </Group>
      {isOpen && count > 0 ? (
        <ul className={classes.exceptions} aria-label={t('edits.series.exceptionsOf', { rule })}>
          {exceptions.map((exception) => (
            <ExceptionRow
              key={exception.sessionId ?? `${exception.kind} ${exception.date}`}
              exception={exception}
            />
          ))}
        </ul>
      ) : null}
    </>
  );
}
