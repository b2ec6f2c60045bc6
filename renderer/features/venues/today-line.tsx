import { Text } from '@mantine/core';
import type { Venue } from '#shared/contract/venues.ts';
import { seasonOn } from '#shared/domain/venues/seasons.ts';
import { useCall } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { spanInWords } from './hours-in-words.ts';

type Props = Readonly<{ venue: Venue }>;

/** When the venue is open today, and by which hours. */
export function TodayLine({ venue }: Props) {
  const { t, language, format } = useTexts();
  const { today } = useStatus();
  const query = useCall('venues.openDays', { venueId: venue.id, from: today, to: today });
  return (
    <Panel>
      <Loaded query={query}>
        {([day]) => {
          const times = (day?.open ?? [])
            .map(({ startMinute, endMinute }) => spanInWords(startMinute, endMinute, format))
            .join(', ');
          const name = day?.offDay?.[language];
          if (!day?.open) return <Text>{t('venues.today.unknown')}</Text>;
          return (
            <>
              <Text fw={600}>
                {times === '' && name ? t('venues.today.shutFor', { name }) : null}
                {times === '' && !name ? t('venues.today.shut') : null}
                {times === '' ? null : t('venues.today.open', { times })}
              </Text>
              <SeasonLine venue={venue} />
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function SeasonLine({ venue }: Props) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const seasons = useCall('venues.seasons', { venueId: venue.id }).data;
  if (!seasons) return null;
  const season = seasonOn(seasons, today);
  return (
    <Text c="dimmed">
      {season
        ? t('venues.today.season', {
            name: season.name,
            from: format.date(season.from),
            to: format.date(season.to),
          })
        : t('venues.today.usual')}
    </Text>
  );
}
