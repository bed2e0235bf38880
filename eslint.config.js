import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'];
const PLAIN = ['**/*.js', '**/*.cjs', '**/*.mjs'];

/** What Node gives to every module, for the files whose names the compiler does not check. */
const NODE_GLOBALS = Object.fromEntries(
  [
    ...['AbortController', 'AbortSignal', 'URL', 'URLSearchParams', 'clearInterval', 'clearTimeout', 'console'],
    ...['fetch', 'performance', 'process', 'setImmediate', 'setInterval', 'setTimeout', 'structuredClone'],
  ].map((name) => [name, 'readonly']),
);

const size = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 50 }],
  complexity: ['error', 20],
  'max-depth': ['error', 4],
  'max-params': ['error', 5],
};

/** A module that holds state would be shared by everyone who imports it. */
const NO_STATE = ['Program > VariableDeclaration', 'Program > ExportNamedDeclaration > VariableDeclaration'].map(
  (selector) => ({ selector: `${selector}[kind=/^(let|var)$/]`, message: 'No module holds state: pass it in.' }),
);

/** Only main.ts knows the environment and decides when the process ends. */
const PROCESS = ['env', 'exit', 'exitCode', 'on', 'once', 'argv'].map((property) => ({
  object: 'process',
  property,
  message: 'Only src/main.ts reads the environment and ends the process: take what you need as a value.',
}));
const PROCESS_MODULES = ['node:process', 'process'].map((name) => ({
  name,
  message: 'Only src/main.ts knows the process.',
}));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'artifacts/', 'data/', 'devTools/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...size,
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers in a sentence are what templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A function that only calls another for its effect may be one line.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // An empty text counts as none where a variable of the environment or a field of a message is read.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // A type that holds itself can only be written with an index signature.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An async function without await keeps an interface of promises.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_STATE] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts'],
    rules: {
      'no-restricted-properties': ['error', ...PROCESS],
      'no-restricted-imports': ['error', { paths: PROCESS_MODULES }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A suite is one long function of short ones.
      'max-lines-per-function': 'off',
      // mocha's describe and it; node:assert narrows.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test may look at what the types say cannot be.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['bench/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: PLAIN,
    languageOptions: { globals: NODE_GLOBALS },
    rules: size,
  },
  {
    // What runs in a browser.
    files: ['src/web/dashboard/assets/*.js', 'src/web/imports/assets/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: Object.fromEntries(
        [
          'CustomEvent',
          'DOMParser',
          'Element',
          'FormData',
          'document',
          'history',
          'location',
          'window',
          'Blob',
          'TextDecoderStream',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { module: 'writable', require: 'readonly' } },
  },
);
