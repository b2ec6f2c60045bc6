import { Button, Group, Text } from '@mantine/core';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ChoiceButtons } from '../../ui/choice-buttons.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { OffDayDraft } from '../../ui/planning/decisions.ts';
import { withDates } from '../../ui/planning/use-by-date.ts';
import { commonChoice, type TermOffDay, type TermState } from './term-state.ts';
import classes from './terms.module.css';
import type { CopyTerm } from './use-copy-term.ts';

type Choose = (offDays: readonly TermOffDay[], draft: OffDayDraft) => void;

type RowProps = Readonly<{
  offDay: TermOffDay;
  states: TermState;
  choose: Choose;
  isAsked: boolean;
}>;

function OffDayRow({ offDay, states, choose, isAsked }: RowProps) {
  const { t, language, format } = useTexts();
  const { date, name, series } = offDay;
  const choice = commonChoice(offDay, states);
  const isSame = choice === 'keep' || choice === 'cancel';
  const titles = series.map(({ title }) => title).join(', ');
  return (
    <li className={classes.offDay}>
      <span>
        <b>
          {format.day(date)} <bdi>{name[language]}</bdi>
        </b>{' '}
        <span className={classes.quiet}>
          {format.week(date)} · {t('terms.sessions', { count: series.length })}: <bdi>{titles}</bdi>
        </span>
      </span>
      <span className={classes.offDayChoice}>
        {choice !== null && !isSame ? (
          <span className={classes.quiet}>
            {choice === 'move' ? t('planning.offDays.move') : t('terms.offDays.some')}
          </span>
        ) : null}
        <ChoiceButtons<'keep' | 'cancel'>
          label={`${format.day(date)} ${name[language]}`}
          value={isSame ? choice : null}
          error={isAsked && choice === null ? t('planning.offDays.choose') : undefined}
          options={[
            { value: 'keep', label: t('planning.offDays.keep') },
            { value: 'cancel', label: t('planning.offDays.cancel') },
          ]}
          onChange={(kind) => choose([offDay], { kind })}
        />
      </span>
    </li>
  );
}

type Props = Readonly<{ offDays: readonly TermOffDay[]; term: CopyTerm }>;

/** The off days of the new term: each for all its series at once, or all of them. */
export function TermOffDays({ offDays, term }: Props) {
  const { t } = useTexts();
  if (offDays.length === 0) return null;
  const choose: Choose = (chosen, draft) => {
    for (const { date, series } of chosen) {
      term.change(
        series.map(({ seriesId }) => seriesId),
        (state) => ({ ...state, choices: withDates<OffDayDraft>(state.choices, [date], draft) }),
      );
    }
  };
  const all = (
    <Group gap="xs">
      <Button variant="default" onClick={() => choose(offDays, { kind: 'keep' })}>
        {t('terms.offDays.keepAll')}
      </Button>
      <Button variant="default" onClick={() => choose(offDays, { kind: 'cancel' })}>
        {t('terms.offDays.cancelAll')}
      </Button>
    </Group>
  );
  return (
    <Panel title={t('terms.offDays.title')} actions={all}>
      <Text c="dimmed">{t('terms.offDays.intro')}</Text>
      <ul className={classes.offDays}>
        {offDays.map((offDay) => (
          <OffDayRow
            key={offDay.date satisfies LocalDate}
            offDay={offDay}
            states={term.states}
            choose={choose}
            isAsked={term.isAsked}
          />
        ))}
      </ul>
    </Panel>
  );
}
