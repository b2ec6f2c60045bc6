export const visits = {
  title: 'Kävijät',
} as const;
