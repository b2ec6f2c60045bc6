import { Fragment, type ReactNode } from 'react';
import type { KioskLanguage } from '#shared/domain/feedback/form.ts';
import { directionOf, kioskWords } from './kiosk-words.ts';
import type { KioskWords } from './kiosk-words-needed.ts';

type Props = Readonly<{
  /** The visitor's and the staff's. */
  languages: readonly KioskLanguage[];
  /** A stroke on one line, unless they stand on two. */
  between?: ReactNode;
  of: keyof Pick<KioskWords, 'staff' | 'over' | 'lost' | 'loading' | 'close'>;
}>;

/** What concerns the staff too, in a language of hers beside the visitor's; once where it is the same. */
export function InBoth({ languages, between = ' / ', of }: Props) {
  const said = new Map(languages.map((language) => [kioskWords[language][of], language]));
  return [...said].map(([text, language], index) => (
    <Fragment key={text}>
      {index > 0 ? between : null}
      <span lang={language} dir={directionOf(language)}>
        {text}
      </span>
    </Fragment>
  ));
}
