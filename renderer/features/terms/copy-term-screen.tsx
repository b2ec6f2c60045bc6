import { Button, Group, Stack, Text } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TermOffDays } from './term-off-days.tsx';
import { TermSeriesList } from './term-series-list.tsx';
import { termOffDays } from './term-state.ts';
import classes from './terms.module.css';
import { type CopyTerm, useCopyTerm } from './use-copy-term.ts';

type Props = Readonly<{ term: CopyTerm }>;

function Periods({ term: { form } }: Props) {
  const { t } = useTexts();
  return (
    <Panel title={t('terms.periods')}>
      <Text>{t('terms.intro')}</Text>
      <div className={classes.periods}>
        <fieldset className={classes.period}>
          <legend>{t('terms.last')}</legend>
          <DateField label={t('terms.from')} required {...form.control('lastFrom')} />
          <DateField label={t('terms.to')} required {...form.control('lastTo')} />
        </fieldset>
        <fieldset className={classes.period}>
          <legend>{t('terms.next')}</legend>
          <DateField isComing label={t('terms.from')} required {...form.control('nextFrom')} />
          <DateField isComing label={t('terms.to')} required {...form.control('nextTo')} />
        </fieldset>
      </div>
    </Panel>
  );
}

function Save({ term, count }: Props & Readonly<{ count: number }>) {
  const { t } = useTexts();
  const { problem, isSaving } = term;
  return (
    <div className={classes.save}>
      <Text role="alert" c="var(--n-danger)">
        {problem}
      </Text>
      <Group gap="xs">
        <LinkButton to="/programme" variant="default">
          {t('app.cancel')}
        </LinkButton>
        <Button type="submit" loading={isSaving}>
          {t('terms.save', { count })}
        </Button>
      </Group>
    </div>
  );
}

/** Carries last term's programme over to a new one: everything is seen and decided before it is saved. */
export function CopyTermScreen() {
  const { t } = useTexts();
  const term = useCopyTerm();
  const { form, preview, save } = term;
  return (
    <Screen wide title={t('terms.title')}>
      <form {...form.form(save)} className={classes.term}>
        <Stack>
          <ErrorNotice error={form.error} />
          <Periods term={term} />
          <Loaded
            query={preview}
            isEmpty={({ series }) => series.length === 0}
            empty={t('terms.empty')}
          >
            {({ series }) => (
              <>
                <TermOffDays offDays={termOffDays(series)} term={term} />
                <TermSeriesList rows={series} term={term} />
                <Save
                  term={term}
                  count={series.reduce((sum, { dates }) => sum + dates.length, 0)}
                />
              </>
            )}
          </Loaded>
        </Stack>
      </form>
    </Screen>
  );
}
