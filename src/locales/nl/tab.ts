import { measuresOf } from './lists.js';

/** The window in which someone adds the dashboard to a channel or group chat. */
export const tab = {
  title: 'Tabblad instellen',
  heading: 'Wat laat dit tabblad zien?',
  text: 'Kies waarover het dashboard in dit tabblad gaat. Kies je niets, dan gaat het over alle toezeggingen. Bewaar daarna het tabblad.',
  look: 'Bekijk je keuze',
  /** The name of a tab about everything. */
  name: 'Toezeggingen',
  everything: 'alle toezeggingen',
  shows: (question: string): string => `Dit tabblad gaat over: ${question}.`,
  now: (total: number, open: number): string =>
    total === 0
      ? 'Op dit moment zijn er geen zulke maatregelen.'
      : `Nu zijn dat ${measuresOf(total)}: ${openOf(open, total)}.`,
  access: 'Iedereen hier ziet het tabblad staan. De inhoud zien alleen mensen met een rol in Nakoming.',
};

function openOf(open: number, total: number): string {
  if (open === 0) return 'geen ervan staat open';
  if (open === total) return total === 1 ? 'die staat open' : 'alle staan open';
  return open === 1 ? '1 ervan staat open' : `${open} ervan staan open`;
}
