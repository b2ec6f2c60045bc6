import { Button, Group } from '@mantine/core';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from '../../ui/edited-rows.module.css';

type Props = Readonly<{
  /** What screen readers hear, with the row's name. */
  changeLabel: string;
  removeLabel: string;
  onChange: () => void;
  onRemove: () => void;
}>;

/** What can be done to one row of a list. */
export function RowButtons({ changeLabel, removeLabel, onChange, onRemove }: Props) {
  const { t } = useTexts();
  return (
    <Group gap="xs" className={classes.actions}>
      <Button variant="subtle" aria-label={changeLabel} onClick={onChange}>
        {t('app.edit')}
      </Button>
      <Button variant="subtle" color="gray" aria-label={removeLabel} onClick={onRemove}>
        {t('app.remove')}
      </Button>
    </Group>
  );
}
