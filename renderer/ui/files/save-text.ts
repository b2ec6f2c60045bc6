type TextFile = Readonly<{ fileName: string; mimeType: string; text: string }>;

/** Hands a file to the browser's or the desktop's own saving. */
export function saveText({ fileName, mimeType, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has begun with the click; the address may go a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
