import { Checkbox, Text } from '@mantine/core';
import type { SkippedDate } from '#shared/contract/sessions.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import classes from './series.module.css';
import { datesHeld, type SeriesPlan } from './series-plan.ts';

type KeepProps = Readonly<{
  keep: readonly LocalDate[];
  setKept: (date: LocalDate, isKept: boolean) => void;
}>;

function Skipped({
  skipped,
  keep,
  setKept,
}: KeepProps & Readonly<{ skipped: readonly SkippedDate[] }>) {
  const { t, language, format } = useTexts();
  return (
    <>
      <h3 className={classes.heading}>{t('sessions.series.skipped')}</h3>
      <ul className={classes.skipped}>
        {skipped.map(({ date, name }) => (
          <li key={date} className={classes.skippedDay}>
            <span>
              {format.day(date)} <bdi>{name[language]}</bdi>
            </span>
            <Checkbox
              label={t('sessions.series.keep')}
              aria-label={t('sessions.series.keepOf', {
                day: format.day(date),
                name: name[language],
              })}
              checked={keep.includes(date)}
              onChange={(event) => setKept(date, event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

function Held({ dates }: Readonly<{ dates: readonly LocalDate[] }>) {
  const { t, format } = useTexts();
  const [first, last] = [dates[0], dates.at(-1)];
  return (
    <>
      <Text role="status" fw={600}>
        {first && last
          ? t('sessions.series.span', {
              count: dates.length,
              first: format.day(first),
              last: format.day(last),
            })
          : t('sessions.series.none')}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, also by keyboard */}
      <ul className={classes.dates} aria-label={t('sessions.series.dates')} tabIndex={0}>
        {dates.map((date) => (
          <li key={date}>{format.day(date)}</li>
        ))}
      </ul>
    </>
  );
}

/** The dates that a plan would make, before anything is saved, and those it skips with why. */
export function SeriesPreview({ plan, keep, setKept }: KeepProps & Readonly<{ plan: SeriesPlan }>) {
  const preview = useCall('sessions.previewSeries', plan, { keepPrevious: true });
  return (
    <Loaded query={preview}>
      {({ dates, skipped }) => (
        <>
          <Held
            dates={datesHeld(
              dates,
              skipped.map(({ date }) => date),
              keep,
            )}
          />
          {skipped.length > 0 ? <Skipped skipped={skipped} keep={keep} setKept={setKept} /> : null}
        </>
      )}
    </Loaded>
  );
}
