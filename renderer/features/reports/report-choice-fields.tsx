import { Checkbox, Group, NativeSelect, Text } from '@mantine/core';
import { useCall } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { type Choices, chosenPeriod, groupings } from './report-choices.ts';
import { periodPresets } from './report-period.ts';

type Props = Readonly<{ choices: Choices; onChange: (next: Partial<Choices>) => void }>;

function PeriodFields({ choices, onChange }: Props) {
  const { t } = useTexts();
  const { today } = useStatus();
  const { preset, from, to } = choices;
  const isReversed = from !== null && to !== null && from > to;
  const choose = (text: string): void => {
    const next = periodPresets.find((each) => each === text);
    if (!next) return;
    // One's own period starts from what was on the screen.
    onChange(next === 'own' ? { preset: next, ...chosenPeriod(choices, today) } : { preset: next });
  };
  return (
    <>
      <NativeSelect
        label={t('reports.screen.period')}
        value={preset}
        data={periodPresets.map((value) => ({ value, label: t(`reports.screen.preset.${value}`) }))}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {preset === 'own' ? (
        <>
          <DateField
            w="12rem"
            label={t('reports.screen.from')}
            value={from}
            onChange={(date) => onChange({ from: date })}
          />
          <DateField
            w="12rem"
            label={t('reports.screen.to')}
            value={to}
            error={isReversed ? t('fields.end-before-start') : undefined}
            onChange={(date) => onChange({ to: date })}
          />
        </>
      ) : null}
    </>
  );
}

function FilterFields({ choices, onChange }: Props) {
  const { t } = useTexts();
  const { venues } = useVenue();
  const groups = useCall('groups.list', { includeEnded: true }).data ?? [];
  const { venueId, groupId } = choices;
  const offered = groups.filter((group) => venueId === null || group.venueId === venueId);
  const venueOptions = venues.map(({ id, name }) => ({ value: id, label: name }));
  const groupOptions = offered.map(({ id, name }) => ({ value: id, label: name }));
  const chosen = (text: string): string | null => (text === '' ? null : text);
  return (
    <>
      {venues.length > 1 ? (
        <NativeSelect
          label={t('app.venue')}
          value={venueId ?? ''}
          data={[{ value: '', label: t('reports.facts.allVenues') }, ...venueOptions]}
          // A group of another venue would give an empty report.
          onChange={(event) =>
            onChange({ venueId: chosen(event.currentTarget.value), groupId: null })
          }
        />
      ) : null}
      <NativeSelect
        label={t('reports.screen.group')}
        maw="20rem"
        value={groupId ?? ''}
        data={[{ value: '', label: t('reports.screen.allGroups') }, ...groupOptions]}
        onChange={(event) => onChange({ groupId: chosen(event.currentTarget.value) })}
      />
    </>
  );
}

/** What the report is about: period, what a row stands for, venue and group. Each change counts anew. */
export function ReportChoiceFields(props: Props) {
  const { t } = useTexts();
  const { choices, onChange } = props;
  return (
    <>
      <Group align="flex-start" gap="sm">
        <PeriodFields {...props} />
        <NativeSelect
          label={t('reports.screen.by')}
          value={choices.by}
          data={groupings.map((value) => ({ value, label: t(`reports.byTitle.${value}`) }))}
          onChange={(event) => {
            const by = groupings.find((each) => each === event.currentTarget.value);
            if (by) onChange({ by });
          }}
        />
        <FilterFields {...props} />
      </Group>
      <BoardChoice {...props} />
      <OutsidersChoice {...props} />
      <PeriodWords choices={choices} />
    </>
  );
}

/** Shown to venues that have said who sits on the board: others have nobody to leave out. */
function BoardChoice({ choices, onChange }: Props) {
  const { t } = useTexts();
  const mayAsk = useMay('visits.boardMembers');
  const members = useCall('visits.boardMembers', {}, { enabled: mayAsk }).data ?? [];
  if (members.length === 0 && !choices.withoutBoard) return null;
  return (
    <Checkbox
      mt="sm"
      label={t('reports.openDoors.withoutBoard')}
      checked={choices.withoutBoard}
      onChange={(event) => onChange({ withoutBoard: event.currentTarget.checked })}
    />
  );
}

/** The staff see everything; what is handed out should hide what could point at somebody. */
function OutsidersChoice({ choices, onChange }: Props) {
  const { t } = useTexts();
  const { forOutsiders } = choices;
  return (
    <Checkbox
      mt="sm"
      label={t('reports.screen.forOutsiders')}
      description={forOutsiders ? t('reports.screen.forOutsidersHint') : undefined}
      checked={forOutsiders}
      onChange={(event) => onChange({ forOutsiders: event.currentTarget.checked })}
    />
  );
}

function PeriodWords({ choices }: Pick<Props, 'choices'>) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const period = chosenPeriod(choices, today);
  return (
    <Text c="dimmed" mt="xs">
      {period
        ? `${format.day(period.from)} – ${format.day(period.to)}`
        : t('reports.screen.periodMissing')}
    </Text>
  );
}
