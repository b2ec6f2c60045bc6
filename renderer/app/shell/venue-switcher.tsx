import { NativeSelect } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.ts';
import { useVenue } from '../venue.tsx';
import classes from './top-bar.module.css';

/** The venue the screens are about; a choice only where there are several. */
export function VenueSwitcher() {
  const { t } = useTexts();
  const { venue, venues, choose } = useVenue();
  if (venues.length === 1) return <span className={classes.venue}>{venue.name}</span>;
  return (
    <NativeSelect
      className={classes.switcher}
      aria-label={t('app.venue')}
      value={venue.id}
      data={venues.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => {
        const chosen = venues.find(({ id }) => id === event.currentTarget.value);
        if (chosen) choose(chosen.id);
      }}
    />
  );
}
