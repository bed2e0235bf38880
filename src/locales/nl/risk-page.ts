/** The page of one risk. */
export const riskPage = {
  rating: {
    heading: 'Weging',
    investigated: 'In het onderzoek',
    now: 'Nieuwe weging',
    none: 'nog niet opnieuw gewogen',
    ready: 'Aan de voorwaarde is voldaan. Iemand moet de nieuwe weging nog bevestigen.',
    on: (level: string, day: string): string => `${level}, op ${day}`,
    by: 'Door',
    reason: 'Reden',
  },
  linked: {
    heading: 'Maatregelen voor dit risico',
    none: 'Er is geen maatregel voor dit risico vastgelegd.',
    all: (count: number): string =>
      `Toon ${count === 1 ? 'de maatregel' : `alle ${count} maatregelen`} op het dashboard`,
  },
  blocks: 'houdt het risico nog open',
  of: (code: string, change: string): string => `${code}: ${change}`,
};
