/** English words for what comes back. */
import type { RecurrenceWords } from '../deadline/vocabulary.js';

export const recurrence: RecurrenceWords = {
  every: 'every, each',
  everyOther: 'every other, every second',
  per: 'per, once per, once a, once every, once each',
  adverbs: {
    P1D: 'daily',
    P1W: 'weekly',
    P2W: 'biweekly, bi-weekly, fortnightly',
    P1M: 'monthly',
    P2M: 'bimonthly, bi-monthly',
    P3M: 'quarterly',
    P6M: `
      half-yearly, half yearly, halfyearly, semi-annually, semiannually, semi-annual, semiannual, semi annual,
      semi annually, biannually, bi-annually, biannual, bi-annual, six-monthly, 6-monthly, twice-yearly
    `,
    P1Y: 'annually, annual, yearly, per annum, year on year',
    P2Y: 'biennially, biennial, two-yearly',
    P3Y: 'triennially, triennial',
  },
  adjectives: 'annual, biannual, bi-annual, semi-annual, semiannual, semi annual, biennial, triennial, periodic',
  doubtfulAdjectives: 'daily, weekly, biweekly, fortnightly, monthly, bimonthly, quarterly, half-yearly, yearly',
  noThing: `
    by, for, in, on, from, starting, beginning, to, and, or, at, before, with, until, as, via, about, the, their, its,
    a, an, after, of, whether, that, but, not, if, within, during, per
  `,
  times: 'times, time, x',
  once: { once: 1, twice: 2, thrice: 3 },
  inEvery: 'a, an, per, each, every, in every, in a, in each, in',
  loose: `
    regularly, periodically, periodic, regular, on a regular basis, at regular intervals, from time to time, on
    a periodic basis, at set intervals, repeatedly, each time, every time
  `,
  doubtfulLoose: '',
  endsParticiple: '',
  keepInformed: {
    keep: 'keep, keeps, keeping, kept',
    informed: 'informed, posted, up to date, up-to-date, updated, in the loop, abreast, apprised',
  },
  notBefore: 'use, operations, work, business, life, practice, management, basis for',
};
