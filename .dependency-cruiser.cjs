/**
 * The house: which room may use which, and which package belongs to which room. Each rule is broken on purpose by a
 * test in test/architecture/.
 */

/** For each room under src/, the others it may use; every room may use itself. */
const ROOMS = {
  domain: [],
  language: ['domain/'],
  locales: ['domain/'],
  actions: ['domain/'],
  stores: ['domain/'],
  scheduler: ['domain/'],
  cards: ['domain/', 'locales/', 'actions/requests\\.ts'],
  documents: ['domain/', 'locales/', 'cards/'],
  planners: ['domain/', 'language/', 'actions/(requests|planned)\\.ts'],
  bot: ['domain/', 'actions/', 'cards/', 'documents/', 'locales/'],
  web: ['domain/', 'actions/', 'cards/', 'documents/', 'locales/'],
  config: ['domain/'],
};

/** For each package (or part of Node), where alone it may be used. */
const PACKAGES = {
  'teams-sdk': {
    packages: ['@microsoft/teams-ai', 'botbuilder[^/]*', 'botframework-[^/]+', 'openai'],
    only: ['bot/', 'planners/', 'compose(/|\\.ts)'],
    comment: 'The SDKs are past their support: a successor must be a few files of work.',
  },
  lowdb: { packages: ['lowdb', 'write-file-atomic'], only: ['stores/'], comment: 'How data is kept is for stores.' },
  postgresql: { packages: ['pg', 'pg-[^/]+'], only: ['stores/'], comment: 'How data is kept is for stores.' },
  search: {
    packages: ['minisearch', '@orama/[^/]+'],
    only: ['stores/'],
    comment: 'How words are found is for stores.',
  },
  files: {
    packages: ['docx', 'csv-parse', 'read-excel-file', 'fflate', 'ical-generator'],
    only: ['documents/'],
    comment: 'How files are written and read is for documents.',
  },
  markup: { packages: ['htmlparser2'], only: ['bot/'], comment: 'What people write comes in as markup there.' },
  charts: { packages: ['echarts', 'zrender'], only: ['web/'], comment: 'How charts are drawn is for pages.' },
  'node-cron': { packages: ['node-cron'], only: ['scheduler/tick\\.ts'], comment: 'One place gives the tick.' },
  restify: { packages: ['restify'], only: ['web/'], comment: 'How requests come in is for web.' },
};

/** Node's own ways out of the process. */
const NETWORK = '^(node:)?(http|https|http2|net|tls|dgram|dns|dns/promises)$';
const INPUT_OUTPUT =
  '^(node:)?(child_process|cluster|dns|fs|fs/promises|http|http2|https|net|tls|worker_threads|os|process)$';

const here = (paths) => paths.map((path) => `^src/${path}`);
const inNodeModules = (name) => `(^|/)node_modules/${name}(/|$)`;

const roomRules = Object.entries(ROOMS).map(([room, others]) => ({
  name: `${room}-uses-only-its-own`,
  comment: `src/${room}/ may use ${['itself', ...others].join(', ')} and nothing else of src/.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: here([`${room}/`, ...others]) },
}));

const packageRules = Object.entries(PACKAGES).map(([name, { packages, only, comment }]) => ({
  name: `${name}-only-in-its-room`,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: here(only) },
  to: { path: packages.flatMap((one) => [inNodeModules(one), `^${one}(/|$)`]) },
}));

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    rule(
      'only-main-uses-compose',
      'compose.ts knows every room; no room knows it.',
      {
        path: '^src/',
        pathNot: ['^src/main\\.ts$', '^src/compose(/|\\.ts$)'],
      },
      { path: '^src/(compose/|(compose|main)\\.ts$)' },
    ),
    rule(
      'config-comes-as-values',
      'A room takes the values it needs, not the configuration.',
      {
        path: '^src/[^/]+/',
        pathNot: '^src/compose/',
      },
      { path: '^src/config\\.ts$' },
    ),
    rule(
      'config-uses-only-words',
      'config.ts reads the environment; it starts nothing.',
      {
        path: '^src/config\\.ts$',
      },
      {
        path: '^src/',
        pathNot: here(['domain/', 'locales/', 'config/']),
      },
    ),
    rule(
      'main-uses-only-the-frame',
      'main.ts reads the environment, composes, and listens to signals.',
      {
        path: '^src/main\\.ts$',
      },
      { path: '^src/', pathNot: here(['config\\.ts', 'compose\\.ts', 'domain/', 'locales/', 'web/']) },
    ),
    rule(
      'pure-rooms-do-no-io',
      'These rooms are values in, values out.',
      {
        path: '^src/(domain|language|actions|locales)/',
      },
      { dependencyTypes: ['core'], path: INPUT_OUTPUT },
    ),
    rule(
      'network-only-at-the-edge',
      'Nothing leaves but by the bot, the model planner and what web answers.',
      {
        path: '^src/',
        // config.ts asks node:net what an address is, and opens none.
        pathNot: ['^src/(bot|planners|web)/', '^src/(compose/|(compose|config)\\.ts$)', '^src/stores/postgres/'],
      },
      { dependencyTypes: ['core'], path: NETWORK },
    ),
    rule(
      'no-other-programs',
      'The bot starts no other program.',
      { path: '^src/' },
      {
        dependencyTypes: ['core'],
        path: '^(node:)?(child_process|cluster)$',
      },
    ),
    rule(
      'no-cycles',
      'A cycle is two things that are one.',
      { path: '^(src|test|bench|scripts)/' },
      { circular: true },
    ),
    rule(
      'no-tests-in-the-product',
      'What is shipped does not know how it is tested or measured.',
      {
        path: '^src/',
      },
      { path: '^(test|bench|scripts)/' },
    ),
    rule(
      'no-development-packages',
      'What is shipped runs after npm ci --omit=dev.',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule('nothing-unresolvable', 'An import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|artifacts)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
