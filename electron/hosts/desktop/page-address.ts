/** Our own scheme: unlike `file:` it has an origin, headers and no other files. */
export const scheme = 'app';
export const host = 'narikka';
export const staffPage = `${scheme}://${host}/staff.html`;
export const boardPage = `${scheme}://${host}/board.html`;
export const checkinPage = `${scheme}://${host}/checkin.html`;
export const kioskPage = `${scheme}://${host}/kiosk.html`;

/** The pages of the program, each in a window of its own. */
export type OwnPage = typeof staffPage | typeof boardPage | typeof checkinPage | typeof kioskPage;

/** Whether an address is that page of ours, at whatever place of it (`#/reports`). */
export function isPage(address: string, page: OwnPage): boolean {
  const url = URL.parse(address);
  if (!url || url.protocol !== `${scheme}:` || url.host !== host) return false;
  const isPlain = url.username === '' && url.password === '' && url.search === '';
  return isPlain && `${scheme}://${host}${url.pathname}` === page;
}

/** Whether a page of ours may load this: our own files, and data it made itself. */
export function isOwnResource(address: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  if (url.protocol === 'blob:') return url.pathname.startsWith(`${scheme}://${host}/`);
  return url.protocol === 'data:' || (url.protocol === `${scheme}:` && url.host === host);
}
