import type { Messages } from '../messages.js';

export const deadlines: Messages['deadlines'] = {
  short: {
    deadline: (days) => days,
    latest: (day) => `by ${day}`,
    forecast: (days) => `expected ${days}`,
    expiry: (days) => `ends ${days}`,
    start: (day) => `from ${day}`,
    recurring: (interval) => interval,
    recurringPlain: 'recurring',
    event: 'after an event',
    standing: 'standing',
    undated: 'no deadline',
  },
  long: {
    deadline: (days) => days,
    latest: (day) => `by ${day}`,
    forecast: (days) => `expected: ${days}`,
    expiry: (days) => `ends: ${days}`,
    start: (day) => `from ${day}`,
    recurring: (interval) => `recurring, ${interval}`,
    recurringPlain: 'recurring, at no fixed interval',
    firstTime: (text, days) => `${text}; for the first time ${days}`,
    event: 'after an event, without a date',
    standing: 'standing, without an end date',
    undated: 'no deadline',
  },
  explained: {
    deadline: 'A firm deadline: after the last day the measure is overdue.',
    forecast: 'An expectation, not a firm deadline.',
    expiry: 'An end date: after it the measure lapses.',
    start: 'A start date: it applies from that day.',
  },
  every: (count, unit) => {
    const half = unit === 'months' && count === 6;
    const quarter = unit === 'months' && count === 3;
    if (half) return 'every half year';
    if (quarter) return 'every quarter';
    return count === 1 ? `every ${unit.slice(0, -1)}` : `every ${count} ${unit}`;
  },
  readAs: (wording, days, rule) => `${wording} read as ${days}: ${rule}.`,
  noLaterThan: (day) => `no later than ${day}`,
  through: (day) => `up to and including ${day}`,
  rule: (rule) => `${rule}.`,
  either: (days) => `It is ${days}.`,
  question: (fragments, question) => `${fragments}: ${question}`,
  heading: 'How I read this deadline',
  title: (wording) => `How I read ${wording}`,
  anchor: (day) => `Read as if written on ${day}.`,
  condition: (text) => `Condition: ${text}`,
  asked: 'I cannot read that yet',
};
