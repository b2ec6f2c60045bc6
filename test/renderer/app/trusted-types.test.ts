import { expect, it } from 'vitest';
import { onlyStyleText } from '../../../renderer/app/trusted-types.ts';

it('passes the style sheets that Mantine writes', () => {
  const css = ':root{--a: 1px;} @media (min-width: 36em) {.b > .c{display: none}}';
  expect(onlyStyleText(css)).toBe(css);
});

it.each(['<img src=x onerror=alert(1)>', 'a{}</style><script>', '<'])(
  'refuses markup: %s',
  (text) => {
    expect(() => onlyStyleText(text)).toThrow(TypeError);
  },
);
