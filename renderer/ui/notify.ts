import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { CSSProperties } from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';

/** The cross that puts a notice away, named for who cannot see it. */
export const closeButton = () => ({ 'aria-label': i18next.t('app.close') });

const noticeId = 'notice';
let noticeShownAt = 0;

/** Room of one notice at the bottom left, where notices stand. */
const noticeRoom = () => ({
  width: matchMedia('(width >= 68em)').matches ? 384 : 480,
  height: 200,
});

/** Where a notice covers nothing that is being filled in. */
export function freeCorner(): 'bottom-left' | 'top-right' {
  const field = document.activeElement;
  if (field === null || field === document.body) return 'bottom-left';
  const { left, bottom } = field.getBoundingClientRect();
  const { width, height } = noticeRoom();
  const isUnder = left < width && bottom > innerHeight - height;
  return isUnder ? 'top-right' : 'bottom-left';
}

/**
 * How a notice stands there. Not by the list's own positions: there it would be one that goes and
 * another that comes, shown twice and read aloud twice.
 */
function placeOfNotice(corner: ReturnType<typeof freeCorner>): CSSProperties {
  if (corner === 'bottom-left') return {};
  const gap = 'var(--mantine-spacing-md)';
  // Under the top bar, as the list at the top right is (base.css); no wider than its words.
  const top = 'calc(var(--n-header-height) + 4px)';
  const maxWidth = `min(440px, 100vw - 2 * ${gap})`;
  return { position: 'fixed', top, right: gap, width: 'fit-content', maxWidth };
}

/**
 * Says quietly that something is done ("Tallennettu"); read aloud politely, gone by itself, also
 * under a resting pointer, and out of the way when the focus comes to what it covers. One at a time.
 */
export function notify(message: string): void {
  notifications.hide(noticeId);
  noticeShownAt = performance.now();
  let corner = freeCorner();
  // Clicks go to what is below, and a pointer that rests here does not keep it.
  const style = (): CSSProperties => ({ pointerEvents: 'none', ...placeOfNotice(corner) });
  const onFocus = (): void => {
    if (freeCorner() === corner) return;
    corner = freeCorner();
    notifications.update({ ...notice, style: style() });
  };
  const notice = {
    id: noticeId,
    message,
    color: 'sea',
    // A longer sentence stays until it can have been read.
    autoClose: Math.max(4000, message.length * 60),
    role: 'status',
    withCloseButton: false,
    onClose: () => removeEventListener('focusin', onFocus),
  } as const;
  addEventListener('focusin', onFocus);
  notifications.show({ ...notice, style: style() });
}

/** Takes a notice of success away: something else is in hand, or was refused, since. */
export function dropNotice(): void {
  notifications.hide(noticeId);
}

const refusalId = 'refusal';
let refusalShownAt = 0;

/**
 * Takes the notice and the refusal of the place before away; not one that came with the change of
 * place itself.
 */
export function leaveNotice(): void {
  const isOld = (since: number) => performance.now() - since > 1000;
  if (isOld(noticeShownAt)) notifications.hide(noticeId);
  if (isOld(refusalShownAt)) notifications.hide(refusalId);
}

/** Says why a command was refused; stays long enough to be read. One at a time: the newest counts. */
export function showRefusal(error: AppCallError): void {
  notifications.hide(refusalId);
  refusalShownAt = performance.now();
  notifications.show({
    id: refusalId,
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
