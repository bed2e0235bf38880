import type { Messages } from '../messages.js';
import { format } from './format.js';

const { number } = format;
export const measuresOf = (count: number): string => `${number(count)} ${count === 1 ? 'measure' : 'measures'}`;
export const risksOf = (count: number): string => `${number(count)} ${count === 1 ? 'risk' : 'risks'}`;

export const lists: Messages['lists'] = {
  measures: measuresOf,
  risks: risksOf,
  circumstance: (count) => `${number(count)} ${count === 1 ? 'circumstance' : 'circumstances'}`,
  source: (count) => `${number(count)} ${count === 1 ? 'source' : 'sources'}`,
  overdue: (overdue, total) =>
    overdue === total ? (total === 1 ? 'overdue' : 'all overdue') : `${number(overdue)} overdue`,
  byRelevance: 'best match first',
  nearby: (measures) => `Not recorded, but close: ${measures}`,
  noMeasures: 'No measures found',
  noRisks: 'No risks found',
  searched: (filters) => `Searched for: ${filters}.`,
  nearest: 'What there is instead:',
  page: (first, last, total) => `${number(first)}–${number(last)} of ${number(total)}`,
  pageGone: 'This page is no longer there.',
  groups: {
    past: 'Date passed',
    now: 'Due now',
    soon: 'Due soon',
    later: 'Later',
    endless: 'No end date',
    confidential: 'Confidential',
  },
  confidential: 'confidential',
  countOf: (count) => (count === 1 ? 'measure' : 'measures'),
  countOfRisks: (count) => (count === 1 ? 'risk' : 'risks'),
  per: (dimension) => `Per ${dimension}`,
  moreGroups: (count) => `And ${number(count)} more ${count === 1 ? 'group' : 'groups'}.`,
  counts: 'Numbers',
  restsOn: (codes) => `Counted: ${codes}.`,
  next: {
    title: (day) => `Next deadline: ${day}`,
    today: 'today',
    inDays: (days) => `in ${days}`,
    none: 'No deadline is coming up',
    noneDetail: 'No open measure has a date that is still to come.',
    confidential: 'The next deadline is confidential',
  },
  overview: {
    title: 'How do things stand?',
    subtitle: (measures, day) => `${measures} on ${day}`,
    perParty: 'Who has to act',
    states: 'State',
    risks: 'Risks',
  },
};
