import type { LocalDate } from '../../kernel/local-date.ts';

/**
 * The few facts that may be kept of a person beside the name. Each is off until the venue's
 * coordinator switches it on; nothing else is ever stored, and no free text.
 */
export const personFields = ['age-band', 'gender', 'own-worker', 'esr', 'informed'] as const;
export type PersonField = (typeof personFields)[number];

/** The wide scheme, which can be added up to the bands of ESR+. */
export const ageBands = ['under-18', '18-29', '30-54', '55-64', '65-over'] as const;
export type AgeBand = (typeof ageBands)[number];

/** As ESF+ breaks its indicators down. */
export const genders = ['woman', 'man', 'non-binary'] as const;
export type Gender = (typeof genders)[number];

/** Whether the person has an own worker in social services; nothing of who it is. */
export const ownWorkerAnswers = ['yes', 'no', 'unknown'] as const;
export type OwnWorker = (typeof ownWorkerAnswers)[number];

/** What is said of a person beside the name; `null` and `false` are nothing said. */
export type PersonFacts = Readonly<{
  ageBand: AgeBand | null;
  gender: Gender | null;
  ownWorker: OwnWorker | null;
  esrParticipant: boolean;
  esrGuidedOn: LocalDate | null;
  esrStartedOn: LocalDate | null;
  esrEndedOn: LocalDate | null;
  informedOn: LocalDate | null;
  informedVersion: string | null;
}>;

export const noFacts: PersonFacts = {
  ageBand: null,
  gender: null,
  ownWorker: null,
  esrParticipant: false,
  esrGuidedOn: null,
  esrStartedOn: null,
  esrEndedOn: null,
  informedOn: null,
  informedVersion: null,
};

/** Which facts a switch of the settings turns on. */
export const factsOfField = {
  'age-band': ['ageBand'],
  gender: ['gender'],
  'own-worker': ['ownWorker'],
  esr: ['esrParticipant', 'esrGuidedOn', 'esrStartedOn', 'esrEndedOn'],
  informed: ['informedOn', 'informedVersion'],
} as const satisfies Readonly<Record<PersonField, readonly (keyof PersonFacts)[]>>;

/** Facts of which the field is switched off, among those somebody wants to save. */
export function factsSwitchedOff(
  facts: Partial<PersonFacts>,
  fields: readonly PersonField[],
): (keyof PersonFacts)[] {
  const on = new Set<string>(fields.flatMap((field) => factsOfField[field]));
  return (Object.keys(facts) as (keyof PersonFacts)[]).filter((fact) => !on.has(fact));
}

/** Steps of ESR+ that are still to be done for a participant; dates alone are kept. */
export const esrSteps = ['esrGuidedOn', 'esrStartedOn', 'esrEndedOn'] as const;
export type EsrStep = (typeof esrSteps)[number];

/**
 * What is missing of a participant's ESR+ steps. The end data are asked for once the person is in
 * no group any more.
 */
export function esrMissing(facts: PersonFacts, isMember: boolean): EsrStep[] {
  if (!facts.esrParticipant) return [];
  return esrSteps.filter((step) => facts[step] === null && (step !== 'esrEndedOn' || !isMember));
}
