/** Forms of feedback. */
export const forms = {
  copyOf: '{{title}} (kopio)',
} as const;
