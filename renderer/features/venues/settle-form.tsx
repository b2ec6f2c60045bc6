import { Button, Group, Stack, Text } from '@mantine/core';
import type { AppCallError } from '#shared/contract/envelope.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { HitChoices } from './hit-choices.tsx';
import { changedCount } from './hit-drafts.ts';
import classes from './hits.module.css';
import type { Hits } from './use-hits.ts';

type Props = Readonly<{
  hits: Hits;
  error: AppCallError | null;
  isRunning: boolean;
  back: Readonly<{ label: string; onBack: () => void }>;
  /** Saves with what was chosen; the number of sessions that change is said afterwards. */
  onSave: (count: number) => Promise<boolean>;
}>;

/** The end of closing days: what becomes of the sessions on them, and only then saving. */
export function SettleForm({ hits, error, isRunning, back, onSave }: Props) {
  const { t } = useTexts();
  const submit = async (): Promise<void> => {
    if (!hits.accepts()) return;
    const isSaved = await onSave(changedCount(hits.query.data?.hits ?? [], hits.drafts));
    // Somebody may have planned something in the meantime.
    if (!isSaved) void hits.query.refetch();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack>
        <HitChoices hits={hits} />
        <ErrorNotice error={error} />
        <Group justify="flex-end" className={classes.foot}>
          <OpenCount hits={hits} />
          <Button variant="default" onClick={back.onBack}>
            {back.label}
          </Button>
          <Button type="submit" loading={isRunning}>
            {t('app.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** How many choices are missing, always in sight. */
function OpenCount({ hits }: Pick<Props, 'hits'>) {
  const { t } = useTexts();
  const count = hits.open.length;
  if ((hits.query.data?.hits.length ?? 0) === 0) return null;
  return (
    <Text role="status" className={classes.count} c={count > 0 ? 'var(--n-caution)' : 'dimmed'}>
      {count > 0 ? t('venues.hits.open', { count }) : t('venues.hits.decided')}
    </Text>
  );
}
