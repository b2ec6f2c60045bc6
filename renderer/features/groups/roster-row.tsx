import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Group, Member } from '#shared/contract/groups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { ExitReasonSelect } from './exit-reason-select.tsx';
import classes from './roster.module.css';
import { useMembership } from './use-membership.ts';

type Props = Readonly<{
  group: Group;
  member: Member;
  /** What controls call the person. */
  label: string;
  /** The row is about to go. */
  onTakenBack: () => void;
}>;

function LastDay({ group, member, label, onTakenBack }: Props) {
  const { t } = useTexts();
  const { setLastDay, lastDayProblem, isRunning } = useMembership(group, member, onTakenBack);
  const [date, setDate] = useState(member.leftOn);
  const isChanged = date !== null && date !== member.leftOn;
  return (
    <form
      className={classes.lastDay}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) setLastDay(date);
      }}
    >
      <DateField
        className={classes.dateField}
        aria-label={t('groups.roster.lastDayOf', { name: label })}
        value={date}
        error={lastDayProblem}
        onChange={setDate}
      />
      {isChanged ? (
        <Button type="submit" loading={isRunning}>
          {t('app.save')}
        </Button>
      ) : null}
      <ExitReasonSelect member={member} label={label} />
      <Button
        variant="default"
        aria-label={t('groups.roster.continueOf', { name: label })}
        loading={isRunning}
        onClick={() => setLastDay(null)}
      >
        {t('groups.roster.continue')}
      </Button>
    </form>
  );
}

function Actions({ group, member, label, onTakenBack }: Props) {
  const { t } = useTexts();
  const { end, takeBack, isRunning } = useMembership(group, member, onTakenBack);
  return (
    <div className={classes.actions}>
      <Button
        variant="default"
        aria-label={t('groups.roster.endOf', { name: label })}
        loading={isRunning}
        onClick={end}
      >
        {t('groups.roster.end')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        aria-label={t('groups.roster.takeBackOf', { name: label })}
        loading={isRunning}
        onClick={takeBack}
      >
        {t('groups.roster.takeBack')}
      </Button>
    </div>
  );
}

function MemberControls(props: Props) {
  const { leftOn } = props.member;
  return leftOn ? <LastDay key={leftOn} {...props} /> : <Actions {...props} />;
}

/** One membership: since when, and its end if it has one. */
export function RosterRow(props: Props) {
  const { member } = props;
  const { t, format } = useTexts();
  const from = format.date(member.joinedOn);
  const planned = member.plannedEndOn
    ? t('people.membership.plannedFor', { date: format.date(member.plannedEndOn) })
    : null;
  const row = useFocusOnChange<HTMLLIElement>(member.leftOn);
  // Of an erased person nothing can be changed, and nothing is left to look at.
  const isErased = member.displayName === '';
  const name = <PersonName name={member.displayName} />;
  return (
    <li ref={row} tabIndex={-1} className={classes.row}>
      <span className={classes.who}>
        <span>
          {isErased ? (
            name
          ) : (
            <TextLink to="/people/$id" params={{ id: member.personId }}>
              {name}
            </TextLink>
          )}
          {member.isRestricted ? <> · {t('groups.roster.restricted')}</> : null}
        </span>
        <span className={classes.since}>
          {member.leftOn
            ? t('groups.roster.span', { from, to: format.date(member.leftOn) })
            : [t('groups.roster.since', { date: from }), planned].filter(Boolean).join(' · ')}
        </span>
      </span>
      {isErased ? null : <MemberControls {...props} />}
    </li>
  );
}
