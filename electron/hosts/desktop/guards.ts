import type { App, Session, WebContents } from 'electron';
import {
  boardPage,
  checkinPage,
  isOwnResource,
  isPage,
  kioskPage,
  staffPage,
} from './page-address.ts';

const otherPages = [boardPage, checkinPage, kioskPage] as const;

/** Every page, also one that nobody planned, stays where it is and opens nothing. */
export function guardPages(app: App): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents));
}

function guardPage(contents: WebContents): void {
  const stay = (
    details: Readonly<{ url: string; isMainFrame: boolean; preventDefault: () => void }>,
  ) => {
    // A page may load itself again; that is how the screens recover from an error.
    const own = otherPages.find((page) => isPage(contents.getURL(), page)) ?? staffPage;
    if (!details.isMainFrame || !isPage(details.url, own)) details.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/**
 * No camera, place, device or message of the system for any page, and nothing from a network.
 *
 * @param devTools lets the developer's tools load themselves; false in the installed program
 */
export function guardSession(session: Session, devTools: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  const isOurs = (url: string) =>
    isOwnResource(url) || (devTools && url.startsWith('devtools://devtools/'));
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOurs(url) }));
}
