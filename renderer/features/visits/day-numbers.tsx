import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import type { VisitDay } from '#shared/contract/visits.ts';
import type { CounterSettings } from '#shared/contract/visits-parts.ts';
import { hasMinutes } from '#shared/domain/visits/day-counters.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { Panel } from '../../ui/panel.tsx';
import { type CounterSet, counterSets } from './counter-items.ts';
import {
  countKey,
  type Drafts,
  minutesKey,
  type NumberChange,
  numberChanges,
  wrongNumbers,
} from './number-changes.ts';
import { isTooMuch, mostVisits } from './read-total.ts';
import { useItemName } from './use-item-name.ts';

type Numbers = Readonly<{
  drafts: Drafts;
  /** What is wrong with a field, by its name. */
  wrong: Readonly<Record<string, string>>;
  type: (key: string, text: string) => void;
  save: () => Promise<void>;
  isRunning: boolean;
}>;

type AtField = (fieldOf: (error: AppCallError) => string) => (error: AppCallError) => void;

/** Corrections one after the other; the first that is refused stops them and keeps what was typed. */
function useSender(atField: AtField): Readonly<{
  send: (change: NumberChange) => Promise<unknown>;
  isRunning: boolean;
}> {
  const total = useCommand('visits.correctTotal', { onRefused: atField(() => 'visits') });
  const firsts = useCommand('visits.correctFirsts', {
    onRefused: atField(({ code }) => (code === 'ever-above-year' ? 'firstEver' : 'firstOfYear')),
  });
  const counter = useCommand('visits.correctCounter');
  return {
    send: (change) => {
      if (change.kind === 'total') return total.run(change.input);
      return change.kind === 'firsts' ? firsts.run(change.input) : counter.run(change.input);
    },
    isRunning: total.isRunning || firsts.isRunning || counter.isRunning,
  };
}

function useNumbers(day: VisitDay, sets: readonly CounterSet[]): Numbers {
  const { t, language } = useTexts();
  const [drafts, setDrafts] = useState<Drafts>({});
  const [wrong, setWrong] = useState<Numbers['wrong']>({});
  const { send, isRunning } = useSender((fieldOf) => (error) => {
    // Kept beside what was typed: the sentence stays until the field is changed.
    setWrong({ [fieldOf(error)]: error.message });
  });
  const problemOf = (text: string): string =>
    isTooMuch(text)
      ? t('visits.mostTotal', { most: mostVisits.toLocaleString(language) })
      : t('visits.wrongTotal');
  return {
    drafts,
    wrong,
    type: (key, text) => {
      setDrafts((before) => ({ ...before, [key]: text }));
      setWrong({});
    },
    save: async () => {
      const faults = wrongNumbers(drafts);
      setWrong(Object.fromEntries(faults.map((key) => [key, problemOf(drafts[key] ?? '')])));
      if (faults.length > 0) return;
      const changes = numberChanges(day, sets, drafts);
      for (const change of changes) {
        if ((await send(change)) === null) return;
      }
      setDrafts({});
      notify(t(changes.length > 0 ? 'app.saved' : 'visits.record.nothingChanged'));
    },
    isRunning,
  };
}

type FieldProps = Readonly<{ numbers: Numbers; name: string; label: string; now: number }>;

function NumberInput({ numbers, name, label, now }: FieldProps) {
  return (
    <TextInput
      w="11rem"
      label={label}
      inputMode="numeric"
      autoComplete="off"
      value={numbers.drafts[name] ?? String(now)}
      error={numbers.wrong[name]}
      onChange={(event) => numbers.type(name, event.currentTarget.value)}
    />
  );
}

function SetFields({ set, numbers }: Readonly<{ set: CounterSet; numbers: Numbers }>) {
  const { t } = useTexts();
  const nameOf = useItemName();
  const { kind, items } = set;
  return (
    <fieldset style={{ border: 'none', margin: 0, padding: 0 }}>
      <Text component="legend" fw={600} size="lg" mb="xs">
        {t(`visits.counters.kind.${kind}`)}
      </Text>
      <Group align="flex-end" gap="sm">
        {items.map((each) => {
          const name = nameOf(kind, each);
          return (
            <Group key={each.item} align="flex-end" gap="xs">
              <NumberInput
                numbers={numbers}
                name={countKey(kind, each.item)}
                label={name}
                now={each.count}
              />
              {hasMinutes(kind) ? (
                <NumberInput
                  numbers={numbers}
                  name={minutesKey(kind, each.item)}
                  label={t('visits.record.minutesOf', { name })}
                  now={each.minutes}
                />
              ) : null}
            </Group>
          );
        })}
      </Group>
    </fieldset>
  );
}

type Props = Readonly<{ day: VisitDay; settings: CounterSettings }>;

/** Every number of a day, to be corrected today or afterwards. */
export function DayNumbers({ day, settings }: Props) {
  const { t } = useTexts();
  const sets = useMemo(() => counterSets(settings, day, true), [settings, day]);
  const numbers = useNumbers(day, sets);
  return (
    <Panel title={t('visits.record.numbers')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void numbers.save();
        }}
      >
        <Stack gap="md">
          <Text c="dimmed">{t('visits.record.numbersHint')}</Text>
          <Group align="flex-end" gap="sm">
            {(['visits', 'firstOfYear', 'firstEver'] as const).map((key) => (
              <NumberInput
                key={key}
                numbers={numbers}
                name={key}
                label={t(`visits.record.${key}`)}
                now={day[key]}
              />
            ))}
          </Group>
          {sets.map((set) => (
            <SetFields key={set.kind} set={set} numbers={numbers} />
          ))}
          <Group>
            <Button type="submit" loading={numbers.isRunning}>
              {t('visits.record.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
