type Props<Language extends string> = Readonly<{
  label: string;
  /** Each with its own name. */
  languages: readonly (readonly [Language, string])[];
  language: Language;
  onLanguage: (language: Language) => void;
  className?: string | undefined;
}>;

/** The languages, each in its own name. */
export function KioskLanguages<Language extends string>(props: Props<Language>) {
  const { label, languages, language, onLanguage, className = '' } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a named group of buttons, not of form fields
    <div className={`kiosk-row ${className}`} role="group" aria-label={label}>
      {languages.map(([each, name]) => (
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
