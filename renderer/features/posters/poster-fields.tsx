import { Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { mondayOf } from '#shared/kernel/local-date.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import {
  type LanguageChoice,
  languageChoices,
  languagesOf,
  papers,
  prints,
} from './poster-choices.ts';
import type { usePoster } from './use-poster.ts';
import { WeekSteps } from './week-steps.tsx';

const languageNames = { fi: 'suomi', sv: 'svenska', en: 'English' } as const;

type Props = Readonly<{ poster: ReturnType<typeof usePoster> }>;

/** Which week, in which languages, on which paper. */
export function PosterFields({ poster }: Props) {
  const { t } = useTexts();
  const { choices, change, monday, goTo, weeks, setWeeks } = poster;
  const nameOf = (choice: LanguageChoice): string => {
    const [first = 'fi', second] = languagesOf(choice);
    if (second === undefined) return languageNames[first];
    return t('wall.both', { first: languageNames[first], second: languageNames[second] });
  };
  return (
    <Stack gap="sm">
      <Group align="end" gap="sm">
        <WeekSteps monday={monday} goTo={goTo} />
        <DateField
          label={t('wall.goTo')}
          value={monday}
          onChange={(date) => {
            if (date) goTo(mondayOf(date));
          }}
        />
        <Select
          label={t('wall.weeks')}
          data={['1', '2', '3', '4']}
          value={String(weeks)}
          allowDeselect={false}
          onChange={(value) => setWeeks(Number(value))}
          w={110}
        />
        <Select
          label={t('wall.languages')}
          data={languageChoices.map((value) => ({ value, label: nameOf(value) }))}
          value={choices.languages}
          allowDeselect={false}
          onChange={(value) => {
            const languages = languageChoices.find((one) => one === value);
            if (languages) change({ languages });
          }}
        />
      </Group>
      <Group gap="lg">
        <Choice
          label={t('wall.paper')}
          value={choices.paper}
          options={papers.map((value) => ({ value, label: value }))}
          onChange={(paper) => change({ paper })}
        />
        <Choice
          label={t('wall.print')}
          value={choices.print}
          options={prints.map((value) => ({
            value,
            label: t(value === 'normal' ? 'wall.printNormal' : 'wall.printLarge'),
          }))}
          onChange={(print) => change({ print })}
        />
      </Group>
    </Stack>
  );
}

type ChoiceProps<Value extends string> = Readonly<{
  label: string;
  value: Value;
  options: readonly Readonly<{ value: Value; label: string }>[];
  onChange: (value: Value) => void;
}>;

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <div>
      <Text component="span" size="sm" fw={500} mr="xs">
        {label}
      </Text>
      <SegmentedControl
        aria-label={label}
        value={value}
        data={options.map((option) => ({ ...option }))}
        onChange={onChange}
      />
    </div>
  );
}
