import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';

const lines = (count: number): string => '\n'.repeat(count);

/** What may not stand in a file of the product, and the rule that says so. */
const FORBIDDEN: readonly (readonly [claim: string, rule: string, code: string])[] = [
  ['the environment is read', 'no-restricted-properties', "export const port = process.env['PORT'];\n"],
  ['the process is ended', 'no-restricted-properties', 'export const end = (): never => process.exit(1);\n'],
  [
    'the environment is imported',
    'no-restricted-imports',
    "import { env } from 'node:process';\nexport const e = env;\n",
  ],
  ['a module holds state', 'no-restricted-syntax', 'let count = 0;\nexport const next = (): number => (count += 1);\n'],
  ['a module exports state', 'no-restricted-syntax', 'export let count = 0;\ncount += 1;\n'],
  ['anything goes', '@typescript-eslint/no-explicit-any', 'export const echo = (value: any): unknown => value;\n'],
  [
    'a value is claimed to be there',
    '@typescript-eslint/no-non-null-assertion',
    'export const first = (all: readonly string[]): string => all[0]!;\n',
  ],
  ['the compiler is silenced', '@typescript-eslint/ban-ts-comment', '// @ts-ignore because\nexport const one = 1;\n'],
  ['a file has 301 lines', 'max-lines', `export const one = 1;\n${lines(300)}export const two = 2;\n`],
  ['a function has 51 lines', 'max-lines-per-function', `export function long(): number {${lines(50)}  return 1;\n}\n`],
  ['something is printed', 'no-console', "export const say = (): void => console.log('hello');\n"],
];

describe('the lint of the product', () => {
  // A house of two rooms, which the compiler knows by heart: to read the real one takes it many times as long.
  const folder = mkdtempSync(join(tmpdir(), 'nakoming-lint-'));
  const ROOM = join(folder, 'src', 'domain', 'room.ts');
  const MAIN = join(folder, 'src', 'main.ts');
  let eslint: ESLint;

  before(() => {
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
    cpSync('package.json', join(folder, 'package.json'));
    cpSync('tsconfig.json', join(folder, 'tsconfig.json'));
    mkdirSync(join(folder, 'src', 'domain'), { recursive: true });
    for (const file of [ROOM, MAIN]) writeFileSync(file, 'export {};\n');
    // In CI the parser takes it that every file is read once, from the disk; here it is the text that counts.
    const parserOptions = {
      disallowAutomaticSingleRunInference: true,
      project: './tsconfig.json',
      tsconfigRootDir: folder,
    };
    eslint = new ESLint({
      cwd: folder,
      overrideConfigFile: join(process.cwd(), 'eslint.config.js'),
      overrideConfig: { languageOptions: { parserOptions } },
    });
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const rulesBrokenBy = async (code: string, filePath: string): Promise<readonly (string | null)[]> => {
    const [result] = await eslint.lintText(code, { filePath });
    assert.ok(result, `${filePath} is not looked at`);
    return result.messages.map((message) => message.ruleId);
  };

  for (const [claim, rule, code] of FORBIDDEN) {
    it(`fails where ${claim}`, async () => {
      const broken = await rulesBrokenBy(code, ROOM);
      assert.ok(broken.includes(rule), `found only ${broken.join(', ') || 'nothing'}`);
    });
  }

  it('lets main.ts read the environment and end the process', async () => {
    const code = "export const port = process.env['PORT'];\nexport const end = (): never => process.exit(1);\n";
    assert.deepEqual(await rulesBrokenBy(code, MAIN), []);
  });
});
