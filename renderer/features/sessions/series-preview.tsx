import { Checkbox, Text } from '@mantine/core';
import type { SkippedDate } from '#shared/contract/sessions.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { RoomClashNotice } from './room-clash-notice.tsx';
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

type DatesProps = Readonly<{ dates: readonly LocalDate[] }>;

function Held({ dates }: DatesProps) {
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

type Props = KeepProps & Readonly<{ venueId: VenueId; plan: SeriesPlan }>;

function Planned({ dates, venueId, plan }: Omit<Props, keyof KeepProps> & DatesProps) {
  return (
    <>
      <Held dates={dates} />
      <RoomClashNotice venueId={venueId} wish={{ ...plan, dates, except: null }} />
    </>
  );
}

/** The dates that a plan would make, before anything is saved, and those it skips with why. */
export function SeriesPreview({ venueId, plan, keep, setKept }: Props) {
  const preview = useCall('sessions.previewSeries', plan, { keepPrevious: true });
  // Asking the same again would not help; another plan asks by itself.
  if (preview.error) return <ErrorNotice error={preview.error} />;
  return (
    <Loaded query={preview}>
      {({ dates, skipped }) => {
        const skippedDates = skipped.map(({ date }) => date);
        return (
          <>
            <Planned dates={datesHeld(dates, skippedDates, keep)} venueId={venueId} plan={plan} />
            {skipped.length > 0 ? (
              <Skipped skipped={skipped} keep={keep} setKept={setKept} />
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}
