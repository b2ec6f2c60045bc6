import { Button, Stack, Text } from '@mantine/core';
import { useCall, useCommand } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { notify } from '../../ui/notify.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import classes from './people.module.css';

/** Merges of the last thirty days, each with its way back. */
export function MergeList() {
  const { t, format } = useTexts();
  const areHidden = useNamesHidden();
  const query = useCall('people.merges', {});
  const undo = useCommand('people.undoMerge', {
    onSuccess: () => notify(t('people.review.merges.undone')),
  });
  return (
    <Stack>
      <Text c="dimmed">{t('people.review.merges.text')}</Text>
      <Loaded query={query} empty={t('people.review.merges.empty')}>
        {(merges) => (
          <ul className={classes.list} aria-label={t('people.review.merges.title')}>
            {merges.map((merge) => (
              <li key={merge.id} className={classes.row}>
                <span className={classes.who}>
                  <span>
                    <PersonName name={merge.mergedName} /> →{' '}
                    <TextLink to="/people/$id" params={{ id: merge.keptId }} fw={600}>
                      <PersonName name={merge.keptName} />
                    </TextLink>
                  </span>
                  <span className={classes.quiet}>
                    {t('people.review.merges.made', {
                      date: format.date(merge.madeOn),
                      name: merge.madeBy,
                      until: format.date(merge.until),
                    })}
                  </span>
                </span>
                <Button
                  variant="default"
                  loading={undo.isRunning}
                  aria-label={t('people.review.merges.undoOf', {
                    name: areHidden ? t('app.nameHidden') : merge.mergedName,
                  })}
                  onClick={() => void undo.run({ id: merge.id })}
                >
                  {t('people.review.merges.undo')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Stack>
  );
}
