/** How a question was read: the criteria of a query in words, each fit for a button. */
export const filters = {
  not: (filter: string): string => `niet ${filter}`,
  /** Of what holds together, or of either: "niet (te laat en geblokkeerd)". */
  neither: (filters: string): string => `niet (${filters})`,
  vendor: (names: string): string => `leverancier ${names}`,
  source: (titles: string): string => `bron ${titles}`,
  /** What is, or was, in its way. */
  waitsFor: (codes: string): string => `wacht op ${codes}`,
  noRisk: 'zonder risico',
  anyRisk: 'met een risico',
  anyEvidence: 'met bewijs',
  noEvidence: 'zonder bewijs',
  noOwner: 'zonder eigenaar',
  owner: (names: string): string => `eigenaar ${names}`,
  mine: 'van mij',
  somebody: 'één persoon',
  withinDays: (word: string, days: string): string => `${word} (${days})`,
  inPeriod: (period: string): string => `in ${period}`,
  between: (range: string): string => range,
  upTo: (day: string): string => `tot en met ${day}`,
  beforeYear: (year: number): string => `vóór ${year}`,
  from: (day: string): string => `vanaf ${day}`,
  /** "geverifieerd in 2023". */
  happened: (state: string, period: string): string => `${state} ${period}`,
  anyPeriod: 'met een datum',
  noPeriod: 'zonder datum',
  text: (words: string): string => `over ‘${words}’`,
  someText: (words: string): string => `deels over ‘${words}’`,
  someCodes: (count: string): string => `${count} genoemde`,
  asOf: (day: string): string => `stand op ${day}`,
  withMeasures: (filters: string): string => `met maatregel: ${filters}`,
  noMeasure: 'zonder maatregel',
  anyCondition: 'met een voorwaarde',
  noCondition: 'zonder vastgelegde voorwaarde',
  /** Words of the question that no filter was made of. */
  leftOut: (words: readonly string[]): string => `Niet meegenomen: ${words.map((word) => `‘${word}’`).join(', ')}.`,
  everything: 'alles',
  /** The title of the button that takes a filter away. */
  undo: (filter: string): string => `${filter} ✕`,
};
