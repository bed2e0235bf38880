import type { Messages } from '../messages.js';
import { format } from './format.js';
import { measuresOf, risksOf } from './lists.js';

const { number } = format;
const areOrIs = (count: number): string => (count === 1 ? 'is' : 'are');

export const dashboard: Messages['dashboard'] = {
  name: 'Nakoming',
  title: 'Dashboard',
  skip: 'To the content',
  /** On a card of the chat. */
  chat: { open: 'Open the dashboard', hint: 'The same question in charts, with a timeline' },
  headline: {
    none: 'No measures found',
    late: (late, open) => `${number(late)} of ${number(open)} open measures ${areOrIs(late)} overdue`,
    onlyLate: 'The only open measure is overdue',
    noneLate: (open) =>
      open === 1 ? 'The open measure is not overdue' : `None of ${number(open)} open measures is overdue`,
    noneOpen: (total) => (total === 1 ? 'The measure is closed' : `All ${measuresOf(total)} are closed`),
  },
  subtitle: (measures, day) => `${measures} · as at ${day}`,
  past: (day) => `You see how things stood at the end of ${day}.`,
  toNow: 'To today',
  filters: {
    heading: 'Filters and reference date',
    shown: 'Shown',
    clear: 'Remove all filters',
    remove: (filter) => `Remove: ${filter}`,
    all: 'all',
    vendor: 'Vendor',
    obligor: 'Has to do it',
    investigation: 'Investigation',
    word: 'How it stands',
    state: 'State',
    year: 'Ends in',
    riskLevel: 'Risk level',
    text: 'Words',
    asOf: 'Reference date',
    asOfHint: 'Empty means today.',
    apply: 'Show',
  },
  numbers: {
    heading: 'In numbers',
    highRisks: 'high risks open',
  },
  timeline: {
    heading: 'Timeline of promises',
    lead: 'A vague deadline is drawn vaguely: it grows clearer as its last day comes near.',
    shows: (first, last, total) => `${number(first)}–${number(last)} of ${total}`,
    onlyOpen: (closed) => `Only what is open; ${measuresOf(closed)} ${areOrIs(closed)} closed already.`,
    withClosed: 'Show what is closed too',
    onlyOpenLink: 'Show only what is open',
    previous: 'Previous',
    next: 'Next',
    pages: 'Pages of the timeline',
    none: 'There is nothing to draw here.',
    noneOpen: 'Everything you ask about is closed.',
    gone: 'There are not that many measures. Go back to the first page.',
    first: 'To the first page',
    today: 'today',
    asOf: 'reference date',
    chart: (rows) => `Timeline with ${measuresOf(rows)}; the same data is in the table below.`,
    legend: {
      heading: 'What you see',
      deadline: 'firm deadline, ends on its last day',
      forecast: 'expectation, no firm limit',
      late: 'overdue since the last day',
      moved: 'earlier deadline',
      endless: 'goes on, without an end date',
      reported: 'reported done',
      verified: 'verified',
    },
    table: 'As a table',
    columns: { code: 'Code', title: 'Measure', party: 'Has to do it', deadline: 'Deadline', stands: 'How it stands' },
  },
  states: {
    heading: 'State',
    chart: 'Number of measures by state; the same numbers are in the table below.',
    columns: { state: 'State', count: 'Number' },
  },
  record: {
    heading: 'What was kept?',
    chart: 'What was due, by party: on time or late; the same numbers are in the table below.',
    columns: { party: 'Party', due: 'Was due' },
  },
  board: {
    heading: 'High risks',
    lead: (open, total) =>
      open === total && total > 1
        ? `All ${number(total)} are still open`
        : open === 0
          ? `Of ${risksOf(total)} none is open any more`
          : `Of ${risksOf(total)} ${number(open)} ${areOrIs(open)} still open`,
    none: 'There are no high risks with these measures.',
    blocks: 'Still keeps it open',
    person: 'Only a person who confirms the new rating is missing.',
    more: (count) => `and ${measuresOf(count)} more`,
    moreRisks: (count) => `And ${risksOf(count)} more.`,
  },
  changes: {
    heading: (month) => `Changed in ${month}`,
    none: 'Nothing has been recorded this month yet.',
    more: (count) => `And ${number(count)} more ${count === 1 ? 'change' : 'changes'}.`,
    partial: 'So much was recorded that only the latest was looked through.',
  },
  measure: {
    back: 'Back to the dashboard',
    source: 'As the source has it',
    deadline: 'Deadline',
    worded: 'As worded',
    read: 'As read',
    readBy: 'Why it is read so',
    versions: 'All deadlines',
    version: { number: 'Version', wording: 'As worded', days: 'Read as', why: 'Why' },
    firstVersion: 'as first agreed',
    facts: 'Where it stands',
    noEvidence: 'No evidence has been recorded yet.',
    noRisks: 'No risk is linked to this measure.',
    history: 'History',
    historyColumns: { happened: 'Happened on', change: 'Change', by: 'By', recorded: 'Recorded on' },
    unnamed: 'name not known',
    newer: 'Newer changes',
    older: 'Older changes',
    historyPages: 'Pages of the history',
    timeline: (code) => `The deadline of ${code} on a timeline; its days are in words below.`,
  },
  look: {
    heading: 'Display',
    themes: { light: 'light', dark: 'dark', contrast: 'high contrast' },
    own: 'automatic',
  },
  footer: (day) =>
    `Computed from the register on ${day}. A measure is overdue only when even the most lenient reading of its deadline has passed.`,
  signIn: {
    title: 'You are being signed in',
    text: 'Teams signs you in. This takes a few seconds.',
    outside: {
      title: 'Open the dashboard in Teams',
      text: 'This page signs you in with your work account, which works in Teams only. Open the app Nakoming there and choose the tab Dashboard.',
    },
    failed: {
      title: 'Signing in does not work',
      text: 'Teams could not sign you in. Close the tab and open it again. If it keeps failing, ask your administrator to allow this app in your organisation.',
    },
    noScript: 'Turn on JavaScript to be signed in.',
    again: 'Try again',
  },
  faults: {
    unknown: (name) => `The address has a filter that does not exist: ‘${name}’.`,
    value: (value, name) => `‘${value}’ does not go with ‘${name}’.`,
    day: (value) => `‘${value}’ is not a date. Write a date as 2020-12-31, and a period as 2020-01-01..2020-12-31.`,
    reversed: (value) => `In ‘${value}’ the beginning is after the end. Swap the two dates.`,
    tooMuch: 'The address holds more than one question can. Take some filters out.',
    future: (day) => `${day} has yet to come. Choose a reference date that has passed.`,
    doThis: 'Choose a filter below, or begin again without filters.',
    again: 'Begin without filters',
    title: 'This address is not quite right',
  },
  refused: {
    denied: {
      title: 'You have no access',
      text: 'This register is for people with a role in Nakoming. Ask your administrator for access.',
    },
    signedOut: {
      title: 'You are not signed in',
      text: 'Your sign-in has expired or is not right. Close the tab in Teams and open it again.',
    },
    unavailable: {
      title: 'The register cannot be reached right now',
      text: 'Nothing is lost. Try again in a few minutes.',
    },
    missing: {
      title: 'There is no such measure',
      text: 'The register has no measure with that code. Go back to the dashboard and choose one from the timeline.',
    },
    notYet: {
      title: 'This measure was not there yet',
      text: 'On that date the measure was not in the register yet. Choose a later reference date.',
    },
    missingRisk: {
      title: 'There is no such risk',
      text: 'The register has no risk with that code. Go back to the dashboard and choose one under “High risks” or on the page of a measure.',
    },
    riskNotYet: {
      title: 'This risk was not there yet',
      text: 'On that date the risk was not in the register yet. Choose a later reference date.',
    },
    confidential: {
      title: 'This measure is confidential',
      text: 'What it says does not come into Teams. Look at it in the register itself.',
    },
    busy: {
      title: 'One moment',
      text: 'You are already asking for several pages at once. Wait until they are there, then try again.',
    },
    noPage: { title: 'There is no such page', text: 'Go to the dashboard and begin there.' },
    failed: {
      title: 'Something went wrong',
      text: 'The page was not made. Try again; if it keeps failing, tell your administrator.',
    },
  },
};
