import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { Group as GroupOfSession } from '#shared/contract/groups.ts';
import type { Session } from '#shared/contract/sessions.ts';
import {
  doorNotice,
  type NoticeInput,
  type NoticeTexts,
} from '#shared/domain/posters/door-notice.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { saveFile } from '../../app/save-file.ts';
import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { useAsRuled } from './exceptions-of-session.ts';
import classes from './session-panel.module.css';
import { asPublic, publicVenue } from './session-panel-public.ts';
import paper from './session-paper.module.css';
import { SessionPaper } from './session-paper.tsx';
import type { Done } from './use-session-actions.ts';

type Props = Readonly<{
  session: Session;
  group: GroupOfSession | null;
  /** What was done to it just now. */
  done: Done | null;
}>;

/** What the door says of the session: nothing while it is held as planned. */
function useNotice({ session, group, done }: Props): NoticeInput | null {
  const { language } = useTexts();
  const { today } = useStatus();
  const { venues } = useVenue();
  const { data: now } = useCall('sessions.doorNotice', { id: session.id });
  const ruled = useAsRuled(session);
  const notice = done?.notice && done.notice.kind !== 'as-planned' ? done.notice : now;
  const venue = venues.find(({ id }) => id === session.venueId);
  if (!notice || !venue || notice.kind === 'as-planned' || session.date < today) return null;
  const input = {
    ...{ today, languages: [language] as const },
    venue: publicVenue(venue),
    isGroup: group !== null,
  };
  if (notice.kind === 'moved') {
    const to = { ...session, placeText: session.place || (session.roomName ?? '') };
    const was = ruled === session ? (done?.before ?? session) : ruled;
    return { ...input, session: asPublic(was, group), happened: { kind: 'moved', to } };
  }
  const next = notice.next && { ...notice.next, placeText: notice.next.roomName ?? '' };
  return { ...input, session: asPublic(session, group), happened: { kind: 'cancelled', next } };
}

function Lines({ text }: Readonly<{ text: NoticeTexts }>) {
  return (
    <div className={paper.notice}>
      <p className={paper.name}>{text.name}</p>
      <h1 className={paper.headline}>{text.headline}</h1>
      <p className={paper.when}>{text.session}</p>
      <p className={paper.follow}>
        {text.followLabel} <strong>{text.follow}</strong>
      </p>
    </div>
  );
}

/** The same as a file, with the venue's logo. */
function NoticePdf({ session }: Pick<Props, 'session'>) {
  const { t, language } = useTexts();
  const { data: now } = useCall('sessions.doorNotice', { id: session.id });
  const make = useCommand('posters.doorNotice', {
    invalidates: [],
    onSuccess: ({ files }) => files.forEach(saveFile),
  });
  // The file is made of the session as it stands, which must tell the change by itself.
  if (!now || now.kind === 'as-planned') return null;
  const asked = { sessionId: session.id, languages: [language], format: 'pdf' as const };
  return (
    <Button variant="default" loading={make.isRunning} onClick={() => void make.run(asked)}>
      {t('edits.notice.pdf')}
    </Button>
  );
}

/** The notice for the door: what it says, and its print. */
export function SessionNotice(props: Props) {
  const { t } = useTexts();
  const input = useNotice(props);
  if (!input) return null;
  const notice = doorNotice(input);
  const [text] = notice?.texts ?? [];
  if (!notice || !text) return <Text c="dimmed">{t('edits.notice.private')}</Text>;
  const { venue } = notice;
  return (
    <Stack gap="sm" className={classes.part}>
      <section className={classes.notice} aria-label={t('edits.notice.title')}>
        <p>{text.name}</p>
        <p className={classes.headline}>{text.headline}</p>
        <p>{text.session}</p>
        <p>
          {text.followLabel} <strong>{text.follow}</strong>
        </p>
      </section>
      <Group>
        <Button leftSection={<IconPrinter size={20} aria-hidden />} onClick={() => window.print()}>
          {t('edits.notice.print')}
        </Button>
        <NoticePdf session={props.session} />
      </Group>
      <Text c="dimmed">{t('edits.notice.noWhy')}</Text>
      <SessionPaper>
        <Lines text={text} />
        <p className={paper.foot}>
          <strong>{venue.name}</strong> {venue.contact}
        </p>
      </SessionPaper>
    </Stack>
  );
}
