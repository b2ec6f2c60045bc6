import type { ShownMark } from '#shared/contract/attendance-register.ts';
import { useTexts } from '../../i18n/use-texts.ts';

/** A mark in words: its label or meaning, and what more is said of it. */
export function useMarkWords(): (mark: ShownMark) => string {
  const details = useDetailWords();
  const { t } = useTexts();
  return (mark) =>
    [mark.label === '' ? t(`attendance.mark.${mark.status}`) : mark.label, details(mark)]
      .filter((part) => part !== '')
      .join(', ');
}

type Details = Pick<ShownMark, 'arrivedMinute' | 'leftMinute' | 'absenceReason'>;

/** Times and reason in words; empty where nothing is said. */
export function useDetailWords(): (details: Details) => string {
  const { t, format } = useTexts();
  return ({ arrivedMinute, leftMinute, absenceReason }) =>
    [
      arrivedMinute !== null && t('attendance.more.from', { time: format.time(arrivedMinute) }),
      leftMinute !== null && t('attendance.more.until', { time: format.time(leftMinute) }),
      absenceReason !== null && t(`attendance.reason.${absenceReason}`),
    ]
      .filter((part) => part !== false)
      .join(', ');
}
