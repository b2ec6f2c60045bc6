import type { AppCallError } from '#shared/contract/envelope.ts';
import { notifications } from '@mantine/notifications';

/** Says quietly that something is done ("Tallennettu"); read aloud politely, gone by itself. */
export function notify(message: string): void {
  notifications.show({ message, color: 'sea', autoClose: 4000, role: 'status' });
}

/** Says why a command was refused; stays long enough to be read. */
export function showRefusal(error: AppCallError): void {
  notifications.show({ message: error.message, color: 'red', autoClose: 10_000, role: 'alert' });
}
