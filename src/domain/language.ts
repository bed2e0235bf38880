/** The languages Nakoming speaks. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same text in every language. */
export type Localized = Readonly<Record<Language, string>>;
