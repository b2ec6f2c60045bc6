/**
 * Selects an element's text and copies it. The hosts deny the clipboard API to pages, so the old
 * command is used; where it fails too, the text is selected and Ctrl+C works.
 */
export function copySelected(element: HTMLElement): boolean {
  getSelection()?.selectAllChildren(element);
  return document.execCommand('copy');
}
