import type { Messages } from '../messages.js';

export const riskPage: Messages['riskPage'] = {
  rating: {
    heading: 'Rating',
    investigated: 'In the investigation',
    now: 'New rating',
    none: 'not rated again yet',
    ready: 'The condition is met. Someone still has to confirm the new rating.',
    on: (level, day) => `${level}, on ${day}`,
    by: 'By',
    reason: 'Reason',
  },
  linked: {
    heading: 'Measures for this risk',
    none: 'No measure is recorded for this risk.',
    all: (count) => `Show ${count === 1 ? 'the measure' : `all ${count} measures`} on the dashboard`,
  },
  blocks: 'still keeps the risk open',
  of: (code, change) => `${code}: ${change}`,
};
