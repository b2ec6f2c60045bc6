export const groups = {
  title: 'Ryhmät',
} as const;
