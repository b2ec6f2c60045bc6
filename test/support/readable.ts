import type { Page } from 'playwright-core';

/** What the kiosk's pages promise: signs, targets and contrast that tired or old eyes can use. */
export const readable = { textPx: 24, targetPx: 60, contrast: 7 } as const;

/**
 * What on the page is smaller than promised, has less contrast, or runs over its edge; a line each,
 * empty when it is fine.
 */
export async function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(({ textPx, targetPx, contrast }) => {
    type Colour = readonly [number, number, number];
    const parse = (text: string): Colour | null => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return a === 0 ? null : [r, g, b];
    };
    const lightOf = (colour: Colour): number => {
      const [r = 0, g = 0, b = 0] = colour.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (part: Element | null): Colour => {
      if (!part) return [255, 255, 255];
      return parse(getComputedStyle(part).backgroundColor) ?? behind(part.parentElement);
    };
    const contrastOf = (part: Element): number => {
      const own = lightOf(parse(getComputedStyle(part).color) ?? [0, 0, 0]);
      const back = lightOf(behind(part));
      return (Math.max(own, back) + 0.05) / (Math.min(own, back) + 0.05);
    };
    const shown = (part: Element): boolean => part.checkVisibility({ visibilityProperty: true });
    const found: string[] = [];
    const tell = (what: string, part: Element): void => {
      found.push(`${what}: ${part.outerHTML.slice(0, 90)}`);
    };
    for (const part of document.querySelectorAll<HTMLElement>('main *')) {
      const hasText = [...part.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!shown(part) || !(hasText || part.tagName === 'svg')) continue;
      if (hasText && Number.parseFloat(getComputedStyle(part).fontSize) < textPx)
        tell('small text', part);
      if (contrastOf(part) < contrast) tell('contrast', part);
    }
    for (const part of document.querySelectorAll('button, input, textarea')) {
      const { width, height, left, right } = part.getBoundingClientRect();
      if (!shown(part)) continue;
      if (width < targetPx || height < targetPx) tell('small target', part);
      if (left < 0 || right > innerWidth + 0.5) tell('over the edge', part);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('scrolls sideways');
    return found;
  }, readable);
}
