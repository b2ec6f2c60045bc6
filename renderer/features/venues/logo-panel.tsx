import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { Venue } from '#shared/contract/venues.ts';
import { mostPictureKilobytes, pictureMimes } from '#shared/domain/venues/picture-file.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './posters.module.css';
import { useLogo } from './use-logo.ts';

type Logo = CallOutput<'venues.posterSettings'>['logo'];

/** The venue's own logo for its papers: chosen, looked at, changed or removed. */
export function LogoPanel({ venue, logo }: Readonly<{ venue: Venue; logo: Logo }>) {
  const { t } = useTexts();
  const { problem, choose, remove, isRunning } = useLogo(venue);
  return (
    <Panel title={t('venues.posters.logo')}>
      <Stack>
        <Text c="dimmed">{t('venues.posters.logoHint', { kilobytes: mostPictureKilobytes })}</Text>
        {logo ? (
          <img
            className={classes.logo}
            src={`data:${logo.mime};base64,${logo.base64}`}
            alt={t('venues.posters.logoOf', { name: venue.name })}
          />
        ) : (
          <Text>{t('venues.posters.logoNone')}</Text>
        )}
        {problem ? (
          <Text role="alert" c="var(--n-danger)">
            {problem}
          </Text>
        ) : null}
        <Group>
          <FileButton
            accept={pictureMimes.join(',')}
            onChange={(file) => void choose(file)}
            inputProps={{ 'aria-label': t('venues.posters.chooseLogo') }}
          >
            {(props) => (
              <Button
                {...props}
                variant="default"
                loading={isRunning}
                leftSection={<IconPhoto size={20} aria-hidden />}
              >
                {t(logo ? 'venues.posters.changeLogo' : 'venues.posters.chooseLogo')}
              </Button>
            )}
          </FileButton>
          {logo ? (
            <Button variant="subtle" color="gray" loading={isRunning} onClick={remove}>
              {t('venues.posters.removeLogo')}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Panel>
  );
}
