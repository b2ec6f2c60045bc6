import { Button, Checkbox, Group, NativeSelect, SimpleGrid, Text } from '@mantine/core';
import type { GroupChoice, PeopleImportPreview } from '#shared/contract/imports.ts';
import { markWords } from '#shared/domain/people-import/mark-words.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import { useCall } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { Panel } from '../../ui/panel.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import type { Choices, PeopleImport } from './use-people-import.ts';

type Props = Readonly<{ of: PeopleImport; preview: PeopleImportPreview }>;
type Known = readonly Readonly<{ id: GroupId; name: string }>[];

/** A choice as it was made here, or as it came back. */
type Choice = GroupChoice | NonNullable<Choices['groups']>[number]['choice'];

const keyOfChoice = (choice: Choice | null): string =>
  choice?.kind === 'known' ? choice.groupId : (choice?.kind ?? '');

function choiceOf(value: string, known: Known): GroupChoice | null {
  if (value === 'new' || value === 'skip') return { kind: value };
  const group = known.find(({ id }) => id === value);
  return group ? { kind: 'known', groupId: group.id } : null;
}

function Groups({ of, preview, known }: Props & Readonly<{ known: Known }>) {
  const { t } = useTexts();
  const { withoutGroup } = preview;
  // As they were last chosen, whether or not the file has been read again since.
  const groups = preview.groups.map((group) => ({
    ...group,
    choice: of.choices.groups?.find(({ name }) => name === group.name)?.choice ?? group.choice,
  }));
  const choose = (names: readonly string[], choice: GroupChoice): void => {
    const others = (of.choices.groups ?? []).filter(({ name }) => !names.includes(name));
    of.change({ groups: [...others, ...names.map((name) => ({ name, choice }))] });
  };
  const open = groups.filter(({ choice }) => choice === null).map(({ name }) => name);
  if (groups.length === 0 && withoutGroup === 0) return null;
  const data = known.map(({ id, name }) => ({ value: id, label: name }));
  const one = of.choices.oneGroup;
  return (
    <Panel title={t('imports.groups')}>
      <Text c="dimmed">{t('imports.groupsIntro')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} mt="sm">
        {withoutGroup > 0 ? (
          <NativeSelect
            label={t('imports.oneGroup')}
            value={one?.kind === 'known' ? one.groupId : ''}
            data={[{ value: '', label: t('imports.groupChoose') }, ...data]}
            onChange={(event) => {
              const chosen = choiceOf(event.currentTarget.value, known);
              if (chosen?.kind === 'known') of.change({ oneGroup: chosen });
            }}
          />
        ) : null}
        {groups.map(({ name, rows, choice }) => (
          <NativeSelect
            key={name}
            label={t('imports.groupRows', { name, count: rows })}
            value={keyOfChoice(choice)}
            data={[
              ...(choice ? [] : [{ value: '', label: t('imports.groupChoose') }]),
              { value: 'new', label: t('imports.groupNew') },
              { value: 'skip', label: t('imports.groupSkip') },
              ...data,
            ]}
            onChange={(event) => {
              const chosen = choiceOf(event.currentTarget.value, known);
              if (chosen) choose([name], chosen);
            }}
          />
        ))}
      </SimpleGrid>
      {open.length > 1 ? (
        <Button mt="sm" variant="default" onClick={() => choose(open, { kind: 'new' })}>
          {t('imports.createAll')}
        </Button>
      ) : null}
    </Panel>
  );
}

function Words({ of, preview }: Props) {
  const { t } = useTexts();
  const words = preview.words.map((one) => ({
    ...one,
    means: of.choices.words?.find(({ word }) => word === one.word)?.means ?? one.means,
  }));
  if (words.length === 0) return null;
  return (
    <Panel title={t('imports.words')}>
      <Text c="dimmed">{t('imports.wordsIntro')}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} mt="sm">
        {words.slice(0, 40).map(({ word, times, means }) => (
          <NativeSelect
            key={word}
            label={t('imports.word', { word, count: times })}
            value={means ?? ''}
            data={[
              ...(means ? [] : [{ value: '', label: t('imports.wordOpen') }]),
              ...markWords.map((value) => ({ value, label: t(`imports.meaning.${value}`) })),
            ]}
            onChange={(event) => {
              const chosen = markWords.find((one) => one === event.currentTarget.value);
              const others = (of.choices.words ?? []).filter((one) => one.word !== word);
              if (chosen) of.change({ words: [...others, { word, means: chosen }] });
            }}
          />
        ))}
      </SimpleGrid>
    </Panel>
  );
}

/** More is decided for all at once. */
const mostNames = 30;

function SameNames({ of, preview }: Props) {
  const { t } = useTexts();
  const areHidden = useNamesHidden();
  const { sameNamesTotal } = preview;
  const sameNames = preview.sameNames.map((one) => {
    const own = of.choices.people?.find(({ key }) => key === one.key);
    return own ? { ...one, personId: own.personId } : one;
  });
  if (sameNames.length === 0) return null;
  const rest = sameNamesTotal - Math.min(sameNames.length, mostNames);
  return (
    <Panel title={t('imports.same')}>
      <Text c="dimmed">{t('imports.sameIntro')}</Text>
      <Group mt="sm">
        <Button variant="default" onClick={() => of.change({ sameNames: 'same', people: [] })}>
          {t('imports.sameAll')}
        </Button>
        <Button variant="default" onClick={() => of.change({ sameNames: 'new', people: [] })}>
          {t('imports.newAll')}
        </Button>
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} mt="sm">
        {sameNames.slice(0, mostNames).map(({ key, row, name, candidates, personId }) => (
          <NativeSelect
            key={key}
            label={t('imports.sameRow', { name: areHidden ? '•••' : name, row })}
            value={personId ?? ''}
            data={[
              { value: '', label: t('imports.somebodyNew') },
              ...candidates.map(({ personId: id, groupNames }) => ({
                value: id,
                label: t('imports.known', {
                  groups: groupNames.join(', ') || t('imports.noGroups'),
                }),
              })),
            ]}
            onChange={(event) => {
              const chosen = candidates.find((one) => one.personId === event.currentTarget.value);
              const others = (of.choices.people ?? []).filter((one) => one.key !== key);
              of.change({ people: [...others, { key, personId: chosen?.personId ?? null }] });
            }}
          />
        ))}
      </SimpleGrid>
      {rest > 0 ? <Text mt="sm">{t('imports.sameMore', { count: rest })}</Text> : null}
    </Panel>
  );
}

const usual = { start: 720, length: 60 };
const lengths = [30, 45, 60, 75, 90, 120, 150, 180, 240];

/** Of sessions that are not there yet: a group that has met before goes by its own times. */
function UsualTimes({ of, preview }: Props) {
  const { t } = useTexts();
  const { usualStart, usualLength } = of.choices;
  if (preview.counts.sessions === 0 && usualStart === undefined && usualLength === undefined) {
    return null;
  }
  return (
    <Group align="flex-start" mb="sm">
      <TimeField
        label={t('imports.usualStart')}
        description={t('imports.usualHelp')}
        value={usualStart ?? usual.start}
        onChange={(minute) => {
          if (minute !== null) of.change({ usualStart: minute });
        }}
      />
      <NativeSelect
        label={t('imports.usualLength')}
        description={t('imports.minutes')}
        value={String(usualLength ?? usual.length)}
        data={lengths.map(String)}
        onChange={(event) => of.change({ usualLength: Number(event.currentTarget.value) })}
      />
    </Group>
  );
}

/** What the file leaves open: groups, marks, people of one name, and what to do with differences. */
export function PeopleImportChoices({ of, preview }: Props) {
  const { t } = useTexts();
  const { venue } = useVenue();
  const groups = useCall('groups.list', { venueId: venue.id, includeEnded: true });
  return (
    <>
      <Groups of={of} preview={preview} known={groups.data ?? []} />
      <Words of={of} preview={preview} />
      <SameNames of={of} preview={preview} />
      {of.kind === 'people' ? null : (
        <Panel title={t('imports.how')}>
          {of.kind === 'visits' ? null : <UsualTimes of={of} preview={preview} />}
          {of.kind === 'registers' ? (
            <Checkbox
              label={t('imports.join')}
              checked={of.choices.joinGroups !== false}
              onChange={(event) => of.change({ joinGroups: event.currentTarget.checked })}
            />
          ) : null}
          <Checkbox
            mt="sm"
            label={t('imports.overwrite')}
            checked={of.choices.overwrite === true}
            onChange={(event) => of.change({ overwrite: event.currentTarget.checked })}
          />
        </Panel>
      )}
    </>
  );
}
