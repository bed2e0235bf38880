import type { Messages } from '../messages.js';
import { format } from './format.js';
import { measuresOf } from './lists.js';

export const risks: Messages['risks'] = {
  sections: {
    condition: 'When is this risk mitigated?',
    measures: 'Linked measures',
    quotation: 'What the source says',
    basis: 'What the condition rests on',
  },
  oursInFull: 'The source does not say this per risk: it is our reading.',
  noCondition: 'No condition is recorded under which this risk is mitigated.',
  all: 'All of these:',
  any: 'At least one of these:',
  moreLines: (count) => `And ${format.number(count)} more ${count === 1 ? 'part' : 'parts'} of the condition.`,
  holds: 'met',
  fails: 'not met yet',
  verified: 'verified',
  notVerified: 'not verified yet',
  confirm: 'new rating not confirmed yet',
  ratingLost: (codes) => `${codes}: the new rating lapses, because the condition no longer holds`,
  confirmed: (level, day) => `rated again as ${level}, on ${day}`,
  lead: {
    mitigated: (code, day) => `Yes, ${code} is mitigated since ${day}.`,
    ready: (code) => `Not yet: the condition of ${code} is met, but nobody has confirmed the new rating.`,
    blocked: (code, codes, several) =>
      `No, ${code} is not mitigated yet: ${codes} ${several ? 'are' : 'is'} not verified yet.`,
    noCondition: (code) => `No, ${code} is open: no condition is recorded under which it is mitigated.`,
  },
  condition: {
    verified: (code, codes, several) =>
      `${code} is mitigated once ${codes} ${several ? 'are' : 'is'} verified and someone has confirmed the new rating.`,
    below: (code) => `The condition under which ${code} is mitigated is below.`,
  },
  blocking: {
    none: (code) => `Nothing keeps ${code} open any more.`,
    some: (code, codes, several) => `What keeps ${code} open: ${codes} ${several ? 'are' : 'is'} not verified.`,
    person: (code) => `What keeps ${code} open: a person has to confirm the new rating.`,
    noCondition: (code) => `${code} is open: no condition is recorded.`,
  },
  with: (codes) => `Measures: ${codes}`,
  measures: (code, count) =>
    count === 0 ? `No measure is linked to ${code}.` : `Linked to ${code}: ${measuresOf(count)}.`,
  level: (code, level) => `The level of ${code} is ${level}.`,
  levelRerated: (code, before, after) => `The level of ${code} was ${before} and is now ${after}.`,
  text: (code) => `This is what the source says about ${code}.`,
  blockedBy: (codes) => `kept open by ${codes}`,
  noConditionShort: 'no condition recorded',
  statusCount: (status, count) => `${format.number(count)} ${status}`,
};
