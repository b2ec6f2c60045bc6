import { Button, Group, List, NativeSelect, Stack, Text } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useState } from 'react';
import type { CallOutput } from '#shared/contract/contract.ts';
import { inLanguage } from '#shared/domain/feedback/form.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { TextLink } from '../../ui/text-link.tsx';

type Ways = CallOutput<'kiosk.ways'>;

/** Today's sessions that are not over for good, and the hallway. */
function WhatSelect({
  sessionId,
  onChange,
}: Readonly<{ sessionId: string | null; onChange: (id: string | null) => void }>) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const { venue } = useVenue();
  const sessions = useCall('sessions.list', { from: today, to: today, venueId: venue.id });
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
function WhatHappens({ opensIn }: Ways) {
  const { t } = useTexts();
  const { practice } = useStatus();
  return (
    <>
      <Text>{t(practice ? 'feedback.kiosk.practice' : 'feedback.kiosk.locks')}</Text>
      <List spacing="xs">
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

type FormProps = Readonly<{
  sessionId: string | null;
  formId: string | null;
  onChange: (id: string) => void;
  onClose: () => void;
}>;

/** The form, the one meant for the place unless another is chosen; and the start. */
function FormAndStart({ sessionId, formId, onChange, onClose }: FormProps) {
  const { t, language } = useTexts();
  const { practice } = useStatus();
  const { venue } = useVenue();
  const offered = useCall('forms.forKiosk', { venueId: venue.id, sessionId });
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
                onClick={() => void start.run({ venueId: venue.id, sessionId, formId: chosen })}
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

function OpenDialog({ ways, onClose }: Readonly<{ ways: Ways; onClose: () => void }>) {
  const { t } = useTexts();
  const [sessionId, setSession] = useState<string | null>(null);
  const [formId, setForm] = useState<string | null>(null);
  const choose = (id: string | null): void => {
    setSession(id);
    // Each place has a form of its own.
    setForm(null);
  };
  return (
    <Dialog title={t('feedback.kiosk.title')} onClose={onClose}>
      <Stack>
        <WhatHappens {...ways} />
        <WhatSelect sessionId={sessionId} onChange={choose} />
        <FormAndStart {...{ sessionId, formId, onClose }} onChange={setForm} />
      </Stack>
    </Dialog>
  );
}

/** Opens the feedback kiosk, for a session of today or for the hallway. */
export function KioskOpener() {
  const { t } = useTexts();
  const mayStart = useMay('kiosk.start');
  const [isAsking, setAsking] = useState(false);
  const ways = useCall('kiosk.ways', {}, { enabled: mayStart });
  if (!ways.data) return null;
  return (
    <>
      <Button leftSection={<IconMessage2 size={20} aria-hidden />} onClick={() => setAsking(true)}>
        {t('feedback.kiosk.open')}
      </Button>
      {isAsking ? <OpenDialog ways={ways.data} onClose={() => setAsking(false)} /> : null}
    </>
  );
}
