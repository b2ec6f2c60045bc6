import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { AppCallError } from '#shared/contract/envelope.ts';

/** The cross that puts a notice away, named for who cannot see it. */
export const closeButton = () => ({ 'aria-label': i18next.t('app.close') });

/** Says quietly that something is done ("Tallennettu"); read aloud politely, gone by itself. */
export function notify(message: string): void {
  notifications.show({
    message,
    color: 'sea',
    autoClose: 4000,
    role: 'status',
    closeButtonProps: closeButton(),
  });
}

/** Says why a command was refused; stays long enough to be read. */
export function showRefusal(error: AppCallError): void {
  notifications.show({
    message: error.message,
    color: 'red',
    autoClose: 10_000,
    role: 'alert',
    closeButtonProps: closeButton(),
  });
}

const warningId = 'warning';

/** Warns of something that is about to happen; stays until it is taken back. */
export function warn(message: string): void {
  notifications.show({
    id: warningId,
    message,
    color: 'red',
    autoClose: false,
    role: 'alert',
    closeButtonProps: closeButton(),
  });
}

/** Takes the warning back. */
export function stopWarning(): void {
  notifications.hide(warningId);
}
