type File = Readonly<{ fileName: string; mimeType: string; base64: string }>;

/** The bytes of a base64 text. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

/** Hands a file to the browser's or the desktop's own saving. */
export function saveFile({ fileName, mimeType, base64 }: File): void {
  const url = URL.createObjectURL(new Blob([bytesOf(base64)], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has begun with the click; the address may go a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * Puts text on the clipboard by the old command, because the hosts deny `navigator.clipboard` to
 * every page. False where the browser refuses; the text is then shown to be copied by hand.
 */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
  }
}
