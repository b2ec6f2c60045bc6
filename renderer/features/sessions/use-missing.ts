import { useTexts } from '../../i18n/use-texts.ts';

type Texts = Readonly<Record<string, string>>;

/** Sentences for the fields that hold nothing readable yet. */
export function useMissing(): (values: Readonly<Record<string, unknown>>) => Texts {
  const { t } = useTexts();
  return (values) =>
    Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => value === null)
        .map(([name]) => [name, t('fields.required')]),
    );
}
