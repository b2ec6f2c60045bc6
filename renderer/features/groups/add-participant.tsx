import { Button, Combobox, TextInput, useCombobox } from '@mantine/core';
import type { Group, Member } from '#shared/contract/groups.ts';
import type { Person } from '#shared/contract/people.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { hiddenName, PersonName } from '../../ui/person-name.tsx';
import { TextWatch } from '../../ui/text-watch.tsx';
import classes from './roster.module.css';
import { useAddParticipant } from './use-add-participant.ts';

const newOne = 'new';

type SuggestionsProps = Readonly<{ people: readonly Person[]; typed: string }>;

function Suggestions({ people, typed }: SuggestionsProps) {
  const { t } = useTexts();
  const areHidden = useNamesHidden();
  const shown = areHidden ? hiddenName : typed.trim();
  return (
    <Combobox.Dropdown hidden={people.length === 0}>
      <Combobox.Options
        mah="15rem"
        style={{ overflowY: 'auto' }}
        aria-label={t('groups.roster.suggestions')}
      >
        {people.map(({ id, displayName, groupNames }) => (
          <Combobox.Option key={id} value={id}>
            <span className={classes.option}>
              <PersonName name={displayName} />
              <span className={classes.groups}>
                {groupNames.length > 0 ? (
                  <bdi>{groupNames.join(', ')}</bdi>
                ) : (
                  t('groups.roster.knownWithoutGroup')
                )}
              </span>
            </span>
          </Combobox.Option>
        ))}
        <Combobox.Option value={newOne}>
          <bdi>{t('groups.roster.newPerson', { name: shown })}</bdi>
        </Combobox.Option>
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}

type Props = Readonly<{ inputId: string; group: Group; current: readonly Member[] }>;

/** One field: a name and Enter, again and again; people already known are suggested. */
export function AddParticipant({ inputId, group, current }: Props) {
  const { t } = useTexts();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const adding = useAddParticipant(group, current);
  const areHidden = useNamesHidden();
  const labelOf = (name: string): string => (areHidden ? t('app.nameHidden') : name);
  const choose = (value: string): void => {
    combobox.closeDropdown();
    const person = adding.suggestions.find(({ id }) => id === value);
    if (person) adding.addKnown(person);
    else adding.addNew();
  };
  return (
    <form
      className={classes.addBox}
      onSubmit={(event) => {
        event.preventDefault();
        void adding.submit();
      }}
    >
      <div className={classes.add}>
        <Combobox store={combobox} size="md" onOptionSubmit={choose}>
          <Combobox.Target withExpandedAttribute autoComplete="off">
            <TextInput
              id={inputId}
              className={classes.name}
              label={t('groups.roster.name')}
              description={t('groups.roster.nameHelp')}
              // The list of suggestions opens below and would hide it.
              inputWrapperOrder={['label', 'error', 'input', 'description']}
              dir="auto"
              data-masked={areHidden || undefined}
              error={adding.problem}
              value={adding.text}
              onFocus={() => combobox.openDropdown()}
              onBlur={() => combobox.closeDropdown()}
              onChange={(event) => {
                adding.type(event.currentTarget.value);
                combobox.openDropdown();
                combobox.resetSelectedOption();
              }}
            />
          </Combobox.Target>
          <Suggestions people={adding.suggestions} typed={adding.text} />
        </Combobox>
        <DateField
          label={t('groups.roster.joinedOn')}
          value={adding.joinedOn}
          error={adding.dateProblem}
          onChange={adding.setJoinedOn}
        />
        {/* Never disabled: a browser would then swallow the Enter of a fast typist. */}
        <Button type="submit" className={classes.addButton}>
          {t('app.add')}
        </Button>
      </div>
      <TextWatch text={adding.text} sort="person" />
      <p className={classes.added} role="status">
        {adding.added ? t('groups.roster.added', { name: labelOf(adding.added) }) : null}
      </p>
    </form>
  );
}
