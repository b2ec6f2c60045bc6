import type { Language } from '#shared/contract/app.ts';

const names: readonly (readonly [Language, string])[] = [
  ['fi', 'Suomi'],
  ['sv', 'Svenska'],
  ['en', 'English'],
];

type Props = Readonly<{
  label: string;
  language: Language;
  onLanguage: (language: Language) => void;
}>;

/** The three languages, each in its own name. */
export function KioskLanguages({ label, language, onLanguage }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a named group of buttons, not of form fields
    <div className="kiosk-row" role="group" aria-label={label}>
      {names.map(([each, name]) => (
        <button
          key={each}
          type="button"
          lang={each}
          className="kiosk-button"
          aria-pressed={each === language}
          onClick={() => onLanguage(each)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
