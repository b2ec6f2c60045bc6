import { limits } from '../limits.ts';
import { parseXml } from '../parse-xml.ts';

/** The texts that cells point to (ECMA-376 18.4.9); null where the part is broken. */
export function readSharedStrings(xml: Uint8Array): readonly string[] | null {
  const texts: string[] = [];
  const text = textCollector();
  const isRead = parseXml(xml, {
    open: (name) => {
      if (name === 'si') text.start();
      else text.open(name);
    },
    close: (name) => {
      if (name === 'si') texts.push(text.end());
      else text.close(name);
    },
    text: text.add,
  });
  return isRead ? texts : null;
}

/** Collects the runs (`t`) of one rich text; how Japanese is read aloud (`rPh`) is left out. */
export function textCollector() {
  let [text, isOpen, isPhonetic] = ['', false, false];
  return {
    start: (): void => {
      text = '';
    },
    open: (name: string): void => {
      if (name === 't') isOpen = true;
      if (name === 'rPh') isPhonetic = true;
    },
    close: (name: string): void => {
      if (name === 't') isOpen = false;
      if (name === 'rPh') isPhonetic = false;
    },
    add: (more: string): void => {
      if (isOpen && !isPhonetic && text.length < limits.cellLength) text += more;
    },
    end: (): string => unescaped(text),
  };
}

/** Signs that XML cannot hold are written `_x000D_` (ECMA-376 22.9.2.19). */
export const unescaped = (text: string): string =>
  text
    .slice(0, limits.cellLength)
    .replace(/_x([\dA-F]{4})_/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
