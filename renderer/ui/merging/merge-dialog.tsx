import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Person } from '#shared/contract/people.ts';
import type { MergePreview } from '#shared/contract/people-merges.ts';
import { byStrength } from '#shared/domain/people/mark-strength.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../dialog.tsx';
import { Loaded } from '../loaded.tsx';
import { notifyWithUndo } from '../notify-undo.tsx';
import classes from './merging.module.css';
import { PersonLine } from './person-line.tsx';

const shownDates = 5;

type PickProps = Readonly<{ known: PersonId; onPick: (id: PersonId) => void }>;

/** Finds the other record by name. */
function PickOther({ known, onPick }: PickProps) {
  const { t } = useTexts();
  const areHidden = useNamesHidden();
  const [text, setText] = useState('');
  const [searched] = useDebouncedValue(text.trim().slice(0, 100), 150);
  const enabled = searched !== '';
  const found = useCall(
    'people.list',
    { text: searched, limit: 8 },
    { enabled, keepPrevious: true },
  );
  const others = enabled ? (found.data?.people ?? []).filter(({ id }) => id !== known) : [];
  return (
    <Stack>
      <TextInput
        label={t('people.merge.other')}
        description={t('people.merge.otherHelp')}
        data-autofocus
        autoComplete="off"
        dir="auto"
        data-masked={areHidden || undefined}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ul className={classes.list} aria-label={t('people.merge.found')}>
        {others.map((person) => (
          <li key={person.id} className={classes.row}>
            <PersonLine person={person} />
            <Button variant="default" onClick={() => onPick(person.id)}>
              {t('people.merge.choose')}
            </Button>
          </li>
        ))}
      </ul>
      <Text role="status" c="dimmed">
        {enabled && found.data && others.length === 0 ? t('people.merge.nobody') : ''}
      </Text>
    </Stack>
  );
}

function Side({ title, person }: Readonly<{ title: string; person: Person }>) {
  return (
    <div className={classes.side}>
      <Text c="dimmed">{title}</Text>
      <PersonLine person={person} />
    </div>
  );
}

/** What will become of the rows, and the order in which marks outweigh each other. */
function Consequences({ preview }: Readonly<{ preview: MergePreview }>) {
  const { t } = useTexts();
  const order = byStrength.map((status) => t(`attendance.mark.${status}`)).join(' › ');
  return (
    <Stack gap={4}>
      {preview.marks > 0 ? <Text>{t('people.merge.marks', { count: preview.marks })}</Text> : null}
      {preview.memberships > 0 ? (
        <Text>{t('people.merge.memberships', { count: preview.memberships })}</Text>
      ) : null}
      {preview.joinedMemberships > 0 ? (
        <Text>{t('people.merge.joined', { count: preview.joinedMemberships })}</Text>
      ) : null}
      {preview.sharedSessions > 0 ? (
        <Text>{t('people.merge.shared', { count: preview.sharedSessions, order })}</Text>
      ) : null}
      <Text c="dimmed">{t('people.merge.undoable')}</Text>
    </Stack>
  );
}

type TwiceProps = Readonly<{
  preview: MergePreview;
  isTwice: boolean;
  say: (isTwice: boolean) => void;
}>;

/** Two at one session are two people, unless somebody says that one was marked twice. */
function BothPresent({ preview, isTwice, say }: TwiceProps) {
  const { t, format } = useTexts();
  const { bothPresent } = preview;
  if (bothPresent.length === 0) return null;
  const dates = bothPresent
    .slice(0, shownDates)
    .map(({ date, title }) => `${format.date(date)} ${title}`)
    .join(', ');
  return (
    <div className={classes.warning}>
      <Stack gap="sm">
        <Text fw={600}>{t('people.merge.bothPresent', { count: bothPresent.length })}</Text>
        <Text>{bothPresent.length > shownDates ? `${dates} …` : dates}</Text>
        <Checkbox
          label={t('people.merge.markedTwice')}
          description={t('people.merge.markedTwiceHelp', { count: bothPresent.length })}
          checked={isTwice}
          onChange={(event) => say(event.currentTarget.checked)}
        />
      </Stack>
    </div>
  );
}

type Both = Readonly<{ keepId: PersonId; mergeId: PersonId }>;
type PreviewProps = Both & Pick<Props, 'onMerged' | 'onClose'> & Readonly<{ swap: () => void }>;

function Preview({ keepId, mergeId, swap, onMerged, onClose }: PreviewProps) {
  const { t, format } = useTexts();
  const [isTwice, say] = useState(false);
  const query = useCall('people.previewMerge', { keepId, mergeId });
  const undo = useCommand('people.undoMerge');
  const merge = useCommand('people.merge');
  const run = (): void => {
    void merge.run({ keepId, mergeId, markedTwice: isTwice }).then((made) => {
      if (!made) return;
      const onUndo = (): void => void undo.run({ id: made.id });
      notifyWithUndo({ message: t('people.merge.done'), undo: t('app.undo'), onUndo });
      onClose();
      onMerged?.(keepId);
    });
  };
  return (
    <Loaded query={query}>
      {(preview) => {
        const [month] = preview.closedMonths;
        const isHeld = preview.bothPresent.length > 0 && !isTwice;
        return (
          <Stack>
            <div className={classes.sides}>
              <Side title={t('people.merge.kept')} person={preview.kept} />
              <Side title={t('people.merge.merged')} person={preview.merged} />
            </div>
            <Group>
              <Button variant="default" onClick={swap}>
                {t('people.merge.swap')}
              </Button>
            </Group>
            <Consequences preview={preview} />
            <BothPresent preview={preview} isTwice={isTwice} say={say} />
            {month === undefined ? null : (
              <div className={classes.warning}>
                {t('people.merge.closedMonth', { month: format.month(day(`${month}-01`)) })}
              </div>
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('app.cancel')}
              </Button>
              <Button
                disabled={isHeld || month !== undefined}
                loading={merge.isRunning}
                onClick={run}
              >
                {t('people.merge.confirm')}
              </Button>
            </Group>
          </Stack>
        );
      }}
    </Loaded>
  );
}

type Props = Readonly<{
  /** The record that stays and the one that becomes part of it; the one left out is asked for. */
  keep?: PersonId;
  merge?: PersonId;
  onMerged?: ((kept: PersonId) => void) | undefined;
  onClose: () => void;
}>;

/** Two records that are one person: who is the other, what it would do, and the deed. */
export function MergeDialog({ keep, merge, onMerged, onClose }: Props) {
  const { t } = useTexts();
  const [keepId, setKeep] = useState(keep);
  const [mergeId, setMerge] = useState(merge);
  const known = keepId ?? mergeId;
  const isBoth = keepId !== undefined && mergeId !== undefined;
  if (known === undefined) return null;
  return (
    <Dialog title={t('people.merge.title')} onClose={onClose}>
      {isBoth ? (
        <Preview
          key={keepId}
          {...{ keepId, mergeId, onMerged, onClose }}
          swap={() => {
            setKeep(mergeId);
            setMerge(keepId);
          }}
        />
      ) : (
        <PickOther known={known} onPick={keepId === undefined ? setKeep : setMerge} />
      )}
    </Dialog>
  );
}
