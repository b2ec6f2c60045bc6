import { Checkbox, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ShownEditItem, ShownEditPreview } from '#shared/contract/series-edits.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ConflictSentences } from '../../ui/planning/conflict-sentences.tsx';
import { useEditWords } from './edit-words.ts';
import classes from './session-panel.module.css';

type KeepProps = Readonly<{
  /** Off days on which a session is held all the same. */
  keep: readonly LocalDate[];
  setKept: (date: LocalDate, isKept: boolean) => void;
}>;

type PartProps = Readonly<{ title: string; count: number; children: ReactNode }>;

/** One part of the preview: its count as a heading, its dates below; nothing where there are none. */
function Part({ title, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <section aria-label={title}>
      <h4 className={classes.partTitle}>{title}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls, also by keyboard */}
      <ul className={classes.list} aria-label={title} tabIndex={0}>
        {children}
      </ul>
    </section>
  );
}

/** The line of one session: what it is now and what it becomes, or why it stays. */
function useLine(): (item: ShownEditItem) => string {
  const { t } = useTexts();
  const words = useEditWords();
  return ({ before, after, status, kind, why }) => {
    const off = status === 'cancelled' ? ` (${t('edits.series.cancelledToo')})` : '';
    if (kind === 'change' && after) return `${words.change(before, after)}${off}`;
    const when = `${words.when(before)}${off}`;
    const isSaid = why !== null && why !== 'same' && why !== 'out-of-scope';
    return isSaid ? `${when}: ${t(`edits.series.why.${why}`)}` : when;
  };
}

function Items({ items }: Readonly<{ items: readonly ShownEditItem[] }>) {
  const line = useLine();
  return items.map((item) => (
    <li key={item.sessionId ?? item.before.date}>
      <bdi>{line(item)}</bdi>
    </li>
  ));
}

function LeftOut({ leftOut, keep, setKept }: KeepProps & Pick<ShownEditPreview, 'leftOut'>) {
  const { t, format, language } = useTexts();
  return leftOut.map(({ date, why, offDay }) => {
    const name = offDay ? offDay.name[language] : t('edits.series.why.closed-month');
    const day = format.day(date);
    return (
      <li key={date} className={classes.leftOut}>
        <span>
          {day} <bdi>{name}</bdi>
        </span>
        {why === 'off-day' ? (
          <Checkbox
            label={t('edits.series.hold')}
            aria-label={t('edits.series.holdOn', { day, name })}
            checked={keep.includes(date)}
            onChange={(event) => setKept(date, event.currentTarget.checked)}
          />
        ) : null}
      </li>
    );
  });
}

function Conflicts({ conflicts }: Pick<ShownEditPreview, 'conflicts'>) {
  const { when } = useEditWords();
  return conflicts.map((slot) => (
    <li key={slot.slotDate}>
      {when(slot)}
      <ConflictSentences conflicts={slot.conflicts} />
    </li>
  ));
}

/** The counts, spoken when they change; unseen where a heading says the same. */
function Summary({ text, isSaid }: Readonly<{ text: string; isSaid: boolean }>) {
  if (isSaid) return <VisuallyHidden role="status">{text}</VisuallyHidden>;
  return (
    <Text role="status" fw={600}>
      {text}
    </Text>
  );
}

const partOf = {
  change: ({ kind }: ShownEditItem) => kind === 'change',
  add: ({ kind }: ShownEditItem) => kind === 'add',
  remove: ({ kind }: ShownEditItem) => kind === 'remove',
  kept: ({ kind, why }: ShownEditItem) => kind === 'keep' && why === 'exception',
  locked: ({ kind }: ShownEditItem) => kind === 'locked',
} as const;
const parts = ['change', 'add', 'remove', 'kept', 'locked'] as const;

/** Every date that an edit changes, and those it leaves alone with why, before anything is saved. */
export function EditPreview({ preview, ...keepProps }: KeepProps & { preview: ShownEditPreview }) {
  const { t } = useTexts();
  const { items, leftOut, conflicts, blocked } = preview;
  const counted = parts.map((part) => ({ part, own: items.filter(partOf[part]) }));
  const isIdle = counted.slice(0, 3).every(({ own }) => own.length === 0);
  const titleOf = (part: (typeof parts)[number], count: number): string =>
    t(`edits.series.counts.${part}`, { count });
  // Kept off days have a line of their own, so that the tick can be taken back.
  const kept = keepProps.keep.filter((date) => !leftOut.some((left) => left.date === date));
  const leftOutTitle = t('edits.series.counts.leftOut', { count: leftOut.length });
  const said = counted
    .filter(({ own }) => own.length > 0)
    .map(({ part, own }) => titleOf(part, own.length));
  // Where there is one list only, its heading says it all.
  const isOne = !isIdle && said.length === 1;
  return (
    <div className={classes.preview}>
      <Summary text={isIdle ? t('edits.series.nothing') : said.join(', ')} isSaid={isOne} />
      {blocked ? <Text c="var(--n-danger)">{t('edits.series.blocked')}</Text> : null}
      <Part title={t('edits.series.conflicts')} count={conflicts.length}>
        <Conflicts conflicts={conflicts} />
      </Part>
      {counted.map(({ part, own }) => (
        <Part key={part} title={titleOf(part, own.length)} count={own.length}>
          <Items items={own} />
        </Part>
      ))}
      <Part title={leftOutTitle} count={leftOut.length}>
        <LeftOut leftOut={leftOut} {...keepProps} />
      </Part>
      <Kept dates={kept} setKept={keepProps.setKept} />
    </div>
  );
}

function Kept({ dates, setKept }: Pick<KeepProps, 'setKept'> & { dates: readonly LocalDate[] }) {
  const { t, format } = useTexts();
  return dates.map((date) => (
    <Checkbox
      key={date}
      checked
      label={t('edits.series.holdOn', { day: format.day(date), name: '' })}
      onChange={() => setKept(date, false)}
    />
  ));
}
