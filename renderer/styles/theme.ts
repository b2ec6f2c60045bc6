import {
  type CSSVariablesResolver,
  createTheme,
  Loader,
  type MantineColorsTuple,
  Modal,
  Tooltip,
} from '@mantine/core';

/** The one accent: a deep blue-green. White on shade 7 is 6.9:1, on shade 6 (dark scheme) 5.1:1. */
const sea: MantineColorsTuple = [
  '#e8f4f4',
  '#cfe6e7',
  '#a3cfd1',
  '#74b7ba',
  '#4ca1a6',
  '#2e8c92',
  '#1b7880',
  '#0f636b',
  '#0a5159',
  '#073f46',
];

/** Warm neutral greys. */
const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f3f1ee',
  '#e8e5e0',
  '#d9d5ce',
  '#c4beb5',
  '#8a8378',
  '#645e56',
  '#4d4842',
  '#363330',
  '#23201d',
];
const dark: MantineColorsTuple = [
  '#eae6df',
  '#cbc6bd',
  '#b5afa5',
  '#857f75',
  '#57524b',
  '#3b3834',
  '#2f2c29',
  '#242220',
  '#1b1a18',
  '#131211',
];

/** For refusals and what cannot be taken back; white on shades 6 and 7 passes 4.5:1. */
const red: MantineColorsTuple = [
  '#fdf0ee',
  '#f9dbd7',
  '#f2b8b1',
  '#ea9389',
  '#de6d60',
  '#cb4b3c',
  '#b8321f',
  '#a82015',
  '#8a1a10',
  '#6b130b',
];

/** Mantine in the program's look: larger text, 44 px targets (with base.css), no shadows. */
export const theme = createTheme({
  colors: { sea, gray, dark, red },
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 6 },
  black: '#23201d',
  fontFamily: "'Noto Sans Variable', 'Noto Sans Arabic', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '0.875rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.25rem', xl: '1.5rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.45', xl: '1.35' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.375rem', lineHeight: '1.3' },
      h3: { fontSize: '1.1875rem', lineHeight: '1.35' },
      h4: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    ActionIcon: { defaultProps: { size: 'xl', variant: 'subtle', color: 'gray' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NumberInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 2 } },
    Select: { defaultProps: { size: 'md', allowDeselect: false } },
    NativeSelect: { defaultProps: { size: 'md' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
    Chip: { defaultProps: { size: 'md' } },
    SegmentedControl: { defaultProps: { size: 'md', color: 'sea' } },
    InputWrapper: { defaultProps: { size: 'md' } },
    RadioGroup: { defaultProps: { size: 'md' } },
    CheckboxGroup: { defaultProps: { size: 'md' } },
    Table: { defaultProps: { fz: 'md' } },
    Anchor: { defaultProps: { underline: 'always' } },
    // The placeholder is a child that the role `menu` does not allow; the first item gets the focus.
    Menu: { defaultProps: { shadow: 'none', withInitialFocusPlaceholder: false } },
    Loader: Loader.extend({ defaultProps: { type: 'dots' } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        radius: 'md',
        size: 'lg',
        // A dialog's <header> is no banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
    }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } },
    }),
  },
});

/** Mantine's own colours, taken from the tokens, so that both follow the scheme together. */
export const cssVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--n-surface)',
    '--mantine-color-text': 'var(--n-text)',
    '--mantine-color-dimmed': 'var(--n-quiet)',
    '--mantine-color-default-border': 'var(--n-line-strong)',
    '--mantine-color-error': 'var(--n-danger)',
    '--mantine-color-anchor': 'var(--n-accent)',
    '--mantine-color-placeholder': 'var(--n-quiet)',
  };
  return { variables: {}, light: both, dark: both };
};
