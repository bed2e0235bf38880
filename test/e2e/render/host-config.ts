/** Host configurations as Teams draws cards: light, dark and high contrast. */

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** The colours that a theme is made of; text colours in the order default, subtle. */
interface Palette {
  readonly page: string;
  readonly card: string;
  readonly border: string;
  readonly emphasis: string;
  readonly text: readonly [string, string];
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly styles: Readonly<Record<'accent' | 'good' | 'warning' | 'attention', string>>;
  readonly button: readonly [background: string, text: string, border: string];
  /** Of the button that is meant to be pressed. */
  readonly primary: readonly [background: string, text: string];
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    border: '#e0e0e0',
    emphasis: '#f9f8f7',
    text: ['#252424', '#616161'],
    accent: '#6264a7',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#c4314b',
    styles: { accent: '#c7def9', good: '#ccffcc', warning: '#ffe2b2', attention: '#ffc5b2' },
    button: ['#ffffff', '#242424', '#d1d1d1'],
    primary: ['#5b5fc7', '#ffffff'],
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    border: '#404040',
    emphasis: '#333333',
    text: ['#ffffff', '#c8c6c4'],
    accent: '#a6a7dc',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f9526b',
    styles: { accent: '#313152', good: '#173018', warning: '#3d3100', attention: '#3f1219' },
    button: ['#292929', '#ffffff', '#666666'],
    primary: ['#4f52b2', '#ffffff'],
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    border: '#ffffff',
    emphasis: '#000000',
    text: ['#ffffff', '#ffffff'],
    accent: '#ffff01',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff9494',
    styles: { accent: '#000000', good: '#000000', warning: '#000000', attention: '#000000' },
    button: ['#000000', '#ffffff', '#ffffff'],
    primary: ['#1aebff', '#000000'],
  },
};

const FONTS = "'Segoe UI', Selawik, 'Open Sans', system-ui, sans-serif";
const SIZES = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const WEIGHTS = { lighter: 300, default: 400, bolder: 600 };

/** The options of `new HostConfig(…)`. */
export function hostConfig(theme: Theme): object {
  const palette = PALETTES[theme];
  const style = (backgroundColor: string) => ({
    backgroundColor,
    borderColor: palette.border,
    foregroundColors: foreground(palette),
  });
  return {
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.border },
    imageSizes: { small: 32, medium: 52, large: 100 },
    fontTypes: {
      default: { fontFamily: FONTS, fontSizes: SIZES, fontWeights: WEIGHTS },
      monospace: { fontFamily: 'monospace', fontSizes: SIZES, fontWeights: WEIGHTS },
    },
    textStyles: { heading: { size: 'large', weight: 'bolder' } },
    textBlock: { headingLevel: 2 },
    containerStyles: {
      default: style(palette.card),
      emphasis: style(palette.emphasis),
      accent: style(palette.styles.accent),
      good: style(palette.styles.good),
      warning: style(palette.styles.warning),
      attention: style(palette.styles.attention),
    },
    actions: {
      maxActions: 6,
      spacing: 'Default',
      buttonSpacing: 8,
      actionsOrientation: 'Horizontal',
      actionAlignment: 'Left',
      showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: { title: { weight: 'Bolder', wrap: true }, value: { wrap: true }, spacing: 16 },
  };
}

function foreground({ text, accent, good, warning, attention, card, page }: Palette): object {
  const both = (color: string) => ({ default: color, subtle: color });
  return {
    default: { default: text[0], subtle: text[1] },
    dark: both(page),
    light: both(card),
    accent: both(accent),
    good: both(good),
    warning: both(warning),
    attention: both(attention),
  };
}
