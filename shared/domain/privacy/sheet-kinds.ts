/** Languages of the information sheet: the program's three, and easy Finnish. */
export const sheetKinds = ['fi', 'sv', 'en', 'easy-fi'] as const;
export type SheetKind = (typeof sheetKinds)[number];
