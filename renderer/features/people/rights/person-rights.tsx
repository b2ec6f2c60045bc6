import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../../app/client.ts';
import { saveFile } from '../../../app/save-file.ts';
import { useMay } from '../../../app/use-may.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { notify } from '../../../ui/notify.ts';
import { Panel } from '../../../ui/panel.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { HeldDataView } from './held-data-view.tsx';

type Props = Readonly<{ personId: PersonId; restrictedOn: LocalDate | null }>;

function Restriction({ personId, restrictedOn }: Props) {
  const { t, format } = useTexts();
  const isRestricted = restrictedOn !== null;
  const done = t(isRestricted ? 'privacy.rights.unrestrictDone' : 'privacy.rights.restrictDone');
  const restrict = useCommand('privacy.restrict', { onSuccess: () => notify(done) });
  return (
    <div>
      <Button
        variant="default"
        loading={restrict.isRunning}
        onClick={() => void restrict.run({ personId, restricted: !isRestricted })}
      >
        {t(isRestricted ? 'privacy.rights.unrestrict' : 'privacy.rights.restrict')}
      </Button>
      <Text c="dimmed" size="sm" mt={4}>
        {isRestricted
          ? t('privacy.rights.restricted', { date: format.date(restrictedOn) })
          : t('privacy.rights.restrictHelp')}
      </Text>
    </div>
  );
}

function Erasing({ personId }: Pick<Props, 'personId'>) {
  const { t } = useTexts();
  const [isAsking, ask] = useState(false);
  return (
    <div>
      <Button variant="default" c="var(--n-danger)" onClick={() => ask(true)}>
        {t('privacy.rights.erase')}
      </Button>
      {isAsking ? <EraseDialog personId={personId} onClose={() => ask(false)} /> : null}
    </div>
  );
}

/** What somebody may ask about her own data, and how it is done. */
export function PersonRights(props: Props) {
  const { t, language } = useTexts();
  const { personId } = props;
  const [isOpen, open] = useState(false);
  const mayChange = useMay('privacy.erase');
  const print = useCommand('privacy.printHeldData', { invalidates: [], onSuccess: saveFile });
  return (
    <Panel title={t('privacy.rights.title')}>
      <Stack>
        <Text c="dimmed">{t('privacy.rights.help')}</Text>
        <Group>
          <Button variant="default" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
            {t(isOpen ? 'privacy.rights.hide' : 'privacy.rights.show')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size={20} aria-hidden />}
            loading={print.isRunning}
            onClick={() => void print.run({ personId, language })}
          >
            {t('privacy.rights.print')}
          </Button>
        </Group>
        {isOpen ? <HeldDataView personId={personId} /> : null}
        {mayChange ? <Restriction {...props} /> : null}
        {mayChange ? <Erasing personId={personId} /> : null}
      </Stack>
    </Panel>
  );
}
