export const attendance = {
  title: 'Läsnäolot',
} as const;
