import { useState } from 'react';
import { codesInName } from '#shared/domain/privacy/identity-code.ts';
import { useTexts } from '../i18n/use-texts.ts';

type CodeWarning = Readonly<{
  /** Why a name is not kept yet; null: nothing is said against it, or it is sent a second time. */
  warnOf: (name: string) => string | null;
}>;

/**
 * A name with an identity code in it is held back once, so that whoever typed it sees the warning
 * before it is kept. Sent again it is kept: a code of the group's own may look like one.
 */
export function useCodeWarning(): CodeWarning {
  const { t } = useTexts();
  const [warned, setWarned] = useState<string | null>(null);
  return {
    warnOf: (name) => {
      if (codesInName(name).length === 0 || warned === name) return null;
      setWarned(name);
      return t('privacy.watch.codeInName');
    },
  };
}
