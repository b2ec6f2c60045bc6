import { expect, it } from 'vitest';
import { findBySecret, hashSecret, newSecret } from '#electron/hosts/browser/secrets.ts';

it('looks at every entry, wherever the right one lies', () => {
  const secrets = [newSecret(), newSecret(), newSecret()];
  for (const wanted of [...secrets, 'unknown', '']) {
    const looked: string[] = [];
    const entries = function* () {
      for (const secret of secrets) {
        looked.push(secret);
        yield { hash: hashSecret(secret), secret };
      }
    };
    const found = findBySecret(entries(), wanted);
    expect(found?.secret).toBe(secrets.includes(wanted) ? wanted : undefined);
    expect(looked).toEqual(secrets);
  }
});

it('keeps of a secret what cannot be turned back', () => {
  const secret = newSecret();
  expect(hashSecret(secret).toString('latin1')).not.toContain(secret);
  expect(hashSecret(secret)).toHaveLength(32);
});
