import { Button, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { moved } from '#shared/domain/feedback/edit-form.ts';
import type { InLanguages, KioskLanguage } from '#shared/domain/feedback/form.ts';
import { formLimits } from '#shared/domain/feedback/form-content.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import classes from './forms.module.css';
import { TextFields } from './text-fields.tsx';

type Props = Readonly<{
  options: readonly InLanguages[];
  beside: KioskLanguage | null;
  onChange: (options: readonly InLanguages[]) => void;
}>;

function OptionButtons({ options, at, onChange }: Props & Readonly<{ at: number }>) {
  const { t } = useTexts();
  const number = at + 1;
  const ways = [
    ['up', IconArrowUp, -1, at === 0],
    ['down', IconArrowDown, 1, number === options.length],
  ] as const;
  return (
    <Group gap="xs" wrap="nowrap" className={classes.optionButtons}>
      {ways.map(([way, Icon, by, isEnd]) => (
        <Button
          key={way}
          variant="default"
          aria-disabled={isEnd}
          aria-label={t(`forms.moveOption.${way}`, { number })}
          onClick={() => onChange(moved(options, at, by))}
        >
          <Icon size={20} aria-hidden />
        </Button>
      ))}
      <Button
        variant="default"
        aria-label={t('forms.removeOption', { number })}
        onClick={() => onChange(options.filter((_, other) => other !== at))}
      >
        <IconTrash size={20} aria-hidden />
      </Button>
    </Group>
  );
}

/** What a visitor can choose from. */
export function OptionFields(props: Props) {
  const { t } = useTexts();
  const { options, beside, onChange } = props;
  return (
    <>
      <ol className={classes.options}>
        {options.map((option, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
          <li key={at} className={classes.option}>
            <TextFields
              label={t('forms.option', { number: at + 1 })}
              texts={option}
              max={formLimits.option}
              beside={beside}
              onChange={(texts) => onChange(options.with(at, texts))}
            />
            <OptionButtons {...props} at={at} />
          </li>
        ))}
      </ol>
      {options.length < formLimits.options ? (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={20} aria-hidden />}
            onClick={() => onChange([...options, { fi: '' }])}
          >
            {t('forms.addOption')}
          </Button>
        </Group>
      ) : null}
    </>
  );
}
