import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { AppCallError } from '#shared/contract/envelope.ts';

/** The cross that puts a notice away, named for who cannot see it. */
export const closeButton = () => ({ 'aria-label': i18next.t('app.close') });

const noticeId = 'notice';
let noticeShownAt = 0;

/** Says quietly that something is done ("Tallennettu"); read aloud politely, gone by itself. One at a time. */
export function notify(message: string): void {
  notifications.hide(noticeId);
  noticeShownAt = performance.now();
  notifications.show({
    id: noticeId,
    message,
    color: 'sea',
    autoClose: 4000,
    role: 'status',
    closeButtonProps: closeButton(),
  });
}

/** Takes a notice of the place before away; not one that came with the change of place itself. */
export function leaveNotice(): void {
  if (performance.now() - noticeShownAt > 1000) notifications.hide(noticeId);
}

/** Says why a command was refused; stays long enough to be read. */
export function showRefusal(error: AppCallError): void {
  const id = `refusal: ${error.message}`;
  notifications.hide(id);
  notifications.show({
    id,
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
