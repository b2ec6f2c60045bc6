/** Closes a switch: does not compile while a case is missing, throws if one arrives anyway. */
export function assertNever(value: never): never {
  throw new Error(`case not handled: ${String(value)}`);
}
