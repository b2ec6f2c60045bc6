import { Button, Stack, Text, Title } from '@mantine/core';
import type { ShownSeries } from '#shared/contract/sessions.ts';
import { ruleInWords } from '#shared/domain/sessions/recurrence/rule-in-words.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './session-panel.module.css';

type Props = Readonly<{ series: ShownSeries; mayChange: boolean; onOpen: () => void }>;

/** The rule a session comes from, and the way to change it. */
export function EditSeriesOpener({ series, mayChange, onOpen }: Props) {
  const { t, language } = useTexts();
  const { rule, upcoming } = series;
  return (
    <Stack gap="xs" align="flex-start" className={classes.part}>
      <Title order={3} size="h4">
        {t('edits.series.title')}
      </Title>
      <Text>
        {rule ? ruleInWords(rule, language) : t('edits.series.unknownRule')}
        {'; '}
        {t('edits.series.upcoming', { count: upcoming })}
      </Text>
      {mayChange ? (
        <Button variant="default" onClick={onOpen}>
          {t('edits.series.change')}
        </Button>
      ) : null}
    </Stack>
  );
}
