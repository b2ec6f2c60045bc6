export const feedback = {
  title: 'Palaute',
  later: 'Palaute tulee seuraavassa versiossa.',
} as const;
