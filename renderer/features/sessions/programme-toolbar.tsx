import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import classes from './programme.module.css';
import { type ProgrammePlace, programmeViews, stepFrom } from './programme-place.ts';

type Props = Readonly<{
  place: ProgrammePlace;
  go: (change: Partial<ProgrammePlace>) => void;
}>;

function Steps({ place, go }: Props) {
  const { t } = useTexts();
  const { today } = useStatus();
  return (
    <div className={classes.steps}>
      <ActionIcon
        variant="default"
        aria-label={t(`sessions.earlier.${place.view}`)}
        onClick={() => go({ date: stepFrom(place, -1) })}
      >
        <IconChevronLeft aria-hidden />
      </ActionIcon>
      <Button variant="default" onClick={() => go({ date: today })}>
        {t('sessions.today')}
      </Button>
      <ActionIcon
        variant="default"
        aria-label={t(`sessions.later.${place.view}`)}
        onClick={() => go({ date: stepFrom(place, 1) })}
      >
        <IconChevronRight aria-hidden />
      </ActionIcon>
    </div>
  );
}

/** Which period, which view, and the ways to another. */
export function ProgrammeToolbar({ place, go }: Props) {
  const { t } = useTexts();
  // Half a second: what is typed becomes a day several times on the way to the one that is meant.
  const jump = useDebouncedCallback((date: ProgrammePlace['date']) => go({ date }), 500);
  return (
    <div className={classes.toolbar}>
      <SegmentedControl
        aria-label={t('sessions.view.label')}
        value={place.view}
        data={programmeViews.map((value) => ({ value, label: t(`sessions.view.${value}`) }))}
        onChange={(value) => go({ view: value })}
      />
      <Steps place={place} go={go} />
      <DateField
        className={classes.jump}
        aria-label={t('sessions.jump')}
        value={place.date}
        onChange={(date) => {
          if (date) jump(date);
        }}
      />
    </div>
  );
}
