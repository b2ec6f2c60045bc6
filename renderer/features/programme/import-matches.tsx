import { Badge, Button, NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ImportPreview } from '#shared/contract/programme.ts';
import { useCall } from '../../app/client.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './programme-files.module.css';
import type { Import } from './use-import.ts';

type Props = Readonly<{ of: Import; preview: ImportPreview }>;
type Option = Readonly<{ value: string; label: string }>;

/** So many are shown at first; a calendar of years may have hundreds of titles. */
const shown = 6;

type LineProps = Readonly<{
  name: string;
  count: number;
  value: string;
  options: readonly Option[];
  isToCheck?: boolean;
  onChange: (value: string) => void;
}>;

function Line({ name, count, value, options, isToCheck = false, onChange }: LineProps) {
  const { t } = useTexts();
  return (
    <li className={classes.match}>
      <NativeSelect
        label={
          <>
            <bdi>{t('programme.import.match.of', { name, count })}</bdi>{' '}
            {isToCheck ? <Badge variant="light">{t('programme.import.match.check')}</Badge> : null}
          </>
        }
        value={value}
        data={[...options]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </li>
  );
}

type ListProps = Readonly<{ title: string; intro: string; lines: readonly ReactNode[] }>;

function Lines({ title, intro, lines }: ListProps) {
  const { t } = useTexts();
  const [all, showAll] = useState(false);
  if (lines.length === 0) return null;
  const rest = all ? 0 : Math.max(0, lines.length - shown);
  return (
    <Panel title={title}>
      <Text c="dimmed">{intro}</Text>
      <ul className={classes.matches}>{all ? lines : lines.slice(0, shown)}</ul>
      {rest > 0 ? (
        <Button variant="default" onClick={() => showAll(true)}>
          {t('programme.import.more', { count: rest })}
        </Button>
      ) : null}
    </Panel>
  );
}

function Groups({ of, preview }: Props) {
  const { t, format } = useTexts();
  const { venue } = useVenue();
  const groups = useCall('groups.list', { venueId: venue.id }).data ?? [];
  if (groups.length === 0) return null;
  const options = [
    { value: '', label: t('programme.import.match.ownSession') },
    ...groups
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort((a, b) => format.compareNames(a.label, b.label)),
  ];
  const put = (title: string, id: string): void => {
    const group = groups.find((each) => each.id === id)?.id ?? null;
    of.change({ groups: new Map(of.asked.groups).set(title, group) });
  };
  return (
    <Lines
      title={t('programme.import.match.groups')}
      intro={t('programme.import.match.groupsIntro')}
      lines={preview.titles.map(({ title, count, groupId }) => (
        <Line
          key={title}
          {...{ name: title, count, options }}
          value={groupId ?? ''}
          onChange={(id) => put(title, id)}
        />
      ))}
    />
  );
}

function Rooms({ of, preview }: Props) {
  const { t } = useTexts();
  const { venue } = useVenue();
  const rooms = venue.rooms.filter(({ archived }) => !archived);
  const put = (placeText: string, id: string): void => {
    const room = rooms.find((each) => each.id === id)?.id ?? null;
    of.change({ rooms: new Map(of.asked.rooms).set(placeText, room) });
  };
  return (
    <Lines
      title={t('programme.import.match.rooms')}
      intro={t('programme.import.match.roomsIntro')}
      lines={preview.places.map(({ placeText, count, roomId, isSure }) => (
        <Line
          key={placeText}
          {...{ name: placeText, count }}
          value={roomId ?? ''}
          isToCheck={roomId !== null && !isSure}
          options={[
            { value: '', label: t('programme.import.match.elsewhere', { place: placeText }) },
            ...rooms.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => put(placeText, id)}
        />
      ))}
    />
  );
}

/** Which groups and rooms of the venue the file's words mean. */
export function ImportMatches(props: Props) {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Groups {...props} />
      <Rooms {...props} />
    </SimpleGrid>
  );
}
