/** Thrown by a budget whose steps are used up. Never leaves this folder. */
export class StepsSpent extends Error {}

/** Counts work, so that a hostile file ends in a refusal instead of a hang. */
export type StepBudget = Readonly<{ spend: (steps: number) => void }>;

/** A budget of so many steps; what it spends is spent of the one around it too. */
export function stepBudget(steps: number, around?: StepBudget): StepBudget {
  let left = steps;
  return {
    spend: (spent) => {
      left -= spent;
      if (left < 0) throw new StepsSpent();
      around?.spend(spent);
    },
  };
}
