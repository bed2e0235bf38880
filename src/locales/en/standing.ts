import type { Messages } from '../messages.js';
import { format } from './format.js';
import { measuresOf } from './lists.js';
import { record } from './vendor-record.js';

const { number } = format;

export const standing: Messages['standing'] = {
  asOf: (day) => `As of ${day}.`,
  onRecord: {
    late: (event, day) => `Note: that ${event} was not recorded until ${day}.`,
    early: (event, day) => `Note: that ${event} was already recorded on ${day}.`,
    several: (codes, day) => `Note: something else was on record for ${codes} on ${day}.`,
    onlyOnRecord: (codes, count) =>
      `By what was on record then, ${codes} ${count === 1 ? 'was' : 'were'} part of this too.`,
    notOnRecord: (codes, count) =>
      `By what was on record then, ${codes} ${count === 1 ? 'was' : 'were'} not part of this.`,
    events: {
      progress: (code, day) => `the progress of ${code} was updated on ${day}`,
      report: (code, day) => `${code} was reported done on ${day}`,
      verification: (code, day) => `${code} had a verification on ${day}`,
      rejection: (code, day) => `${code} was rejected at the verification of ${day}`,
      reopening: (code, day) => `${code} was reopened on ${day}`,
      agreement: (code, day) => `${code} was agreed on ${day}`,
      decline: (code, day) => `${code} was declined on ${day}`,
      withdrawal: (code, day) => `${code} was withdrawn on ${day}`,
      supersession: (code, day) => `${code} was superseded on ${day}`,
      deadline: (code, day) => `the deadline of ${code} was changed on ${day}`,
      reading: (code, day) => `the deadline of ${code} was read differently on ${day}`,
      owner: (code, day) => `the owner of ${code} was changed on ${day}`,
      evidence: (code, day) => `evidence was added to ${code} on ${day}`,
      new_measure: (code, day) => `${code} was added on ${day}`,
      new_risk: (code, day) => `${code} was added on ${day}`,
      new_circumstance: (code, day) => `${code} was added on ${day}`,
      new_vendor: (code, day) => `${code} was added on ${day}`,
      new_source: (code, day) => `${code} was added on ${day}`,
      new_investigation: (code, day) => `${code} was added on ${day}`,
      condition: (code, day) => `the condition of ${code} was changed on ${day}`,
      circumstance_gone: (code, day) => `${code} was resolved on ${day}`,
      rating: (code, day) => `${code} was rated again on ${day}`,
      follow_up: (code, day) => `a follow-up date for ${code} was set on ${day}`,
      reinstatement: (code, day) => `${code} was reinstated on ${day}`,
      edit: (code, day) => `${code} was edited on ${day}`,
      correction: (code, day) => `a change of ${code} was undone on ${day}`,
      role: (code, day) => `the roles of ${code} changed on ${day}`,
      answer: (code, day) => `organisations answered about ${code} on ${day}`,
      organisation: (code, day) => `${code} was changed on ${day}`,
      deputy: (code, day) => `the deputy of ${code} changed on ${day}`,
      away: (code, day) => `the absence of ${code} changed on ${day}`,
      calendar: (code, day) => `the calendar address of ${code} was revoked on ${day}`,
      reminders: (code, day) => `the reminders of ${code} were set otherwise on ${day}`,
    },
  },
  lapsing: {
    notListed: (code, other) => `${code} is not included: it lapses once ${other} is verified.`,
    lapsed: (code, other) => `${code} is not included: it lapsed when ${other} was verified.`,
    confidential: (code) => `${code} is not included: it lapses once another measure is verified.`,
    more: (count) =>
      count === 1
        ? '1 more measure is not included for that reason.'
        : `${number(count)} more measures are not included for that reason.`,
    notExpired: (code, other) =>
      `The date of ${code} has passed, but ${code} has not expired: it lapses once ${other} is verified.`,
    hasLapsed: (code, other) => `${code} lapsed when ${other} was verified.`,
  },
  circumstances: {
    heading: 'Circumstance',
    title: (code, title) => `${code}: ${title}`,
    present: 'This circumstance is still there.',
    gone: (day) => `This circumstance has been gone since ${day}.`,
    holdsUp: (codes, present) => (present ? `Waiting for this: ${codes}.` : `Waited for this: ${codes}.`),
    holdsUpButton: 'What waits for this?',
  },
  record,
  changes: {
    title: (count, when) => `${number(count)} ${count === 1 ? 'change' : 'changes'} ${when}`,
    since: (day) => `since ${day}`,
    on: (day) => `on ${day}`,
    between: (from, to) => `from ${from} to ${to}`,
    button: (when) => `changes ${when}`,
    none: (when) => `Nothing changed ${when}`,
    of: { measure: 'measures', risk: 'risks', circumstance: 'circumstances' },
    deeds: { rejection: 'report rejected', evidence: 'evidence added', progress: 'progress and notes' },
    nothingDone: {
      rejection: (when: string): string => `No report rejected ${when}`,
      evidence: (when: string): string => `No evidence added ${when}`,
      progress: (when: string): string => `No progress or note recorded ${when}`,
    },
    noneDetail: 'No changes are recorded. The first load of the register does not count.',
    reason: (reason) => `“${reason}”`,
  },
  waiting: {
    title: (count) => `${measuresOf(count)} ${count === 1 ? 'is' : 'are'} waiting for you`,
    button: 'what is waiting for me',
    none: 'Nothing is waiting for you',
    noneDetail: 'None of your measures is overdue, due now or silent, and there is nothing to verify.',
    mine: 'Yours',
    toVerify: 'For you to verify',
    more: (count) => `And ${number(count)} more.`,
    unowned: (count) =>
      `${measuresOf(count)} without an owner ${count === 1 ? 'is' : 'are'} overdue, due now or silent.`,
    unownedButton: 'Without an owner',
  },
};
