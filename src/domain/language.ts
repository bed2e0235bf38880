/** The languages Nakoming speaks. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same made for every language. */
export const perLanguage = <Value>(make: (language: Language) => Value): Readonly<Record<Language, Value>> => ({
  nl: make('nl'),
  en: make('en'),
});

/** The languages in which titles and descriptions in a register are written: in all of them, always. */
export const TEXT_LANGUAGES = ['nl', 'en'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** The same made for every language of a register. */
export const perTextLanguage = <Value>(
  make: (language: TextLanguage) => Value,
): Readonly<Record<TextLanguage, Value>> => ({ nl: make('nl'), en: make('en') });

/** The same text in every language of a register. */
export type Localized = Readonly<Record<TextLanguage, string>>;

/** What someone who speaks `language` reads of a text in a register: English, where it is not written in theirs. */
export function inLanguage(text: Localized, language: Language): string;
export function inLanguage(text: Localized | null | undefined, language: Language): string | undefined;
export function inLanguage(text: Localized | null | undefined, language: Language): string | undefined {
  return text?.[TEXT_LANGUAGES.find((one) => one === language) ?? 'en'];
}

/** Of those found the one that was found most often; undefined where others were found as often, or nothing was. */
export function mostFound<One>(found: readonly One[]): One | undefined {
  const counts = new Map<One, number>();
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const [first, ...equal] = [...counts].filter(([, count]) => count === most);
  return equal.length === 0 ? first?.[0] : undefined;
}
