import type { Messages } from '../messages.js';
import { calendars } from './calendars.js';
import { dossiers } from './dossiers.js';
import { format } from './format.js';
import { publicationCards } from './publication-cards.js';

const { number, days, quoted } = format;

const measures = (count: number): string => `${number(count)} ${count === 1 ? 'measure' : 'measures'}`;
const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');

/** Documents for publication: in whole sentences, without jargon. */
export const publications: Messages['publications'] = {
  calendars,
  ...dossiers,
  ...publicationCards,
  update: {
    title: (about) => `Progress on the measures: ${about}`,
    everything: 'all vendors',
    subtitle: (period) => `For the period ${period}`,
    facts: {
      day: 'As it stood on',
      vendors: (count) => (count === 1 ? 'Vendor' : 'Vendors'),
      investigations: (count) => (count === 1 ? 'Investigation' : 'Investigations'),
    },
    reading: {
      title: 'How to read this update',
      lines: [
        'Every statement rests on a record in the register. The code names the measure or the risk. The source or the change on which the statement rests is given in brackets.',
        'Reported done means: someone says that it is done. Verified means: that has also been checked.',
        'A measure is late only when the last day of the most lenient reasonable reading of its deadline has passed.',
        'An expectation is not a promise with a firm deadline and is never late.',
      ],
    },
    summary: 'In brief',
    about: (count, investigations, several) =>
      `This update is about ${measures(count)} from the ${several ? 'investigations' : 'investigation'} ${investigations}.`,
    confidential: (count) =>
      count === 0
        ? 'No confidential measure was left out.'
        : `${count === 1 ? '1 confidential measure was' : `${number(count)} confidential measures were`} left out.`,
    recordedOtherwise: (day, codes) =>
      `What had happened by ${day} counts, also where it was recorded later. On that day the register still said something else of ${codes}.`,
    table: { what: 'What', count: 'Number', codes: 'Codes' },
    none: 'none',
    figures: {
      promised: 'Newly promised or asked in this period',
      verified_on_time: 'Verified in this period, done on time',
      verified_late: 'Verified in this period, done late',
      verified_other: 'Verified in this period, without a firm deadline',
      partial: 'Partially verified in this period',
      reported: 'Reported done, not yet verified',
      rejected: 'Reported done and rejected at verification in this period',
      late: 'Late',
      moved: 'Deadline changed in this period',
      open: 'Still open and not late',
      forecast: 'Only an expectation, still open',
      ended: 'Declined, withdrawn or superseded in this period',
      risks_open: 'Risks that are still open',
      risks_mitigated: 'Risks that have been mitigated',
    },
    parts: {
      promised: {
        title: 'Newly promised or asked',
        none: 'Nothing new was promised or asked in this period.',
      },
      verified: { title: 'Verified', none: 'Nothing was verified in this period.' },
      reported: {
        title: 'Reported done',
        none: 'Nothing that was reported done is waiting for verification.',
      },
      late: { title: 'Late', none: 'Nothing is late.' },
      past_first: {
        title: 'Past the first deadline, not past the current one',
        none: 'No first deadline has passed for which a later one applies.',
      },
      moved: { title: 'Changed deadlines', none: 'No deadline was changed in this period.' },
      open: { title: 'Still open and not late', none: 'Nothing else is open.' },
      forecast: {
        title: 'Expectations',
        none: 'No expectations are open.',
      },
      ended: {
        title: 'Declined, withdrawn or superseded',
        none: 'Nothing was declined, withdrawn or superseded in this period.',
      },
    },
    leads: {
      reported: 'What is listed here has not been verified.',
      past_first: 'A later deadline than was first agreed applies to these measures.',
      forecast: 'No firm deadline was agreed here. Nothing listed here is late.',
    },
    risks: {
      title: 'Risks',
      none: 'No risks are recorded for these investigations.',
      lead: 'A risk is mitigated only when its condition is met and someone has rated the risk again.',
      head: { risk: 'Risk', level: 'Level', standing: 'Status' },
    },
    contradictions: { title: 'Where the sources contradict each other' },
    annex: { title: 'Annex: the measures and what the source says' },
    sources: { title: 'Sources' },
  },
  labels: {
    measure: 'Measure',
    party: 'Who',
    worded: 'Deadline as worded',
    read: 'As read',
    state: 'Status',
    risks: 'Risks',
    note: 'Note',
  },
  ground: {
    source: (place) => `source ${place}`,
    records: (numbers, several) => `${several ? 'changes' : 'change'} ${numbers}`,
  },
  says: {
    promised: (party, day, exact) => `${party} promised this ${exact ? 'on' : 'by'} ${day}.`,
    askedOfOrganisations: (day, exact) =>
      `Government organisations were asked to do this ${exact ? 'on' : 'by'} ${day}.`,
    verified: (day) => `On ${day} it was verified that this has been done.`,
    hadReported: (who, day) => `It had been reported done by ${who} on ${day}.`,
    partial: (day) => `On ${day} it was verified that this has been done in part.`,
    reported: (who, day) => `On ${day} this was reported done by ${who}. It has not been verified yet.`,
    evidence: (count) =>
      count === 0
        ? 'No evidence has been recorded yet.'
        : `${number(count)} ${count === 1 ? 'piece' : 'pieces'} of evidence ${isOrAre(count)} on record.`,
    rejected: (day) => `On ${day} the report was rejected at verification.`,
    reason: (reason) => `Reason: ${quoted(reason)}.`,
    late: (lastDay, day, late) =>
      `The last day of the deadline was ${lastDay}. On ${day} this was ${days(late)} late according to the register.`,
    lateByFirst: (lastDay, late) =>
      `The deadline that was agreed first had ${lastDay} as its last day. By that deadline this is ${days(late)} late.`,
    heard: {
      nothing: 'No report on it has been recorded.',
      not_done: 'It has not been reported done.',
      rejected: 'A report that it is done was rejected at verification.',
      part: 'Part of it has been done and verified.',
    },
    pastFirst: (lastDay, late, wording) =>
      `The first deadline had ${lastDay} as its last day, which is ${days(late)} ago. The deadline is now ${wording}. By that deadline this is not late.`,
    moved: (day, from, to) => `On ${day} the deadline was changed from ${from} to ${to}.`,
    movedLater: (by, from, to) => `That makes the last day ${days(by)} later: ${to} instead of ${from}.`,
    movedEarlier: (by, from, to) => `That makes the last day ${days(by)} earlier: ${to} instead of ${from}.`,
    movedSame: (day) => `The last day is still ${day}.`,
    movedOtherwise: (from, to) => `First read as: ${from}. Now read as: ${to}.`,
    agreedBy: (who) => `Agreed with: ${who}.`,
    statedIn: (where) => `Stated in: ${where}.`,
    noReason: 'No reason has been recorded.',
    deadline: {
      deadline: (wording, read) => `The deadline reads ${wording}. We read that as ${read}.`,
      forecast: (wording, read) => `The expectation reads ${wording}. We read that as ${read}.`,
      expiry: (wording, read) => `The end date reads ${wording}. We read that as ${read}.`,
      start: (wording, read) => `The start date reads ${wording}. We read that as ${read}.`,
      recurring: (interval) => `This recurs, ${interval === '' ? 'without a fixed interval' : interval}.`,
      event: (wording) => `The deadline reads ${wording}. It depends on something of which the date is not known.`,
      standing: 'This is a standing duty, without an end date.',
      undated: 'No deadline is mentioned.',
    },
    ended: {
      declined: (on) => `This was declined${on}.`,
      withdrawn: (on) => `This was withdrawn${on}.`,
      superseded: (on) => `This was superseded${on}.`,
      on: (day) => ` on ${day}`,
      by: (code) => `It was replaced by ${code}.`,
    },
    period: {
      verified: (period, day) => `For the period ${period} it was verified on ${day} that this has been done.`,
      partially_verified: (period, day) =>
        `For the period ${period} it was verified on ${day} that this has been done in part.`,
      reported_done: (period, day) =>
        `For the period ${period} this was reported done on ${day}. It has not been verified yet.`,
      in_progress: (period, day) => `For the period ${period} the report was rejected on ${day}.`,
    },
    timing: {
      verified: 'That',
      reported: 'That report',
      onTime: (what) => `${what} was on time.`,
      late: (what, late) => `${what} was ${days(late)} late.`,
      onTimeNow: (what, first) =>
        `${what} was on time by the current deadline, and ${days(first)} late by the first deadline.`,
      lateNow: (what, current) =>
        `${what} was ${days(current)} late by the current deadline, and on time by the first deadline.`,
      lateByBoth: (what, current, first) =>
        `${what} was ${days(current)} late by the current deadline, and ${days(first)} late by the first deadline.`,
      noneNow: (how) => `${how} That is measured by the first deadline; there is no firm deadline now.`,
      noneFirst: (how) => `${how} There was no firm deadline at first.`,
      none: 'There was no firm deadline to measure this by.',
    },
    open: { expectation_passed: 'expectation passed', asked: 'asked' },
    risk: {
      open: 'Open: its condition is not met yet.',
      noCondition: 'Open. No condition is recorded under which this risk is mitigated.',
      waits: (codes) => `Not yet verified: ${codes}.`,
      waitsShare: (codes) => `Not yet carried out by enough organisations: ${codes}.`,
      waitsHidden: (count) =>
        `It also waits for ${count === 1 ? '1 confidential measure' : `${number(count)} confidential measures`}.`,
      ours: 'The condition is how we read the source.',
      ready: 'The condition is met, but the risk has not been rated again yet. It is therefore still open.',
      mitigated: (day, level) => `Mitigated. Rated again on ${day}: ${level}.`,
      blocker: (code, state, late) => `${code} (${state}${late ? ', late' : ''})`,
    },
  },
  veiled: '[confidential]',
  footer: (page, total) => ['Page ', page, ' of ', total],
  cited: (title, publisher, day, reference) =>
    `${title}. ${publisher}, ${day}${reference === '' ? '' : `, reference ${reference}`}.`,
  place: (source, publisher, day, place) => `Source ${source} (${publisher}, ${day}): ${place}`,
};
