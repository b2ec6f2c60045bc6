export const sessions = {
  title: 'Ohjelma',
} as const;
