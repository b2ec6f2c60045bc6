/** The wide scheme, which can be added up to the bands of ESR+. */
export const ageBands = ['under-18', '18-29', '30-54', '55-64', '65-over'] as const;
export type AgeBand = (typeof ageBands)[number];

/** As ESF+ breaks its indicators down. */
export const genders = ['woman', 'man', 'non-binary'] as const;
export type Gender = (typeof genders)[number];

/** Whether the person has an own worker in social services; nothing of who it is. */
export const ownWorkerAnswers = ['yes', 'no', 'unknown'] as const;
export type OwnWorker = (typeof ownWorkerAnswers)[number];
