import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PersonId } from '#shared/kernel/ids.ts';
import { useCall } from '../../../app/client.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import classes from './rights.module.css';

type PartProps = Readonly<{ title: string; rows: readonly ReactNode[] }>;

function Part({ title, rows }: PartProps) {
  const { t } = useTexts();
  return (
    <div>
      <Title order={3} size="h4">
        {title}
      </Title>
      {rows.length === 0 ? t('privacy.held.nothing') : <ul className={classes.rows}>{rows}</ul>}
    </div>
  );
}

/** Everything held of a person, as the print has it. */
export function HeldDataView({ personId }: Readonly<{ personId: PersonId }>) {
  const { t, format } = useTexts();
  const query = useCall('privacy.heldData', { personId });
  return (
    <Loaded query={query}>
      {({ isWhole, facts, memberships, marks, opened, changes }) => (
        <Stack gap="sm" className={classes.held}>
          {isWhole ? null : <Text>{t('privacy.held.notWhole')}</Text>}
          <Part
            title={t('privacy.held.title')}
            rows={facts.map(({ label, text }) => (
              <li key={`${label} ${text}`}>
                {label}: <bdi>{text}</bdi>
              </li>
            ))}
          />
          <Part
            title={t('privacy.held.groups')}
            rows={memberships.map(({ groupName, joinedOn, leftOn }) => (
              <li key={`${groupName} ${joinedOn}`}>
                <bdi>{groupName}</bdi>: {format.date(joinedOn)} –{' '}
                {leftOn === null ? t('privacy.held.since') : format.date(leftOn)}
              </li>
            ))}
          />
          <Part
            title={t('privacy.held.marks')}
            rows={marks.map(({ date, title, status }, i) => (
              // A session may have two of a day; the order is the core's and stands still.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={`${date} ${i}`}>
                {format.date(date)} <bdi>{title}</bdi>: {status}
              </li>
            ))}
          />
          <Part
            title={t('privacy.held.changes')}
            rows={changes.map(({ at, staffName, what }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two changes within a minute are alike
              <li key={`${at} ${i}`}>
                {at} <bdi>{staffName}</bdi>: <bdi>{what}</bdi>
              </li>
            ))}
          />
          <Part
            title={t('privacy.held.opened')}
            rows={opened.map(({ at, staffName, what }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two looks within a minute are alike
              <li key={`${at} ${i}`}>
                {at} <bdi>{staffName}</bdi>: {what}
              </li>
            ))}
          />
        </Stack>
      )}
    </Loaded>
  );
}
