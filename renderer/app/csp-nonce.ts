declare global {
  interface Window {
    /** Read by react-remove-scroll's style singleton. */
    __webpack_nonce__?: string;
  }
}

/** The nonce that the host put into this page for `<style>` elements made at run time. */
export function cspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/** Lets libraries that ask the global find the nonce. */
export function publishNonce(): void {
  window.__webpack_nonce__ = cspNonce();
}
