/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';
import { limits } from './limits.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a document, in order; names come without their namespace prefix. */
export type XmlListener = Readonly<{
  open?: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}>;

/** Thrown by a listener that has seen enough. */
export class SeenEnough extends Error {}

/**
 * Reads XML; false where it is broken or nested without end. Entities of a DTD are not known, so
 * they cannot multiply.
 */
export function parseXml(bytes: Uint8Array, listener: XmlListener): boolean {
  const parser = new Parser();
  let depth = 0;
  parser.on('openTag', (name, attributes) => {
    depth += 1;
    if (depth > limits.xmlDepth) throw new Error('too deep');
    listener.open?.(bareName(name), attributesOf(attributes()));
  });
  parser.on('closeTag', (name) => {
    depth -= 1;
    listener.close?.(bareName(name));
  });
  if (listener.text) {
    const { text } = listener;
    parser.on('text', (raw) => text(decodeEntities(raw)));
    parser.on('cdata', text);
  }
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.parse(new TextDecoder().decode(bytes));
    return true;
  } catch (cause) {
    // saxen throws at any fault of the text; which one helps nobody.
    return cause instanceof SeenEnough;
  }
}

const bareName = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(raw: Attributes): Attributes {
  const attributes: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(raw)) attributes[name] = decodeEntities(value);
  return attributes;
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** saxen's own decoder knows no sign beyond U+FFFF, such as an emoji. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, ...groups) => {
    const [decimal, hex, name] = groups as (string | undefined)[];
    if (name !== undefined) return named.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
