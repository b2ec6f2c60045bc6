import { Button, Group, List, NativeSelect, Stack, Text } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { Session } from '#shared/contract/sessions.ts';
import { inLanguage } from '#shared/domain/feedback/form.ts';
import { useCall, useCommand } from '../app/client.ts';
import { useStatus } from '../app/status.ts';
import { useMay } from '../app/use-may.ts';
import { useVenue } from '../app/venue.tsx';
import { useTexts } from '../i18n/use-texts.ts';
import { Dialog } from './dialog.tsx';
import { Loaded } from './loaded.tsx';
import { TextLink } from './text-link.tsx';

type Ways = CallOutput<'kiosk.ways'>;
/** Where the kiosk is opened, and for which session; null is the hallway. */
type Place = Readonly<{ venueId: Session['venueId']; sessionId: string | null }>;

type WhatProps = Place & Readonly<{ onChange: (id: string | null) => void }>;

/** Today's sessions that are not over for good, and the hallway. */
function WhatSelect({ venueId, sessionId, onChange }: WhatProps) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const sessions = useCall('sessions.list', { from: today, to: today, venueId });
  const held = (sessions.data ?? []).filter(({ status }) => status !== 'cancelled');
  return (
    <NativeSelect
      label={t('feedback.kiosk.what')}
      value={sessionId ?? ''}
      data={[
        { value: '', label: t('feedback.kiosk.hallway') },
        ...held.map(({ id, startMinute, endMinute, title }) => ({
          ...{ value: id, label: `${format.times(startMinute, endMinute)} ${title}` },
        })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}

/** What happens, said before anything does. */
function WhatHappens({ opensIn, endsCheckin }: Ways) {
  const { t } = useTexts();
  const { practice } = useStatus();
  return (
    <>
      <Text>{t(practice ? 'feedback.kiosk.practice' : 'feedback.kiosk.locks')}</Text>
      <List spacing="xs">
        {endsCheckin ? <List.Item fw={700}>{t('feedback.kiosk.endsCheckin')}</List.Item> : null}
        {practice ? null : <List.Item>{t('feedback.kiosk.counting')}</List.Item>}
        <List.Item>{t(`feedback.kiosk.${opensIn}`)}</List.Item>
        <List.Item>
          {t('feedback.kiosk.honest')}{' '}
          <TextLink to="/feedback/kiosk-guide">{t('feedback.kiosk.guide')}</TextLink>
        </List.Item>
      </List>
    </>
  );
}

type FormProps = Place &
  Readonly<{
    formId: string | null;
    onChange: (id: string) => void;
    onClose: () => void;
  }>;

/** The form, the one meant for the place unless another is chosen; and the start. */
function FormAndStart({ venueId, sessionId, formId, onChange, onClose }: FormProps) {
  const { t, language } = useTexts();
  const { practice } = useStatus();
  const offered = useCall('forms.forKiosk', { venueId, sessionId });
  const start = useCommand('kiosk.start', {
    // The program is locked by now; the gate shows it.
    invalidates: ['app.status'],
    onSuccess: ({ address }) => {
      onClose();
      // The desktop opens its window itself and gives no address.
      if (address) window.open(address, '_blank', 'noopener');
    },
  });
  return (
    <Loaded query={offered}>
      {({ forms, meant }) => {
        const chosen = forms.find((form) => form.formId === formId)?.formId ?? meant;
        return (
          <>
            <NativeSelect
              label={t('feedback.kiosk.form')}
              value={chosen}
              data={forms.map(({ formId: value, title }) => ({
                ...{ value, label: inLanguage(title, language) },
              }))}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose} data-autofocus>
                {t('app.cancel')}
              </Button>
              <Button
                loading={start.isRunning}
                onClick={() => void start.run({ venueId, sessionId, formId: chosen })}
              >
                {t(practice ? 'feedback.kiosk.startPractice' : 'feedback.kiosk.start')}
              </Button>
            </Group>
          </>
        );
      }}
    </Loaded>
  );
}

type DialogProps = Place & Readonly<{ onClose: () => void }>;

function OpenDialog({ venueId, sessionId: first, onClose }: DialogProps) {
  const { t } = useTexts();
  const ways = useCall('kiosk.ways', {});
  const [sessionId, setSession] = useState(first);
  const [formId, setForm] = useState<string | null>(null);
  const choose = (id: string | null): void => {
    setSession(id);
    // Each place has a form of its own.
    setForm(null);
  };
  const place = { venueId, sessionId };
  return (
    <Dialog title={t('feedback.kiosk.title')} onClose={onClose}>
      <Loaded query={ways}>
        {(known) => (
          <Stack>
            <WhatHappens {...known} />
            <WhatSelect {...place} onChange={choose} />
            <FormAndStart {...{ ...place, formId, onClose }} onChange={setForm} />
          </Stack>
        )}
      </Loaded>
    </Dialog>
  );
}

type OpenerProps = Place & Readonly<{ label: string; isQuiet?: boolean }>;

function Opener({ label, isQuiet = false, ...place }: OpenerProps) {
  const mayStart = useMay('kiosk.start');
  const [isAsking, setAsking] = useState(false);
  if (!mayStart) return null;
  return (
    <>
      <Button
        {...(isQuiet ? { variant: 'default' } : {})}
        leftSection={<IconMessage2 size={20} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
      {isAsking ? <OpenDialog {...place} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

/** Opens the feedback kiosk, for the hallway unless a session of today is chosen. */
export function KioskOpener() {
  const { t } = useTexts();
  const { venue } = useVenue();
  return <Opener venueId={venue.id} sessionId={null} label={t('feedback.kiosk.open')} />;
}

type SessionProps = Readonly<{
  session: Pick<Session, 'id' | 'venueId' | 'date' | 'status'>;
}>;

/** Opens the feedback kiosk for a session of today, beside other things that are opened for it. */
export function SessionKioskOpener({ session }: SessionProps) {
  const { t } = useTexts();
  const { today } = useStatus();
  const { id, venueId, date, status } = session;
  if (date !== today || status === 'cancelled' || status === 'not-held') return null;
  const label = t('feedback.kiosk.openFeedback');
  return <Opener isQuiet {...{ venueId, label }} sessionId={id} />;
}
