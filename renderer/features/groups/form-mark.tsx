import { IconLock, IconLockOpen } from '@tabler/icons-react';
import type { GroupForm } from '#shared/domain/groups/group-kinds.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './groups.module.css';

/** Open or closed, as a word with a sign. */
export function FormMark({ form }: Readonly<{ form: GroupForm }>) {
  const { t } = useTexts();
  const Icon = form === 'closed' ? IconLock : IconLockOpen;
  return (
    <span className={classes.mark}>
      <Icon size={18} aria-hidden />
      {t(`groups.form.${form}`)}
    </span>
  );
}
