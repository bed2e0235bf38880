import type { RecordGroup } from '../../domain/vendor-record.js';
import { format } from './format.js';
import { measuresOf } from './lists.js';

const { number } = format;

/** How promises were kept, what changed, what waits for someone, and reminders. */
export const standing = {
  asOf: (day: string): string => `Stand op ${day}.`,
  circumstances: {
    heading: 'Omstandigheid',
    title: (code: string, title: string): string => `${code}: ${title}`,
    present: 'Deze omstandigheid is er nog.',
    gone: (day: string): string => `Deze omstandigheid is opgeheven op ${day}.`,
  },
  record: {
    title: 'Wat is er nagekomen?',
    against: {
      current: 'tegen de huidige termijn',
      first: 'tegen de eerst toegezegde termijn',
    },
    other: {
      current: 'Tegen de eerste termijn',
      first: 'Tegen de huidige termijn',
    },
    groups: {
      kept_on_time: 'op tijd nagekomen',
      kept_late: 'te laat nagekomen',
      kept_undated: 'nagekomen, zonder termijn',
      open_late: 'open en te laat',
      open_not_late: 'open en niet te laat',
    } satisfies Record<RecordGroup, string>,
    explanation: 'Nagekomen is geverifieerd; het telt vanaf de dag van de gereedmelding.',
  },
  changes: {
    title: (count: number, day: string): string =>
      `${number(count)} ${count === 1 ? 'wijziging' : 'wijzigingen'} sinds ${day}`,
    since: (day: string): string => `wijzigingen sinds ${day}`,
    none: (day: string): string => `Niets gewijzigd sinds ${day}`,
    noneDetail: 'Er zijn geen wijzigingen vastgelegd. Het eerste laden van het register telt niet mee.',
    reason: (reason: string): string => `‘${reason}’`,
  },
  waiting: {
    title: (count: number): string => `Er ${count === 1 ? 'wacht' : 'wachten'} ${measuresOf(count)} op jou`,
    button: 'wat op mij wacht',
    none: 'Er wacht niets op jou',
    noneDetail: 'Geen maatregel van jou is te laat, loopt nu of is stil, en er is niets te verifiëren.',
    mine: 'Van jou',
    toVerify: 'Door jou te verifiëren',
    more: (count: number): string => `En nog ${number(count)}.`,
  },
  reminders: {
    button: 'herinneringen',
    past: 'Geen herinnering vastgelegd',
    pastDetail: (code: string): string => `Je bent nog nooit herinnerd aan ${code}.`,
    pastDetailAll: 'Je bent nog nooit herinnerd aan een maatregel.',
    next: 'Geen herinnering gepland',
    nextDetail: (code: string): string => `Voor ${code} is geen herinnering gepland.`,
    nextDetailAll: 'Er is geen herinnering gepland.',
  },
};
