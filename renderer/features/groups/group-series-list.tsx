import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Session, ShownSeries } from '#shared/contract/sessions.ts';
import { ruleInWords } from '#shared/domain/sessions/recurrence/rule-in-words.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { notifyWithUndo } from '../../ui/notify-undo.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { EditSeries } from '../sessions/edit-series.tsx';
import { GroupSeriesExceptions } from './group-series-exceptions.tsx';
import classes from './session-list.module.css';

type RowProps = Readonly<{
  series: ShownSeries;
  /** Where an edit of it begins; null where nothing may be changed. */
  next: Session | null;
}>;

function useRule(): (series: ShownSeries) => string {
  const { t, language } = useTexts();
  return ({ rule }) => (rule ? ruleInWords(rule, language) : t('edits.series.unknownRule'));
}

function SeriesRow({ series, next }: RowProps) {
  const { t, format } = useTexts();
  const rule = useRule()(series);
  const [isEditing, edit] = useState(false);
  const { startMinute, endMinute, roomName, leaderNames, upcoming, title } = series;
  const facts = [
    format.times(startMinute, endMinute),
    roomName,
    leaderNames.join(', '),
    t('edits.series.upcoming', { count: upcoming }),
  ];
  return (
    <li className={classes.series}>
      <span className={classes.what}>
        <span>{rule}</span>
        <span className={classes.quiet}>
          <bdi>{facts.filter(Boolean).join(' · ')}</bdi>
        </span>
      </span>
      <GroupSeriesExceptions seriesId={series.id} rule={rule}>
        {next ? (
          <Button
            variant="default"
            aria-label={t('edits.series.changeOf', { rule })}
            onClick={() => edit(true)}
          >
            {t('edits.series.change')}
          </Button>
        ) : null}
      </GroupSeriesExceptions>
      {isEditing && next ? (
        <SidePanel title={title} onClose={() => edit(false)}>
          <EditSeries
            session={next}
            series={series}
            onClose={() => edit(false)}
            onSaved={({ message, undo }) => {
              edit(false);
              notifyWithUndo({ message, undo: t('app.undo'), onUndo: undo });
            }}
          />
        </SidePanel>
      ) : null}
    </li>
  );
}

type Props = Readonly<{ groupId: GroupId; mayPlan: boolean; coming: readonly Session[] }>;

/** A group's series that go on, each with its exceptions and the way to change it. */
export function GroupSeriesList({ groupId, mayPlan, coming }: Props) {
  const { t } = useTexts();
  const query = useCall('sessions.series', { groupId });
  const nextOf = (id: ShownSeries['id']): Session | null =>
    coming.find(({ seriesId, lock }) => seriesId === id && lock === null) ?? null;
  if (query.data?.every(({ upcoming }) => upcoming === 0)) return null;
  return (
    <Stack gap="xs">
      <Title order={3} size="h4">
        {t('edits.series.title')}
      </Title>
      <Loaded query={query} empty={<Text>{t('edits.series.none')}</Text>}>
        {(all) => (
          <ul className={classes.list}>
            {all
              .filter(({ upcoming }) => upcoming > 0)
              .map((series) => (
                <SeriesRow
                  key={series.id}
                  series={series}
                  next={mayPlan ? nextOf(series.id) : null}
                />
              ))}
          </ul>
        )}
      </Loaded>
    </Stack>
  );
}
