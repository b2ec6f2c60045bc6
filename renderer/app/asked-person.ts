let asked = '';
let listener: ((name: string) => void) | null = null;

/**
 * Hands a person's name from Ctrl+K to the list of people, open or about to open. Not through the
 * address: the machine's browser writes addresses into its history, unencrypted.
 */
export function askForPerson(name: string): void {
  if (listener) listener(name);
  else asked = name;
}

/** The name asked for before the list was open, once. */
export function takeAskedPerson(): string {
  const name = asked;
  asked = '';
  return name;
}

/** Hears names while the list is open; the returned function ends it. */
export function onAskedPerson(hear: (name: string) => void): () => void {
  listener = hear;
  return () => {
    listener = null;
  };
}
