export const today = {
  title: 'Tänään',
} as const;
