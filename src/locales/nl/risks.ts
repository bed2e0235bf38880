import { format } from './format.js';
import { measuresOf } from './lists.js';

/** Risks: the card, the list, and the sentence that answers. */
export const risks = {
  sections: {
    condition: 'Wanneer is dit risico gemitigeerd?',
    measures: 'Gekoppelde maatregelen',
    quotation: 'Zo staat het in de bron',
    basis: 'Waar de voorwaarde op rust',
  },
  oursInFull: 'De bron zegt dit niet per risico: dit is onze lezing.',
  noCondition: 'Er is geen voorwaarde vastgelegd waaronder dit risico gemitigeerd is.',
  all: 'Alle hiervan:',
  any: 'Minstens één hiervan:',
  moreLines: (count: number): string =>
    `En nog ${format.number(count)} ${count === 1 ? 'deel' : 'delen'} van de voorwaarde.`,
  holds: 'voldaan',
  fails: 'nog niet voldaan',
  verified: 'geverifieerd',
  notVerified: 'nog niet geverifieerd',
  confirm: 'nieuwe weging nog niet bevestigd',
  /** Of one or more codes: what they rested on no longer holds. */
  ratingLost: (codes: string): string =>
    `${codes}: de nieuwe weging vervalt, want aan de voorwaarde is niet meer voldaan`,
  confirmed: (level: string, day: string): string => `opnieuw gewogen als ${level}, op ${day}`,
  lead: {
    mitigated: (code: string, day: string): string => `Ja, ${code} is gemitigeerd sinds ${day}.`,
    ready: (code: string): string =>
      `Nog niet: aan de voorwaarde van ${code} is voldaan, maar nog niemand heeft de nieuwe weging bevestigd.`,
    blocked: (code: string, codes: string, several: boolean): string =>
      `Nee, ${code} is nog niet gemitigeerd: ${codes} ${several ? 'zijn' : 'is'} nog niet geverifieerd.`,
    noCondition: (code: string): string =>
      `Nee, ${code} staat open: er is geen voorwaarde vastgelegd waaronder het gemitigeerd is.`,
  },
  condition: {
    verified: (code: string, codes: string, several: boolean): string =>
      `${code} is gemitigeerd als ${codes} ${several ? 'zijn' : 'is'} geverifieerd en iemand de nieuwe weging heeft bevestigd.`,
    below: (code: string): string => `Onder welke voorwaarde ${code} gemitigeerd is, staat hieronder.`,
  },
  blocking: {
    none: (code: string): string => `Niets houdt ${code} nog tegen.`,
    some: (code: string, codes: string, several: boolean): string =>
      `Wat ${code} nog openhoudt: ${codes} ${several ? 'zijn' : 'is'} niet geverifieerd.`,
    person: (code: string): string => `Wat ${code} nog openhoudt: iemand moet de nieuwe weging bevestigen.`,
    noCondition: (code: string): string => `${code} staat open: er is geen voorwaarde vastgelegd.`,
  },
  with: (codes: string): string => `Maatregelen: ${codes}`,
  measures: (code: string, count: number): string =>
    count === 0 ? `Aan ${code} is geen maatregel gekoppeld.` : `Aan ${code} gekoppeld: ${measuresOf(count)}.`,
  level: (code: string, level: string): string => `Het niveau van ${code} is ${level}.`,
  levelRerated: (code: string, before: string, after: string): string =>
    `Het niveau van ${code} was ${before} en is nu ${after}.`,
  text: (code: string): string => `Zo staat ${code} in de bron.`,
  blockedBy: (codes: string): string => `houdt open: ${codes}`,
  noConditionShort: 'geen voorwaarde vastgelegd',
  statusCount: (status: string, count: number): string => `${format.number(count)} ${status}`,
};
