import {
  Button,
  Checkbox,
  Combobox,
  Text,
  TextInput,
  useCombobox,
  VisuallyHidden,
} from '@mantine/core';
import { type FormEvent, memo, useState } from 'react';
import type { Person } from '#shared/contract/people.ts';
import type { Session } from '#shared/contract/sessions.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import type { RegisterOp } from './register-op.ts';
import { useWalkIn } from './use-walk-in.ts';
import classes from './walk-in-field.module.css';

const isNew = 'new';

type KnownProps = Readonly<{ known: readonly Person[]; name: string }>;

/** Known people whose names hold what is typed, and last the typed name as somebody new. */
function KnownPeople({ known, name }: KnownProps) {
  const { t } = useTexts();
  return (
    <Combobox.Dropdown hidden={known.length === 0}>
      <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
        {known.map(({ id, displayName, groupNames }) => (
          <Combobox.Option key={id} value={id}>
            <PersonName name={displayName} />
            {groupNames.length > 0 ? (
              <span className={classes.groups}> {groupNames.join(', ')}</span>
            ) : null}
          </Combobox.Option>
        ))}
        <Combobox.Option value={isNew}>
          {t('attendance.walkIn.new')} <PersonName name={name} />
        </Combobox.Option>
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}

type Props = Readonly<{
  session: Session;
  /** On a coming day nobody is present yet, but somebody can join the roster. */
  isFuture: boolean;
  send: (op: RegisterOp) => void;
}>;

/**
 * Adds somebody by nickname: for this session, marked present, or to the roster without a mark.
 * Known people are offered while typing.
 */
export const WalkInField = memo(function WalkInField({ session, isFuture, send }: Props) {
  const { t, format } = useTexts();
  const [isJoining, setJoining] = useState(isFuture);
  const joins = t('attendance.walkIn.joins', { date: format.date(session.date) });
  const areHidden = useNamesHidden();
  const { text, setText, known, isName, problem, addNew, addKnown, submit, said } = useWalkIn({
    session,
    send,
    addedTo: isJoining ? 'roster' : 'session',
  });
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const choose = (value: string): void => {
    const person = known.find(({ id }) => id === value);
    if (person) addKnown(person);
    else addNew();
    combobox.closeDropdown();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    combobox.closeDropdown();
    void submit();
  };
  return (
    <Panel title={t(isFuture ? 'attendance.walkIn.futureTitle' : 'attendance.walkIn.title')}>
      <form className={classes.form} onSubmit={onSubmit}>
        <Combobox store={combobox} onOptionSubmit={choose} withinPortal>
          <Combobox.Target>
            <TextInput
              className={classes.field}
              label={t('attendance.walkIn.label')}
              description={t('attendance.walkIn.description')}
              autoComplete="off"
              maxLength={60}
              data-masked={areHidden || undefined}
              value={text}
              error={problem}
              onChange={(event) => {
                setText(event.currentTarget.value);
                combobox.openDropdown();
                combobox.resetSelectedOption();
              }}
              onBlur={() => combobox.closeDropdown()}
            />
          </Combobox.Target>
          <KnownPeople known={known} name={text.trim()} />
        </Combobox>
        <Button type="submit" variant="default" aria-disabled={!isName}>
          {t('app.add')}
        </Button>
      </form>
      {isFuture ? <Text mt="sm">{joins}</Text> : null}
      {isFuture || session.groupId === null ? null : (
        <Checkbox
          mt="sm"
          label={t('attendance.walkIn.toRoster')}
          description={joins}
          checked={isJoining}
          onChange={(event) => setJoining(event.currentTarget.checked)}
        />
      )}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </Panel>
  );
});
