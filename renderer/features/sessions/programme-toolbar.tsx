import { ActionIcon, Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { useDebouncedCallback, useMediaQuery } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import classes from './programme.module.css';
import { asView, type ProgrammePlace, programmeViews, stepFrom } from './programme-place.ts';

type PlaceProps = Readonly<{
  place: ProgrammePlace;
  go: (change: Partial<ProgrammePlace>) => void;
}>;

function Steps({ place, go }: PlaceProps) {
  const { t } = useTexts();
  const { today } = useStatus();
  return (
    <div className={classes.steps}>
      <ActionIcon
        variant="default"
        aria-label={t(`calendar.earlier.${place.view}`)}
        onClick={() => go({ date: stepFrom(place, -1) })}
      >
        <IconChevronLeft aria-hidden />
      </ActionIcon>
      <Button variant="default" onClick={() => go({ date: today })}>
        {t('calendar.today')}
      </Button>
      <ActionIcon
        variant="default"
        aria-label={t(`calendar.later.${place.view}`)}
        onClick={() => go({ date: stepFrom(place, 1) })}
      >
        <IconChevronRight aria-hidden />
      </ActionIcon>
    </div>
  );
}

function Views({ place, go }: PlaceProps) {
  const { t } = useTexts();
  const isNarrow = useMediaQuery('(width < 44em)', false, { getInitialValueInEffect: false });
  const shared = {
    'aria-label': t('calendar.view.label'),
    value: place.view,
    data: programmeViews.map((value) => ({ value, label: t(`calendar.view.${value}`) })),
  };
  if (!isNarrow) return <SegmentedControl {...shared} onChange={(view) => go({ view })} />;
  return (
    <NativeSelect
      {...shared}
      onChange={(event) => go({ view: asView(event.currentTarget.value) ?? place.view })}
    />
  );
}

/** Which period, which view, and the ways to another. */
export function ProgrammeToolbar({
  place,
  go,
  children,
}: PlaceProps & Readonly<{ children: ReactNode }>) {
  const { t } = useTexts();
  // Half a second: what is typed becomes a day several times on the way to the one that is meant.
  const jump = useDebouncedCallback((date: ProgrammePlace['date']) => go({ date }), 500);
  return (
    <div className={classes.toolbar}>
      <Views place={place} go={go} />
      <Steps place={place} go={go} />
      <DateField
        className={classes.jump}
        aria-label={t('calendar.jump')}
        value={place.date}
        onChange={(date) => {
          if (date) jump(date);
        }}
      />
      {children}
    </div>
  );
}
