import { Button, Group } from '@mantine/core';
import { IconCalendarPlus, IconRepeat } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { useMay } from '../../app/use-may.ts';
import type { Place } from '../../calendar/calendar-place.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Screen } from '../../ui/screen.tsx';
import { filtered, withVenues } from './programme-filter.ts';
import { ProgrammeFilterButton, ProgrammeMarks } from './programme-filters.tsx';
import { ProgrammeMenu } from './programme-menu.tsx';
import { titleOf } from './programme-place.ts';
import { ProgrammeToolbar } from './programme-toolbar.tsx';
import { ProgrammeView } from './programme-view.tsx';
import { SeriesPanel } from './series-panel.tsx';
import { SessionForm } from './session-form.tsx';
import { SessionPanel } from './session-panel.tsx';
import { useOwnGroups } from './use-own-groups.ts';
import {
  type PlaceInUse,
  type Programme,
  useProgramme,
  useProgrammePlace,
} from './use-programme.ts';

/** Said in the list, where nothing else is; in a calendar only to who has not begun. */
function Empty({ isList }: Readonly<{ isList: boolean }>) {
  const { t } = useTexts();
  const { query, groups } = useOwnGroups();
  const isFirst = useMay('sessions.create') && query.data !== undefined && groups.length === 0;
  if (!isFirst && !isList) return null;
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

type Planning = Readonly<{ what: 'session'; at: Place | null }> | Readonly<{ what: 'series' }>;

function PlanButtons({ onPlan }: Readonly<{ onPlan: (planning: Planning) => void }>) {
  const { t } = useTexts();
  if (!useMay('sessions.create')) return null;
  return (
    <>
      <Button
        leftSection={<IconCalendarPlus size={20} aria-hidden />}
        onClick={() => onPlan({ what: 'session', at: null })}
      >
        {t('sessions.newSession')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconRepeat size={20} aria-hidden />}
        onClick={() => onPlan({ what: 'series' })}
      >
        {t('sessions.series.title')}
      </Button>
    </>
  );
}

type ShownProps = PlaceInUse &
  Readonly<{
    programme: Programme;
    all: readonly Session[];
    onCreate: (at: Place) => void;
  }>;

function Shown({ all, ...props }: ShownProps) {
  const { place, go, programme } = props;
  const list = useMemo(() => {
    const shown = filtered(all, place);
    return programme.venues.length > 1 ? withVenues(shown) : shown;
  }, [all, place, programme.venues]);
  const counts = { shown: list.length, total: all.length };
  return (
    <>
      <ProgrammeMarks place={place} go={go} venues={programme.venues} {...counts} />
      {all.length === 0 ? <Empty isList={place.view === 'agenda'} /> : null}
      <ProgrammeView {...props} list={list} />
    </>
  );
}

/** The programme by day, week, month, rooms or as a list, and everything done to its sessions. */
export function ProgrammeScreen() {
  const { t, language } = useTexts();
  const { place, go } = useProgrammePlace();
  const programme = useProgramme(place);
  const [planning, plan] = useState<Planning | null>(null);
  const close = (): void => plan(null);
  const onCreate = (at: Place): void => plan({ what: 'session', at });
  const shown = { place, go, programme, onCreate };
  return (
    <Screen
      wide
      title={t('sessions.title')}
      subtitle={<span role="status">{titleOf(place, language)}</span>}
      actions={
        <>
          <PlanButtons onPlan={plan} />
          <ProgrammeMenu />
        </>
      }
    >
      <ProgrammeToolbar place={place} go={go}>
        <ProgrammeFilterButton place={place} go={go} venues={programme.venues} />
      </ProgrammeToolbar>
      <Loaded query={programme.sessions} isEmpty={() => false}>
        {(list) => <Shown {...shown} all={list} />}
      </Loaded>
      {planning?.what === 'session' ? (
        <SessionForm date={place.date} at={planning.at} onClose={close} />
      ) : null}
      {planning?.what === 'series' ? <SeriesPanel onClose={close} /> : null}
      {place.session ? (
        <SessionPanel id={place.session} onClose={() => go({ session: null })} />
      ) : null}
    </Screen>
  );
}
