type Policies = Readonly<{
  createPolicy: (
    name: string,
    rules: Readonly<{ createHTML: (text: string) => string }>,
  ) => unknown;
}>;

declare global {
  interface Window {
    readonly trustedTypes?: Policies;
  }
}

/** Passes style sheets (Mantine sets its `<style>` by innerHTML) and refuses every markup. */
export function onlyStyleText(text: string): string {
  if (text.includes('<')) throw new TypeError('markup from text is refused');
  return text;
}

/**
 * Registers the page's one Trusted Types policy. The CSP allows no other, so markup made from
 * text cannot reach the page by any library; scripts from text have no rule at all and fail.
 */
export function guardMarkup(): void {
  window.trustedTypes?.createPolicy('default', { createHTML: onlyStyleText });
}
