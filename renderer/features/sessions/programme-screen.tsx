import { Button, Group, Skeleton } from '@mantine/core';
import { IconCalendarPlus, IconRepeat } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { useStatus } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Screen } from '../../ui/screen.tsx';
import classes from './programme.module.css';
import { ProgrammeAgenda } from './programme-agenda.tsx';
import { type ProgrammePlace, titleOf } from './programme-place.ts';
import { ProgrammeToolbar } from './programme-toolbar.tsx';
import { SeriesPanel } from './series-panel.tsx';
import { SessionForm } from './session-form.tsx';
import { SessionPanel } from './session-panel.tsx';
import { useOwnGroups } from './use-own-groups.ts';
import { useProgramme, useProgrammePlace } from './use-programme.ts';

const ProgrammeCalendar = lazy(async () => ({
  default: (await import('../../calendar/programme-calendar.tsx')).ProgrammeCalendar,
}));

type PlaceProps = Readonly<{
  place: ProgrammePlace;
  go: (change: Partial<ProgrammePlace>) => void;
}>;

function Empty() {
  const { t } = useTexts();
  const { query, groups } = useOwnGroups();
  const isFirst = useMay('sessions.create') && query.data !== undefined && groups.length === 0;
  return (
    <EmptyNotice>
      <Group justify="space-between">
        <span>
          {t('sessions.empty')} {isFirst ? t('sessions.emptyFirst') : null}
        </span>
        {isFirst ? (
          <LinkButton to="/groups" variant="default">
            {t('sessions.toGroups')}
          </LinkButton>
        ) : null}
      </Group>
    </EmptyNotice>
  );
}

type ShownProps = PlaceProps &
  ReturnType<typeof useProgramme> &
  Readonly<{ list: readonly Session[] }>;

function Shown({ place, go, offPeriods, list }: ShownProps) {
  const { t, language } = useTexts();
  const { today, minuteNow } = useStatus();
  const { view, date } = place;
  if (view === 'agenda')
    return <ProgrammeAgenda place={place} sessions={list} offPeriods={offPeriods} />;
  return (
    <>
      <Button variant="default" className={classes.skip} onClick={() => go({ view: 'agenda' })}>
        {t('sessions.asAgenda')}
      </Button>
      <Suspense fallback={<Skeleton height={480} />}>
        <ProgrammeCalendar
          label={t('sessions.programmeOf', { period: titleOf(place, language) })}
          view={view}
          date={date}
          now={{ date: today, minute: minuteNow }}
          sessions={list}
          offPeriods={offPeriods}
          onOpen={({ id }) => go({ session: id })}
          onDay={(day) => go({ view: 'agenda', date: day })}
        />
      </Suspense>
    </>
  );
}

function PlanButtons({ onPlan }: Readonly<{ onPlan: (what: 'session' | 'series') => void }>) {
  const { t } = useTexts();
  if (!useMay('sessions.create')) return null;
  return (
    <>
      <Button
        leftSection={<IconCalendarPlus size={20} aria-hidden />}
        onClick={() => onPlan('session')}
      >
        {t('sessions.newSession')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconRepeat size={20} aria-hidden />}
        onClick={() => onPlan('series')}
      >
        {t('sessions.series.title')}
      </Button>
    </>
  );
}

/** The venue's programme as a week, a month or a list, and everything done to its sessions. */
export function ProgrammeScreen() {
  const { t, language } = useTexts();
  const { place, go } = useProgrammePlace();
  const programme = useProgramme(place);
  const [planning, plan] = useState<'session' | 'series' | null>(null);
  const close = (): void => plan(null);
  return (
    <Screen
      wide
      title={t('sessions.title')}
      subtitle={<span role="status">{titleOf(place, language)}</span>}
      actions={<PlanButtons onPlan={plan} />}
    >
      <ProgrammeToolbar place={place} go={go} />
      <Loaded query={programme.sessions} isEmpty={() => false}>
        {(list) => (
          <>
            {list.length === 0 ? <Empty /> : null}
            <Shown place={place} go={go} {...programme} list={list} />
          </>
        )}
      </Loaded>
      {planning === 'session' ? <SessionForm date={place.date} onClose={close} /> : null}
      {planning === 'series' ? <SeriesPanel onClose={close} /> : null}
      {place.session ? (
        <SessionPanel id={place.session} onClose={() => go({ session: null })} />
      ) : null}
    </Screen>
  );
}
