import type { VenueId } from '#shared/kernel/ids.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../date-field.tsx';
import { RoomSelect } from '../room-select.tsx';
import { TimeField } from '../time-field.tsx';
import type { SlotDraft } from './decisions.ts';
import classes from './planning.module.css';

type Props = Readonly<{
  /** The day that is changed, in words. */
  day: string;
  venueId: VenueId;
  to: SlotDraft;
  onChange: (to: SlotDraft) => void;
}>;

/** Another day, time and room for one session of a plan. */
export function SlotChangeFields({ day, venueId, to, onChange }: Props) {
  const { t } = useTexts();
  return (
    <fieldset className={classes.change} aria-label={t('planning.conflicts.changeOf', { day })}>
      <DateField
        isComing
        label={t('sessions.labels.date')}
        value={to.date}
        onChange={(date) => onChange({ ...to, date })}
      />
      <TimeField
        label={t('sessions.labels.start')}
        value={to.startMinute}
        onChange={(startMinute) => onChange({ ...to, startMinute })}
      />
      <TimeField
        label={t('sessions.labels.end')}
        value={to.endMinute}
        onChange={(endMinute) => onChange({ ...to, endMinute })}
      />
      <RoomSelect
        venueId={venueId}
        value={to.roomId}
        onChange={(roomId) => onChange({ ...to, roomId })}
      />
    </fieldset>
  );
}
