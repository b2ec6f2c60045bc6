import 'react-big-calendar/lib/css/react-big-calendar.css';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import { Calendar, type Components } from 'react-big-calendar';
import type { Session } from '#shared/contract/sessions.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useTexts } from '../i18n/use-texts.ts';
import classes from './calendar.module.css';
import { type CalendarItem, calendarItems, type OffPeriod } from './calendar-items.ts';
import { toDate, toLocal } from './dates.ts';
import { calendarFormats, localizer } from './localizer.ts';
import { MonthDay, MonthItem, WeekItem } from './session-item.tsx';
import { usePlainRoles } from './use-plain-roles.ts';
import { visibleHours } from './visible-hours.ts';

type Props = Readonly<{
  /** What screen readers call it. */
  label: string;
  view: 'week' | 'month';
  date: LocalDate;
  now: Readonly<{ date: LocalDate; minute: MinuteOfDay }>;
  sessions: readonly Session[];
  offPeriods: readonly OffPeriod[];
  onOpen: (session: Session) => void;
  /** A day of the month with more than fits. */
  onDay: (date: LocalDate) => void;
}>;

const components: Components<CalendarItem> = {
  week: { event: WeekItem },
  month: { event: MonthItem, dateHeader: MonthDay },
};

const looks = {
  upcoming: classes.upcoming,
  now: classes.now,
  'not-recorded': classes.notRecorded,
  held: classes.held,
  cancelled: classes.cancelled,
  'not-held': classes.notHeld,
} as const satisfies Readonly<Record<Session['shownStatus'], string | undefined>>;

const isPress = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';
const isKey = (event: SyntheticEvent): event is KeyboardEvent => 'key' in event;
const ignore = (): void => undefined;

const lookOf = (item: CalendarItem): { className: string | undefined } => ({
  className: item.kind === 'off' ? classes.off : looks[item.session.shownStatus],
});

const nameOf = (item: CalendarItem): string =>
  item.kind === 'off' ? item.off.name : item.session.title;

/** The programme's week or month, drawn by react-big-calendar; the list beside it says the same in words. */
export function ProgrammeCalendar(props: Props) {
  const { label, view, date, now, sessions, offPeriods, onOpen, onDay } = props;
  const { t, language } = useTexts();
  const root = usePlainRoles();
  const hours = visibleHours(sessions);
  const open = (item: CalendarItem): void => {
    if (item.kind === 'session') onOpen(item.session);
  };
  return (
    <section ref={root} aria-label={label}>
      <Calendar<CalendarItem>
        className={view === 'week' ? classes.weekView : classes.monthView}
        localizer={localizer}
        culture={language}
        formats={calendarFormats[language]}
        messages={{ showMore: (count) => t('sessions.more', { count }) }}
        components={components}
        events={calendarItems(sessions, offPeriods)}
        titleAccessor={nameOf}
        tooltipAccessor={view === 'month' ? nameOf : null}
        eventPropGetter={lookOf}
        view={view}
        views={['week', 'month']}
        onView={ignore}
        date={toDate(date, 0)}
        onNavigate={ignore}
        getNow={() => toDate(now.date, now.minute)}
        min={toDate(date, hours.from)}
        max={toDate(date, Math.min(hours.to, 1439))}
        toolbar={false}
        drilldownView={null}
        doShowMoreDrillDown={false}
        dayLayoutAlgorithm="no-overlap"
        onSelectEvent={open}
        onKeyPressEvent={(item, event) => {
          // The month's items are buttons, whose keys arrive as clicks.
          if (view !== 'week' || !isKey(event) || !isPress(event)) return;
          event.preventDefault();
          open(item);
        }}
        onShowMore={(_, shown) => onDay(toLocal(shown).date)}
      />
    </section>
  );
}
