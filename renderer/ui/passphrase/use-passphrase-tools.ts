import { useEffect, useState } from 'react';

type Tools = typeof import('./passphrase-tools.ts');

/** The strength meter and the words, loaded beside the field; null until they are there. */
export function usePassphraseTools(): Tools | null {
  const [tools, setTools] = useState<Tools | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('./passphrase-tools.ts').then((loaded) => {
      if (isWanted) setTools(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return tools;
}
