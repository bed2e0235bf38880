import type { Messages } from '../messages.js';

export const meanings: Messages['meanings'] = {
  title: (count) => (count === 1 ? 'What does that mean?' : 'What do those words mean?'),
  inSentence: (name, meaning) => `${name}: ${meaning}`,
  showMeasures: (name) => `Show the measures: ${name}`,
  showRisks: (name) => `Show the risks: ${name}`,
  states: {
    proposed: 'Someone has proposed this measure. It has not been agreed yet.',
    agreed: 'A party has promised this. The source says how.',
    in_progress: 'The party is working on it, and has not reported it done yet.',
    reported_done: 'The party says it is done. Nobody has checked that yet.',
    partially_verified: 'Checked, with evidence: part of it is done. The rest needs new evidence.',
    verified: 'Checked, with evidence: it is done.',
    declined: 'The proposal was declined. The reason is recorded with it.',
    withdrawn: 'This measure no longer applies. The reason, and the source it rests on, are recorded with it.',
    superseded: 'Another measure has taken its place.',
  },
  derived: {
    open: 'Proposed, agreed, in progress, reported done or partially verified.',
    closed: 'Verified, declined, withdrawn or superseded.',
    overdue:
      'The last day of a firm deadline has passed, and it has not been reported done. Where the promise can be read in more than one way, the last day it can reasonably mean counts.',
    due_now: 'Today falls within the deadline: between its first and its last day. The measure is still open.',
    due_soon: 'The deadline begins in the next 30 days. You can also ask about another number of days.',
    expectation_passed:
      'The party expected it to be done, and that day has passed. An expectation is no promise, so it is not called overdue.',
    expired: 'The last day on which this applied has passed.',
    without_deadline: 'No date was agreed by which it has to be done.',
    awaiting_verification: 'The party says it is done. A verifier still has to check that.',
    moved: 'The last day is now later than it was when first agreed. What was agreed first is kept.',
    silent: 'The measure is open, and nothing was reported about it in the last 30 days.',
    blocked: 'Something is still in the way: a circumstance, or another measure that has to be done first.',
  },
  natures: {
    'one-off': 'It has to be done once.',
    recurring: 'It comes back again and again. Each time is reported and checked on its own.',
    standing: 'A duty that stays.',
    decision: 'Something has to be decided. It is done as soon as the decision is recorded.',
    acceptance: 'A risk is accepted for a time. After that it is looked at again.',
  },
  kinds: {
    deadline: 'A promise with a last day. After it, the measure is overdue.',
    forecast: 'What the party expects, without promising it. So it is never overdue.',
    expiry: 'It applies up to and including that day. Then it lapses.',
    start: 'It applies from that day on.',
    recurring: 'It has to be done again and again, every half year for example.',
    event: 'It depends on something else that has to happen first.',
    standing: 'It always applies, without a last day.',
    undated: 'No date was agreed by which it has to be done.',
  },
  statuses: {
    open: 'The risk is still there: not everything that is needed against it has been verified. Or what is needed is not recorded.',
    ready_to_rerate:
      'Everything that is needed against the risk has been verified. A verifier still has to set its new level.',
    mitigated: 'Everything that is needed against the risk has been verified, and a verifier has set its new level.',
  },
  nouns: {
    measure: {
      name: 'measure',
      meaning:
        'What a party promised after an investigation, or was asked to do: in the words of the source, with the deadline.',
    },
    risk: {
      name: 'risk',
      meaning: 'What can go wrong for people’s privacy, as an investigation describes it, and how serious that is.',
    },
    circumstance: {
      name: 'circumstance',
      meaning: 'Something that is in the way. As long as it is there, the measures that wait for it are blocked.',
    },
    investigation: {
      name: 'investigation',
      meaning: 'A privacy investigation (DPIA) of a product. Risks and measures come out of it.',
    },
    deadline: {
      name: 'deadline',
      meaning:
        'When something has to be done. Nakoming keeps the words of the promise, reads a first and a last day from them, and says by which rule.',
    },
    owner: {
      name: 'owner',
      meaning: 'The colleague who follows a measure and is reminded of it.',
    },
    as_of: {
      name: 'as of',
      meaning:
        'The day you look back to, as in “what was open on 31 December 2020?”. The answer then goes by what had happened up to and including that day.',
    },
  },
};
