/** Where in the program a text lies that people write. */
export const textPlaces = [
  'session',
  'group',
  'day',
  'closure',
  'season',
  'venue',
  'room',
  'poster',
  'availability',
  'list',
  'mark',
  'counter',
  'controller',
  'person',
  'month',
  'form',
  'reply',
] as const;
export type TextPlace = (typeof textPlaces)[number];
