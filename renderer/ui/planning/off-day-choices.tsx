import { Button, Group, Text } from '@mantine/core';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceButtons } from '../choice-buttons.tsx';
import { DateField } from '../date-field.tsx';
import { type OffDayDraft, type OffDayDrafts, openOffDays, type Preview } from './decisions.ts';
import classes from './planning.module.css';

type Hits = Pick<Preview, 'hits' | 'refused'>;
type Choose = (dates: readonly LocalDate[], draft: OffDayDraft) => void;

type Props = Hits &
  Readonly<{
    choices: OffDayDrafts;
    choose: Choose;
    /** The day offered for a move. */
    suggest: (date: LocalDate) => LocalDate | null;
    /** Whether those still open are shown as missing. */
    isAsked: boolean;
  }>;

type RowProps = Readonly<{
  hit: Preview['hits'][number];
  refused: Preview['refused'][number] | undefined;
  draft: OffDayDraft | undefined;
  choose: Choose;
  suggest: Props['suggest'];
  isMissing: boolean;
}>;

function OffDayRow({ hit, refused, draft, choose, suggest, isMissing }: RowProps) {
  const { t, language, format } = useTexts();
  const { date, offDay } = hit;
  const name = offDay.name[language];
  return (
    <li className={classes.row}>
      <span className={classes.when}>
        {format.day(date)} <bdi>{name}</bdi>{' '}
        <span className={classes.week}>{format.week(date)}</span>
      </span>
      <ChoiceButtons
        label={`${format.day(date)} ${name}`}
        value={draft?.kind ?? null}
        error={isMissing && !draft ? t('planning.offDays.choose') : undefined}
        options={[
          { value: 'keep', label: t('planning.offDays.keep') },
          { value: 'cancel', label: t('planning.offDays.cancel') },
          { value: 'move', label: t('planning.offDays.move') },
        ]}
        onChange={(kind) =>
          choose([date], kind === 'move' ? { kind, to: suggest(date) } : { kind })
        }
      />
      {draft?.kind === 'move' ? (
        <DateField
          isComing
          className={classes.moveTo}
          label={t('planning.offDays.moveTo')}
          aria-label={`${t('planning.offDays.moveTo')}: ${format.day(date)} ${name}`}
          value={draft.to}
          error={refused ? t(`planning.offDays.refused.${refused.why}`) : undefined}
          onChange={(to) => choose([date], { kind: 'move', to })}
        />
      ) : null}
    </li>
  );
}

/** The dates that fall on an off day: each is kept, skipped or moved, one by one or all at once. */
export function OffDayChoices({ hits, refused, choices, choose, suggest, isAsked }: Props) {
  const { t } = useTexts();
  if (hits.length === 0) return null;
  const open = new Set(openOffDays({ hits, refused }, choices));
  const all = hits.map(({ date }) => date);
  return (
    <section aria-label={t('planning.offDays.title', { count: hits.length })}>
      <Group justify="space-between" gap="xs">
        <h3 className={classes.heading}>{t('planning.offDays.title', { count: hits.length })}</h3>
        <Group gap="xs">
          <Button variant="default" onClick={() => choose(all, { kind: 'keep' })}>
            {t('planning.offDays.keepAll')}
          </Button>
          <Button variant="default" onClick={() => choose(all, { kind: 'cancel' })}>
            {t('planning.offDays.cancelAll')}
          </Button>
        </Group>
      </Group>
      <Text role="status" size="sm" c={open.size > 0 ? 'var(--n-caution)' : 'dimmed'}>
        {open.size > 0
          ? t('planning.offDays.open', { count: open.size })
          : t('planning.offDays.decided')}
      </Text>
      <ul className={classes.rows}>
        {hits.map((hit) => (
          <OffDayRow
            key={hit.date}
            hit={hit}
            refused={refused.find(({ date }) => date === hit.date)}
            draft={choices.get(hit.date)}
            choose={choose}
            suggest={suggest}
            isMissing={isAsked && open.has(hit.date)}
          />
        ))}
      </ul>
    </section>
  );
}
