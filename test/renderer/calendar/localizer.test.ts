import { describe, expect, it } from 'vitest';
import { day } from '#shared/kernel/local-date.ts';
import { toDate } from '../../../renderer/calendar/dates.ts';
import { calendarFormats, localizer } from '../../../renderer/calendar/localizer.ts';

const tuesday = toDate(day('2026-11-24'), 10 * 60);
const written = (language: 'fi' | 'sv' | 'en', name: 'dayFormat' | 'timeGutterFormat') => {
  const format = calendarFormats[language][name];
  return typeof format === 'function' ? format(tuesday) : format;
};

describe('the calendar’s dates', () => {
  it('are written as in the rest of the program', () => {
    expect(written('fi', 'dayFormat')).toBe('ti 24.11.');
    expect(written('sv', 'dayFormat')).toBe('tis 24.11.');
    expect(written('en', 'dayFormat')).toBe('Tue 24 Nov');
  });

  it('use the 24-hour clock', () => {
    expect(written('fi', 'timeGutterFormat')).toBe('10');
    expect(written('en', 'timeGutterFormat')).toBe('10:00');
  });

  it('begin weeks on Monday in every language', () => {
    for (const culture of ['fi', 'sv', 'en']) expect(localizer.startOfWeek(culture)).toBe(1);
  });
});
