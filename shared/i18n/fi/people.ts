export const people = {
  title: 'Ihmiset',
} as const;
