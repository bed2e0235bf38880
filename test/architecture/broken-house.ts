/** For every rule of the house, the smallest program that breaks it: files by path, with what stands in them. */
export interface Breach {
  readonly rule: string;
  readonly files: Files;
}

/** Texts of files, by their paths. */
export type Files = Readonly<Record<string, string>>;

const NOTHING = 'export {};\n';
const uses = (specifier: string): string => `import '${specifier}';\n`;

/** A file of one room that uses a file of another. */
const room = (name: string, other: string): Breach => ({
  rule: `${name}-uses-only-its-own`,
  files: { [`src/${name}/one.ts`]: uses(`../${other}/two.js`), [`src/${other}/two.ts`]: NOTHING },
});

/** A file that uses a package, or a part of Node, that is not for it. */
const imports = (rule: string, file: string, specifier: string): Breach => ({
  rule,
  files: { [file]: uses(specifier) },
});

export const BREACHES: readonly Breach[] = [
  room('domain', 'language'),
  room('language', 'actions'),
  room('locales', 'cards'),
  room('actions', 'cards'),
  room('stores', 'actions'),
  room('scheduler', 'stores'),
  room('cards', 'language'),
  room('documents', 'actions'),
  room('planners', 'cards'),
  room('bot', 'stores'),
  room('web', 'bot'),
  {
    rule: 'cards-uses-only-its-own',
    files: { 'src/cards/one.ts': uses('../actions/two.js'), 'src/actions/two.ts': NOTHING },
  },
  {
    rule: 'planners-uses-only-its-own',
    files: { 'src/planners/one.ts': uses('../actions/two.js'), 'src/actions/two.ts': NOTHING },
  },
  imports('teams-sdk-only-in-its-room', 'src/web/one.ts', 'botbuilder'),
  imports('teams-sdk-only-in-its-room', 'src/actions/one.ts', '@microsoft/teams-ai'),
  imports('lowdb-only-in-its-room', 'src/bot/one.ts', 'lowdb'),
  imports('lowdb-only-in-its-room', 'src/scheduler/one.ts', 'write-file-atomic'),
  imports('postgresql-only-in-its-room', 'src/web/one.ts', 'pg'),
  imports('search-only-in-its-room', 'src/actions/one.ts', 'minisearch'),
  imports('search-only-in-its-room', 'src/language/one.ts', '@orama/stemmers/dutch'),
  imports('files-only-in-its-room', 'src/web/one.ts', 'fflate'),
  imports('files-only-in-its-room', 'src/actions/one.ts', 'csv-parse'),
  imports('charts-only-in-its-room', 'src/cards/one.ts', 'echarts'),
  imports('markup-only-in-its-room', 'src/web/one.ts', 'htmlparser2'),
  imports('node-cron-only-in-its-room', 'src/scheduler/due.ts', 'node-cron'),
  imports('restify-only-in-its-room', 'src/bot/one.ts', 'restify'),
  {
    rule: 'only-main-uses-compose',
    files: { 'src/web/one.ts': uses('../compose.js'), 'src/compose.ts': NOTHING },
  },
  {
    rule: 'only-main-uses-compose',
    files: { 'src/bot/one.ts': uses('../compose/two.js'), 'src/compose/two.ts': NOTHING },
  },
  {
    rule: 'config-uses-only-its-own',
    files: { 'src/config/one.ts': uses('../stores/two.js'), 'src/stores/two.ts': NOTHING },
  },
  {
    rule: 'config-comes-as-values',
    files: { 'src/stores/one.ts': uses('../config.js'), 'src/config.ts': NOTHING },
  },
  {
    rule: 'config-uses-only-words',
    files: { 'src/config.ts': uses('./stores/open.js'), 'src/stores/open.ts': NOTHING },
  },
  {
    rule: 'main-uses-only-the-frame',
    files: { 'src/main.ts': uses('./stores/open.js'), 'src/stores/open.ts': NOTHING },
  },
  imports('pure-rooms-do-no-io', 'src/domain/one.ts', 'node:fs'),
  imports('pure-rooms-do-no-io', 'src/actions/one.ts', 'fs/promises'),
  imports('network-only-at-the-edge', 'src/stores/one.ts', 'node:https'),
  imports('network-only-at-the-edge', 'src/cards/one.ts', 'node:net'),
  imports('no-other-programs', 'src/web/one.ts', 'node:child_process'),
  {
    rule: 'no-cycles',
    files: { 'src/domain/one.ts': uses('./two.js'), 'src/domain/two.ts': uses('./one.js') },
  },
  {
    rule: 'no-cycles',
    files: {
      'src/domain/one.ts': "import type { Two } from './two.js';\nexport type One = Two | 1;\n",
      'src/domain/two.ts': "import type { One } from './one.js';\nexport type Two = One | 2;\n",
    },
  },
  {
    rule: 'no-tests-in-the-product',
    files: { 'src/domain/one.ts': uses('../../test/support/two.js'), 'test/support/two.ts': NOTHING },
  },
  imports('no-development-packages', 'src/web/one.ts', 'fast-check'),
  imports('nothing-unresolvable', 'src/domain/one.ts', './nowhere.js'),
];

/** A program that keeps every rule, and uses what each room may use. */
export const SOUND: Files = {
  'src/domain/measure.ts': "import { Temporal } from 'temporal-polyfill';\nexport const now = Temporal.Now;\n",
  'src/locales/nl.ts': uses('../domain/measure.js'),
  'src/language/read.ts': uses('../domain/measure.js'),
  'src/actions/requests.ts': uses('../domain/measure.js'),
  'src/stores/open.ts': uses('lowdb') + uses('minisearch') + uses('node:fs'),
  'src/scheduler/tick.ts': uses('node-cron'),
  'src/cards/list.ts': uses('../actions/requests.js') + uses('../locales/nl.js'),
  'src/documents/table.ts': uses('fflate') + uses('../cards/list.js'),
  'src/planners/local.ts': uses('../language/read.js') + uses('../actions/requests.js') + uses('@microsoft/teams-ai'),
  'src/bot/application.ts': uses('../actions/requests.js') + uses('../cards/list.js') + uses('botbuilder'),
  'src/web/server.ts': uses('restify') + uses('node:http') + uses('../documents/table.js') + uses('echarts'),
  'src/config/cloud.ts': uses('../domain/measure.js'),
  'src/config.ts': uses('./domain/measure.js') + uses('./config/cloud.js'),
  'src/compose/sending.ts': uses('../config.js') + uses('../bot/application.js') + uses('botbuilder'),
  'src/compose.ts':
    uses('./compose/sending.js') +
    uses('./bot/application.js') +
    uses('./planners/local.js') +
    uses('./stores/open.js'),
  'src/main.ts': uses('./compose.js') + uses('./config.js'),
};
