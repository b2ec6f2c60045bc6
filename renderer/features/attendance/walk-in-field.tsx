import { Button, Combobox, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { type FormEvent, memo } from 'react';
import type { Person } from '#shared/contract/people.ts';
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

type Props = Readonly<{ send: (op: RegisterOp) => void }>;

/** Adds a visitor by nickname and marks her present; known people are offered while typing. */
export const WalkInField = memo(function WalkInField({ send }: Props) {
  const { t } = useTexts();
  const areHidden = useNamesHidden();
  const { text, setText, known, isName, isAmbiguous, addNew, addKnown, submit, said } =
    useWalkIn(send);
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
    <Panel title={t('attendance.walkIn.title')}>
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
              error={isAmbiguous ? t('attendance.walkIn.ambiguous') : undefined}
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
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </Panel>
  );
});
