import type { Messages } from '../messages.js';
import { format } from './format.js';
import { words } from './words.js';

const { number } = format;
const times = (count: number): string => (count === 1 ? 'once' : `${number(count)} times`);
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const answers: Messages['answers'] = {
  /** The same, where neither yes nor no answers what was asked. */
  plainly: (answer) => answer.replace(/^(?:Yes|No), /, ''),
  deadline: {
    today: 'Today is its last day.',
    ago: (days) => `Its last day was ${days} ago.`,
    left: (days) => `Its last day is in ${days}.`,
    latest: (code, day) => `The deadline of ${code} is ${day} at the latest.`,
    interval: (code, range) => `The deadline of ${code} is ${range}.`,
    forecast: (code, days) => `${code} has an expectation, not a firm deadline: ${days}.`,
    expiry: (code, days) => `${code} ends: ${days}.`,
    lapses: (code, other) => `${code} lapses once ${other} is verified, not on a date.`,
    start: (code, day) => `${code} applies from ${day}; it has no end date.`,
    recurring: (code, interval) => `${code} is recurring${interval && `, ${interval}`}; it has no end date.`,
    event: (code) => `${code} waits for something that has to happen first and has no date.`,
    standing: (code) => `${code} is a standing duty and has no end date.`,
    undated: (code) => `${code} has no deadline.`,
  },
  late: {
    yes: (code, day, days) =>
      `Yes, ${code} is overdue according to the register: its last day was ${day}, ${days} ago.`,
    notOnTime: (code, day, days) =>
      `No, ${code} is overdue according to the register: its last day was ${day}, ${days} ago.`,
    noReport: 'There is no report on record.',
    notDone: 'It has not been reported done.',
    closed: (code, state) => `No, ${code} is ${state}.`,
    reported: (code) => `No, ${code} is reported done and awaits verification.`,
    proposed: (code) => `No, ${code} is proposed and not agreed yet.`,
    running: (code, day) => `No, ${code} has until ${day}.`,
    forecast: (code, day) => `No, ${code} has an expectation, not a firm deadline: up to ${day}.`,
    forecastPassed: (code, day) =>
      `No, ${code} has an expectation, not a firm deadline. That expectation did pass, on ${day}.`,
    expired: (code, day) =>
      `No, an end date is not a firm deadline. ${code} has expired though: its last day was ${day}.`,
    expiring: (code, day) => `No, ${code} still runs until ${day}.`,
    lapses: (code, other) => `No, ${code} lapses once ${other} is verified, not on a date.`,
    endless: (code, kind) => `No, ${code} has no day by which it must be done: ${kind}.`,
  },
  kept: {
    reportedOn: (day) => `reported done on ${day}`,
    verifiedOn: (day) => `verified on ${day}`,
    yes: (answer) => `Yes, ${answer}`,
    no: (answer) => `No, ${answer}`,
    onTime: (code, done, latest) => `${code} was on time: ${done}, with ${latest} as its last day.`,
    late: (code, done, latest, days) => `${code} was ${days} late: ${done}, with ${latest} as its last day.`,
    asExpected: (code, done, latest) =>
      `${code} was done as expected: ${done}, with ${latest} as the last day expected.`,
    laterThanExpected: (code, done, latest, days) =>
      `${code} was done ${days} later than expected: ${done}, with ${latest} as the last day expected. An expectation is not a firm deadline.`,
    onTimeAtFirst: (latest) => `It was on time for the deadline as first agreed, ${latest}, too.`,
    lateAtFirst: (latest, days) => `For the deadline as first agreed, ${latest}, it was ${days} late.`,
  },
  passed: {
    expiry: (code, day, passed) =>
      passed ? `Yes, ${code} has expired: its last day was ${day}.` : `No, ${code} still runs until ${day}.`,
    forecast: (code, day, passed) =>
      passed
        ? `Yes, the expectation of ${code} has passed: its last day was ${day}.`
        : `No, the expectation of ${code} still runs until ${day}.`,
  },
  state: (code, state) => `${code} is ${state}.`,
  owner: (code, who) => `${code} is owned by ${who}.`,
  noOwner: (code) => `${code} has no owner: nobody is recorded.`,
  obligor: (code, who, several) => (several ? `The ${who} have to do ${code}.` : `${who} has to do ${code}.`),
  source: (code, source, place) => `${code} comes from ${source}: ${place}.`,
  quote: (code) => `This is what the source says about ${code}.`,
  risks: (code, risks) => `${code} is linked to ${risks}.`,
  noRisks: (code) => `${code} is linked to no risk.`,
  blocked: (code, blockers, several, remark) =>
    `${code} can be finished only once ${blockers} ${several ? 'are' : 'is'} resolved${remark}.`,
  unblocked: (code, blockers) => `Nothing is in the way of ${code} any more: ${blockers} is resolved.`,
  noBlockers: (code) => `Nothing is recorded that is in the way of ${code}.`,
  waits: {
    yes: (code, other) => `Yes, ${code} waits for ${other}.`,
    noMore: (code, other) => `No, ${code} does not have to wait for ${other} any more.`,
    notRecorded: (code, other) => `No, it is not recorded that ${code} waits for ${other}.`,
  },
  progress: (code, percent) => `The progress of ${code} stands at ${percent}.`,
  noProgress: (code) => `No progress is recorded for ${code}.`,
  evidence: (code, titles) => `Evidence for ${code}: ${titles}.`,
  noEvidence: (code) => `No evidence is recorded for ${code}.`,
  verification: {
    verified: (code, day, by) => `${code} was verified on ${day}${by && ` ${by}`}.`,
    partially_verified: (code, day, by) => `${code} was found partially done on ${day}${by && ` ${by}`}.`,
    rejected: (code, day, by) => `${code} was rejected at the verification of ${day}${by && ` ${by}`}.`,
  },
  reported: (who, day, by) => `Reported done by ${who} on ${day}${by && `, recorded ${by}`}.`,
  reason: (reason) => `The reason: ${reason}.`,
  noVerification: (code) => `${code} is not verified yet.`,
  moved: (code, count, from, to) => `The deadline of ${code} was moved ${times(count)}: from ${from} to ${to}.`,
  movedOn: (day, by) => `Last moved on ${day}${by && `, recorded ${by}`}.`,
  neverMoved: (code) => `The deadline of ${code} has never moved.`,
  history: (code, count, day, kind) => `${code} was changed ${times(count)}, last on ${day}: ${kind}.`,
  historyBy: (code, count, day, kind, who) => `${code} was changed ${times(count)}, last on ${day} by ${who}: ${kind}.`,
  noHistory: (code) => `Nobody has changed ${code}: no changes are recorded.`,
  updated: (code, day) => `${code} was last updated on ${day}.`,
  neverUpdated: (code) => `No report was ever recorded for ${code}.`,
  nature: (code, nature) => `${code} is ${words.naturesAsNoun[nature]}.`,
  notes: (code, count) =>
    capitalised(count === 1 ? `1 note is kept with ${code}.` : `${number(count)} notes are kept with ${code}.`),
  agreed: (day) => `Agreed on or before ${day}.`,
  contradicted: (code) => `The sources do not agree about ${code}: both are below.`,
  noNotes: (code) => `No notes are kept with ${code}.`,
  confidential: (code) => `${code} is confidential.`,
};
