import type { Form } from '../../app/use-form.ts';

/** Sets several fields of a form at once. */
export function setFields<V extends object>(form: Form<V>, fields: Partial<V>): void {
  const keys = Object.keys(fields) as (keyof V)[];
  // Object.keys gives what is there; its value is one of that key.
  for (const key of keys) form.set(key, fields[key] as V[typeof key]);
}
