/** For a part that scrolls by itself: reached and scrolled by keys, and named to screen readers. */
export const byKeys = (label: string) => ({
  viewportProps: { tabIndex: 0, role: 'group', 'aria-label': label },
});
