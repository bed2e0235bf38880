/**
 * The rooms that only reckon, without a store: as many at once as the machine has processors to spare, or one after the
 * other where those are few, as each process has to load everything first.
 */
const { availableParallelism } = require('node:os');

// Each property is tried a few times; all tests together try it in full.
process.env.PROPERTY_RUNS ??= '0.2';

const spare = availableParallelism() - 1;

module.exports = {
  require: ['./test/support/property-hooks.ts'],
  extension: ['ts'],
  // Room for what lives shortly: without it a tenth of the time goes to clearing up.
  'node-option': ['import=tsx', 'max-semi-space-size=64'],
  reporter: 'dot',
  timeout: 60_000,
  parallel: spare > 2,
  jobs: spare,
  spec: ['test/{domain,language,locales,cards,scheduler/due}/**/*.test.ts'],
  // Whatever is held to all there is, or to much of it: with the others in `npm test`.
  ignore: ['test/**/{properties,any-*,openings,size,contract,text-of-others,faults,long-texts,kept-back}.test.ts'],
};
