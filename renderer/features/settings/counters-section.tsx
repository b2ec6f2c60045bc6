import { Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CounterSettings } from '#shared/contract/visits-parts.ts';
import { type Countable, countables, listedKinds } from '#shared/domain/visits/day-counters.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { showRefusal } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';
import { EntryList } from './entry-list.tsx';

type UseProps = Readonly<{ counter: Countable; isUsed: boolean }>;

/** Shows at once what was chosen; a refusal takes it back. */
function CounterUse({ counter, isUsed }: UseProps) {
  const { t } = useTexts();
  const { venue } = useVenue();
  const [wanted, want] = useState<boolean | null>(null);
  const use = useCommand('visits.useCounter', {
    onRefused: (error) => {
      want(null);
      showRefusal(error);
    },
  });
  return (
    <Checkbox
      label={t(`visits.counters.kind.${counter}`)}
      description={t(`visits.counters.about.${counter}`)}
      checked={wanted ?? isUsed}
      onChange={(event) => {
        const used = event.currentTarget.checked;
        want(used);
        void use.run({ venueId: venue.id, counter, used });
      }}
    />
  );
}

function UsedCounters({ settings }: Readonly<{ settings: CounterSettings }>) {
  const { t } = useTexts();
  return (
    <Panel title={t('visits.settings.title')}>
      <Text mb="sm">{t('visits.settings.text')}</Text>
      <Stack gap="sm">
        {countables.map((counter) => (
          <CounterUse key={counter} counter={counter} isUsed={settings.used.includes(counter)} />
        ))}
      </Stack>
    </Panel>
  );
}

function BoardMembers() {
  const { t } = useTexts();
  const staff = useCall('staff.list', {}).data ?? [];
  const members = useCall('visits.boardMembers', {});
  const set = useCommand('visits.setBoardMember');
  return (
    <Panel title={t('visits.settings.boardMembers')}>
      <Text mb="sm">{t('visits.settings.boardMembersText')}</Text>
      <Loaded query={members} isEmpty={() => false}>
        {(ids) => (
          <Stack gap="sm">
            {staff
              .filter(({ id, archived }) => !archived || ids.includes(id))
              .map(({ id, name }) => (
                <Checkbox
                  key={id}
                  label={<bdi>{name}</bdi>}
                  checked={ids.includes(id)}
                  onChange={(event) => {
                    void set.run({ staffId: id, isMember: event.currentTarget.checked });
                  }}
                />
              ))}
          </Stack>
        )}
      </Loaded>
    </Panel>
  );
}

/** Which counters the venue uses, what they count, and who of the staff sits on the board. */
export function CountersSection() {
  const { t } = useTexts();
  const { venue } = useVenue();
  const query = useCall('visits.counters', { venueId: venue.id });
  return (
    <Loaded query={query}>
      {(settings) => (
        <Stack key={venue.id}>
          <UsedCounters settings={settings} />
          {listedKinds.map((counter) => (
            <Panel key={counter} title={t(`visits.settings.entries.${counter}`)}>
              <EntryList
                list={{ kind: 'counterEntries', counter }}
                title={t(`visits.settings.entries.${counter}`)}
                entries={settings.entries.filter((entry) => entry.counter === counter)}
                mayChange
              />
            </Panel>
          ))}
          <BoardMembers />
        </Stack>
      )}
    </Loaded>
  );
}
