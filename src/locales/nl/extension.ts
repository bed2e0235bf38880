import { format } from './format.js';

const { number } = format;

/** Finding items while writing a message, and the cards that are put in a chat. */
export const extension = {
  shared: {
    measure: (code: string): string => `Maatregel ${code}`,
    risk: (code: string): string => `Risico ${code}`,
    measures: 'Lijst van maatregelen',
    risks: 'Lijst van risico’s',
    text: 'Mag je in Nakoming kijken? Dan zie je hier hoe het er nu voor staat. Anders is deze kaart niet voor jou bedoeld.',
    open: 'Bekijken',
  },
  capture: {
    title: 'Toezegging vastleggen',
    noText: 'In dit bericht staat geen tekst die ik kan vastleggen.',
    place: 'Bericht in Teams',
  },
  message: 'Bericht in Teams',
  wholeList: (total: number): string => `De hele lijst: ${number(total)}`,
  wholeListHint: 'Een kaart die zichzelf bijwerkt',
  nothing: 'Niets gevonden. Probeer een code, een leverancier of een woord uit de maatregel.',
};
