import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceButtons } from '../../ui/choice-buttons.tsx';
import type { Preview } from '../../ui/planning/decisions.ts';
import classes from './series.module.css';

type Phase = NonNullable<Preview['phase']>;
export type PhaseAnswer = 'every-second' | 'odd' | 'even';

type DatesProps = Readonly<{ title: string; dates: readonly LocalDate[]; differFrom: LocalDate }>;

function PhaseDates({ title, dates, differFrom }: DatesProps) {
  const { format } = useTexts();
  return (
    <div className={classes.meaning}>
      <h4>{title}</h4>
      <ul>
        {dates.map((date) => (
          <li key={date} data-differs={date >= differFrom || undefined}>
            {format.day(date)} <span className={classes.week}>{format.week(date)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Props = Readonly<{
  phase: Phase;
  answer: PhaseAnswer | null;
  onAnswer: (answer: PhaseAnswer) => void;
  error: string | undefined;
}>;

/** Asks which is meant where week 53 tells "every second week" from odd or even weeks. */
export function PhaseQuestion({ phase, answer, onAnswer, error }: Props) {
  const { t, format } = useTexts();
  const { parity, differFrom, everySecondWeek, weekParity } = phase;
  const title = t('planning.phase.title', { parity: t(`planning.phase.parity.${parity}`) });
  const names = {
    everySecond: t('planning.phase.everySecond'),
    parity: t(`planning.phase.${parity}`),
  };
  return (
    <section className={classes.phase} aria-label={title}>
      <h3 className={classes.heading}>{title}</h3>
      <p>{t('planning.phase.why', { date: format.date(differFrom) })}</p>
      <div className={classes.meanings}>
        <PhaseDates
          title={names.everySecond}
          dates={everySecondWeek.dates}
          differFrom={differFrom}
        />
        <PhaseDates title={names.parity} dates={weekParity.dates} differFrom={differFrom} />
      </div>
      <ChoiceButtons<PhaseAnswer>
        label={title}
        value={answer}
        error={error}
        options={[
          { value: 'every-second', label: names.everySecond },
          { value: parity, label: names.parity },
        ]}
        onChange={onAnswer}
      />
    </section>
  );
}
