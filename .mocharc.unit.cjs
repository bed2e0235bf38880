/** The rooms that only reckon, without a store: as many at once as the machine has processors to spare. */
const { availableParallelism } = require('node:os');

module.exports = {
  require: ['./test/support/property-hooks.ts'],
  extension: ['ts'],
  // Room for what lives shortly: without it a tenth of the time goes to clearing up.
  'node-option': ['import=tsx', 'max-semi-space-size=64'],
  reporter: 'dot',
  timeout: 60_000,
  parallel: true,
  jobs: Math.max(2, availableParallelism() - 1),
  spec: ['test/{domain,language,locales,cards,scheduler/due}/**/*.test.ts'],
  // Whatever is held to all there is, or to much of it: with the others in `npm test`.
  ignore: ['test/**/{properties,any-*,openings,size,contract,text-of-others,faults,long-texts,kept-back}.test.ts'],
};
