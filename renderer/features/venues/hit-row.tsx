import type { ClosureHits, HitSession } from '#shared/contract/venues.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceButtons } from '../../ui/choice-buttons.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ConflictSentences } from '../../ui/planning/conflict-sentences.tsx';
import type { HitDraft } from './hit-drafts.ts';
import classes from './hits.module.css';

type Props = Readonly<{
  hit: HitSession;
  draft: HitDraft | undefined;
  refused: ClosureHits['refused'][number] | undefined;
  conflicts: ClosureHits['conflicts'][number]['conflicts'];
  isMissing: boolean;
  choose: (draft: HitDraft) => void;
}>;

/** One session that is hit: kept, cancelled or moved. */
export function HitRow({ hit, draft, refused, conflicts, isMissing, choose }: Props) {
  const { t } = useTexts();
  const what = useHitWords()(hit);
  return (
    <li className={classes.row} data-missing={isMissing || undefined}>
      <HitLine hit={hit} />
      <ChoiceButtons
        label={what}
        value={draft?.kind ?? null}
        error={isMissing && !draft ? t('venues.hits.choose') : undefined}
        options={[
          { value: 'keep', label: t('venues.hits.keep') },
          { value: 'cancel', label: t('venues.hits.cancel') },
          { value: 'move', label: t('venues.hits.move') },
        ]}
        onChange={(kind) => choose(kind === 'move' ? { kind, to: null } : { kind })}
      />
      {draft?.kind === 'move' ? (
        <div className={classes.more}>
          <MoveField what={what} draft={draft} {...{ refused, isMissing, choose }} />
          <div role="status">
            {draft.to === null || refused || conflicts.length === 0 ? null : (
              <ConflictSentences conflicts={conflicts} />
            )}
          </div>
        </div>
      ) : null}
    </li>
  );
}

type MoveProps = Pick<Props, 'refused' | 'isMissing' | 'choose'> &
  Readonly<{ what: string; draft: Extract<HitDraft, { kind: 'move' }> }>;

function MoveField({ what, draft, refused, isMissing, choose }: MoveProps) {
  const { t } = useTexts();
  const missing = isMissing && draft.to === null ? t('venues.hits.chooseDay') : undefined;
  const isRefused = refused !== undefined && refused.to === draft.to;
  return (
    <DateField
      isComing
      maw="14rem"
      label={t('venues.hits.moveTo')}
      aria-label={t('venues.hits.moveToOf', { what })}
      value={draft.to}
      error={isRefused ? t(`venues.hits.refused.${refused.why}`) : missing}
      onChange={(to) => choose({ kind: 'move', to })}
    />
  );
}

/** A session with its day, time and place. */
export function HitLine({ hit }: Readonly<{ hit: HitSession }>) {
  const { format } = useTexts();
  const { venues } = useVenue();
  const { title, date, startMinute, endMinute, roomName, venueName } = hit;
  const places = [roomName, venues.length > 1 ? venueName : null].filter(Boolean);
  return (
    <span>
      <bdi className={classes.title}>{title}</bdi>
      <span className={classes.quiet}>
        {format.day(date)} {[format.times(startMinute, endMinute), ...places].join(', ')}
      </span>
    </span>
  );
}

/** `Naisten vertaisryhmä ti 24.11.2026`: what a session is called in a label. */
function useHitWords(): (hit: HitSession) => string {
  const { format } = useTexts();
  return ({ title, date }) => `${title} ${format.day(date)}`;
}
