/** The rooms that only reckon: as many at once as the machine has processors to spare. */
const { availableParallelism } = require('node:os');

module.exports = {
  import: ['tsx'],
  extension: ['ts'],
  reporter: 'dot',
  timeout: 10_000,
  parallel: true,
  jobs: Math.max(2, availableParallelism() - 1),
  spec: ['test/{domain,actions,language,locales,cards,scheduler/due}/**/*.test.ts'],
  // Whatever is held to all there is, or to much of it: with the others in `npm test`.
  ignore: ['test/**/{properties,any-*,openings,size,text-of-others,faults,long-texts,kept-back}.test.ts'],
};
