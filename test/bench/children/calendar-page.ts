/// <reference types="vite/client" />
// The page of the calendar row: our month beside FullCalendar's, with the same sessions, in the same
// browser. Vite builds it; the row presses the buttons.
import '@mantine/core/styles.layer.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { MantineProvider } from '@mantine/core';
import { Calendar } from 'fullcalendar';
import dayGridPlugin from 'fullcalendar/daygrid';
import classicThemePlugin from 'fullcalendar/themes/classic';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Session } from '#shared/contract/sessions.ts';
import { day, type LocalDate } from '#shared/kernel/local-date.ts';
import type { RoomColumn } from '../../../renderer/calendar/calendar-place.ts';
import { ProgrammeCalendar } from '../../../renderer/calendar/programme-calendar.tsx';
import { startTexts } from '../../../renderer/i18n/language.ts';
import { isoOf, months, sessionsOf } from './calendar-sessions.ts';
import { untilPainted } from './until-painted.ts';

type View = 'month' | 'week';
/** FullCalendar as it comes shows all of a day; limited, as many as our month shows. */
type Whose = 'ours' | 'theirs' | 'theirs-limited';

const linesOfDay = 4;

const host = document.body.appendChild(document.createElement('main'));
const button = document.body.appendChild(document.createElement('button'));
const rooms: readonly RoomColumn[] = [{ id: null, name: 'Ei tilaa', venueId: null }];
const now = { date: day('2026-11-02'), minute: 540 };
const ignore = (): void => undefined;
let unmount = ignore;

type Shown = Readonly<{ lists: readonly (readonly Session[])[]; view: View }>;

function Ours({ lists, view }: Shown) {
  const [shown, show] = useState(0);
  button.onclick = () => show(1 - shown);
  const date: LocalDate = months[shown] ?? now.date;
  const sessions = lists[shown] ?? [];
  return createElement(ProgrammeCalendar, {
    ...{ label: 'Ohjelma', view, date, now, sessions, rooms, offPeriods: [], mayEdit: true },
    ...{ openIn: () => null, lockOf: () => null, onOpen: ignore, onCreate: ignore },
    ...{ onMove: ignore, onDay: ignore, onDate: ignore, onRefused: ignore },
  });
}

function showOurs(count: number, view: View): void {
  const lists = months.map((month) => sessionsOf(month, count));
  const root = createRoot(host);
  root.render(createElement(MantineProvider, null, createElement(Ours, { lists, view })));
  unmount = () => root.unmount();
}

function showTheirs(count: number, isLimited: boolean): void {
  const events = months
    .flatMap((month) => sessionsOf(month, count))
    .map(({ id, title, date, startMinute, endMinute }) => ({
      ...{ id, title, start: isoOf(date, startMinute), end: isoOf(date, endMinute) },
    }));
  const calendar = new Calendar(host, {
    plugins: [dayGridPlugin, classicThemePlugin],
    initialView: 'dayGridMonth',
    initialDate: months[0],
    firstDay: 1,
    weekNumbers: true,
    ...(isLimited ? { dayMaxEvents: linesOfDay } : {}),
    headerToolbar: false,
    events,
  });
  calendar.render();
  let shown = 0;
  button.onclick = () => {
    shown = 1 - shown;
    calendar.gotoDate(months[shown] ?? now.date);
  };
  unmount = () => calendar.destroy();
}

startTexts();

/** What the row asks of the page. */
const bench = {
  show: async (whose: Whose, count: number, view: View = 'month'): Promise<void> => {
    unmount();
    host.replaceChildren();
    await untilPainted(host, () =>
      whose === 'ours' ? showOurs(count, view) : showTheirs(count, whose === 'theirs-limited'),
    );
  },
  /** Milliseconds from a press on "another month" until it is painted. */
  change: (): Promise<number> => untilPainted(host, () => button.click()),
};
export type CalendarBench = typeof bench;
Object.assign(globalThis, { bench });
