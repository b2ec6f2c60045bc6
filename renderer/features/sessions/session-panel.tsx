import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { useCall } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { notifyWithUndo } from '../../ui/notify-undo.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { EditSeries } from './edit-series.tsx';
import { EditSeriesOpener } from './edit-series-opener.tsx';
import { useSeriesOf } from './exceptions-of-session.ts';
import { SessionFacts, SessionLinks } from './session-facts.tsx';
import classes from './session-panel.module.css';
import { SessionPanelActions } from './session-panel-actions.tsx';
import { SessionNotice } from './session-panel-notice.tsx';
import type { Saved } from './use-edit-series.ts';
import type { Done } from './use-session-actions.ts';

/** What was just done, with its way back; the focus comes here, for what was pressed is gone. */
function JustDone({ done }: Readonly<{ done: Done }>) {
  const { t } = useTexts();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <div ref={element} tabIndex={-1} className={classes.done}>
      <Group justify="space-between">
        <Text fw={600}>{done.message}</Text>
        <Button variant="default" onClick={done.undo}>
          {t('edits.undo')}
        </Button>
      </Group>
    </div>
  );
}

/** What was done last; when the panel closes, its undo is still offered at the edge of the screen. */
function useDone(): readonly [Done | null, (done: Done | null) => void] {
  const { t } = useTexts();
  const [done, setDone] = useState<Done | null>(null);
  const last = useRef(done);
  const word = useRef(t('app.undo'));
  const put = (next: Done | null): void => {
    last.current = next;
    setDone(next);
  };
  useEffect(
    () => () => {
      if (!last.current) return;
      const { message, undo: onUndo } = last.current;
      notifyWithUndo({ message, undo: word.current, onUndo });
    },
    [],
  );
  return [done, put];
}

type Props = Readonly<{ session: Session; onRemoved: () => void }>;

/** One session: what it is, what was done to it, what can be done. */
function OneSession({ session, onRemoved }: Props) {
  const { t } = useTexts();
  const mayChange = useMay('sessions.move') && session.mayOpenRegister;
  const [done, setDone] = useDone();
  const [isSeriesOpen, openSeries] = useState(false);
  const series = useSeriesOf(session);
  const groupId = session.groupId ?? '';
  const group = useCall('groups.get', { id: groupId }, { enabled: groupId !== '' }).data ?? null;
  const isNamed = groupId === '' || group !== null;
  if (isSeriesOpen && series) {
    const close = (): void => openSeries(false);
    const onSaved = (saved: Saved): void => {
      const undo = (): void => {
        setDone(null);
        saved.undo();
      };
      setDone({ message: saved.message, before: session, notice: null, undo });
      if (saved.isSessionGone) onRemoved();
      else close();
    };
    return <EditSeries session={session} series={series} onClose={close} onSaved={onSaved} />;
  }
  return (
    <Stack>
      <SessionFacts session={session} series={series} />
      {done ? <JustDone key={done.message} done={done} /> : null}
      {isNamed ? <SessionNotice session={session} group={group} done={done} /> : null}
      <SessionLinks session={session} />
      {mayChange ? (
        <SessionPanelActions session={session} onDone={setDone} onRemoved={onRemoved} />
      ) : (
        <Text c="dimmed">{t('sessions.notYours')}</Text>
      )}
      {series ? (
        <EditSeriesOpener
          series={series}
          mayChange={mayChange && (group?.mayOpenRoster ?? false)}
          onOpen={() => openSeries(true)}
        />
      ) : null}
    </Stack>
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
        {(session) => <OneSession key={session.id} session={session} onRemoved={close} />}
      </Loaded>
    </SidePanel>
  );
}
