import {
  IconCheck,
  IconCircleDashed,
  IconClock,
  IconPencilExclamation,
  IconPlayerPlay,
  IconX,
} from '@tabler/icons-react';
import type { ShownStatus } from '#shared/domain/sessions/session-status.ts';
import { useTexts } from '../i18n/use-texts.ts';
import classes from './session-status.module.css';

const icons = {
  upcoming: IconClock,
  now: IconPlayerPlay,
  'not-recorded': IconPencilExclamation,
  held: IconCheck,
  cancelled: IconX,
  'not-held': IconCircleDashed,
} as const satisfies Readonly<Record<ShownStatus, typeof IconClock>>;

/** How a session stands, as a word with a sign of its own; colour only helps. */
export function SessionStatus({ status }: Readonly<{ status: ShownStatus }>) {
  const { t } = useTexts();
  const Icon = icons[status];
  return (
    <span className={classes.status} data-status={status}>
      <Icon className={classes.icon} aria-hidden />
      {t(`sessions.status.${status}`)}
    </span>
  );
}
