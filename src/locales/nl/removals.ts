import type { Retained } from '../../domain/store/retention.js';
import { format } from './format.js';

const { number } = format;
const peopleOf = (count: number): string => (count === 1 ? '1 persoon' : `${number(count)} personen`);

/** What was removed because it had been kept long enough. */
export const removals = {
  title: 'Verwijderd na de bewaartermijn',
  none: 'Er is nog niets verwijderd.',
  before: (day: string): string => `alles van vóór ${day}`,
  counted: {
    words: (count: number): string =>
      `waar ${count === 1 ? '1 gesprek' : `${number(count)} gesprekken`} over ${count === 1 ? 'ging' : 'gingen'}`,
    reach: (count: number): string => `hoe ik ${peopleOf(count)} zonder rol kon bereiken`,
    name: (count: number): string => `naam en account van ${peopleOf(count)} zonder rol`,
    sent: (count: number): string =>
      count === 1 ? '1 verstuurd bericht' : `${number(count)} verstuurde berichten en herinneringen`,
  } satisfies Record<Retained, (count: number) => string>,
  kept: {
    words: 'Waar een gesprek over ging, bewaar ik 1 dag.',
    reach: 'Hoe ik iemand bereik, bewaar ik tot 30 dagen na de laatste rol.',
    name: 'De naam van wie nooit een rol kreeg, bewaar ik 30 dagen.',
    sent: 'Wat ik uit mezelf heb verstuurd, bewaar ik 7 jaar.',
  } satisfies Record<Retained, string>,
  never: 'Wat over maatregelen is vastgelegd, verwijder ik nooit uit mezelf.',
};
