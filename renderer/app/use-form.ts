import {
  type ChangeEvent,
  type FormEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import { dropNotice } from '../ui/notify.ts';

type TextKeys<V> = { [K in keyof V]: V[K] extends string ? K : never }[keyof V] & string;

export type Form<V extends object> = Readonly<{
  values: V;
  /** The refusal as a whole, for `<ErrorNotice>` above the form. */
  error: AppCallError | null;
  /** One sentence about a field (a dotted input path), if it was refused. */
  fieldError: (path: string) => string | undefined;
  set: <K extends keyof V>(key: K, value: V[K]) => void;
  /** Props of a text field: `<TextInput {...form.text('name')} label=… />`. */
  text: (key: TextKeys<V>) => TextProps;
  /** Props of a control that gives its value itself (Select, NumberInput, Chip). */
  control: <K extends keyof V & string>(key: K) => ControlProps<V[K]>;
  /** For `useCommand(…, { onRefused: form.showErrors })`: sentences at their fields, focus to the first. */
  showErrors: (error: AppCallError) => void;
  /** Sentences found on this side, before anything is sent. */
  showFieldErrors: (fields: Readonly<Record<string, string>>) => void;
  /** Whether there are no such sentences; shows them otherwise. */
  accepts: (fields: Readonly<Record<string, string>>) => boolean;
  reset: (values?: V) => void;
  /** Props of the `<form>`. */
  form: (onSubmit: () => void) => FormProps;
}>;

type TextProps = Readonly<{
  name: string;
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  error: string | undefined;
}>;
type ControlProps<T> = Readonly<{
  name: string;
  value: T;
  onChange: (value: T) => void;
  error: string | undefined;
}>;
type FormProps = Readonly<{
  ref: RefObject<HTMLFormElement | null>;
  noValidate: true;
  onSubmit: (event: FormEvent) => void;
}>;

type Problems = Readonly<{
  error: AppCallError | null;
  fields: Readonly<Record<string, string>>;
}>;
const noProblems: Problems = { error: null, fields: {} };

function without(fields: Problems['fields'], key: string): Problems['fields'] {
  return Object.fromEntries(
    Object.entries(fields).filter(([path]) => path !== key && !path.startsWith(`${key}.`)),
  );
}

/** What can take the focus; some boxes around a field are marked as wrong, too. */
const refusedField = ':is(input, select, textarea, button, [tabindex])[aria-invalid="true"]';

/** A form's values and the sentences about its fields; changing a field takes its sentence away. */
export function useForm<V extends object>(initial: V): Form<V> {
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState(noProblems);
  // How often problems were shown: the same refusal twice moves the focus twice.
  const [shownCount, setShownCount] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // After React has marked the fields; a timer would often be too early after a refusal.
    if (shownCount === 0) return;
    element.current?.querySelector<HTMLElement>(refusedField)?.focus();
  }, [shownCount]);

  const set: Form<V>['set'] = (key, value) => {
    setValues((before) => ({ ...before, [key]: value }));
    setProblems(({ fields }) => ({ error: null, fields: without(fields, String(key)) }));
  };
  const show = (shown: Problems): void => {
    dropNotice();
    setProblems(shown);
    setShownCount((count) => count + 1);
  };
  const fieldError = (path: string): string | undefined => problems.fields[path];

  return {
    values,
    error: problems.error,
    fieldError,
    set,
    text: (key) => ({
      name: key,
      // TextKeys allows only keys whose value is a string.
      value: values[key] as string,
      onChange: (event) => set(key, event.currentTarget.value as V[typeof key]),
      error: fieldError(key),
    }),
    control: (key) => ({
      name: key,
      value: values[key],
      onChange: (value) => set(key, value),
      error: fieldError(key),
    }),
    showErrors: (error) => show({ error, fields: error.fields }),
    showFieldErrors: (fields) => show({ error: null, fields }),
    accepts: (fields) => {
      const isSound = Object.keys(fields).length === 0;
      if (!isSound) show({ error: null, fields });
      return isSound;
    },
    reset: (next = initial) => {
      setValues(next);
      setProblems(noProblems);
    },
    form: (onSubmit) => ({
      ref: element,
      noValidate: true,
      onSubmit: (event) => {
        event.preventDefault();
        onSubmit();
      },
    }),
  };
}
