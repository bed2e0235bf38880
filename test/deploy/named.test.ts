/** What the documents name is there: files, headings, commands and variables. And every variable is in a document. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const project = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (file: string) => readFileSync(path.join(project, file), 'utf8');
const isFile = (file: string) => statSync(path.join(project, file), { throwIfNoEntry: false })?.isFile() === true;
const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter(isFile);

/** Besides what is built, installed, drawn and kept. */
const FOLDERS = 'adaptive-cards appPackage bench deploy docs scripts src test .ci .github .vscode'.split(' ');
const FIRST_DATA = ['data/register.json', 'data/register.schema.json'];
const FILES: readonly string[] = [...readdirSync(project).filter(isFile), ...FIRST_DATA, ...FOLDERS.flatMap(filesIn)];
const KNOWN = new Set(FILES.flatMap((file) => [file, ...foldersOf(file)]));

function foldersOf(file: string): readonly string[] {
  const folder = path.posix.dirname(file);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}

const DOCUMENTS = FILES.filter((file) => /^[^/]+\.md$|^(?:docs|\.github)\/.*\.md$|^publiccode\.yml$/.test(file));
/** Vocabularies and questions are large and name no settings. */
const SOURCES = FILES.filter((file) =>
  /^(src|scripts|deploy|bench|test|\.ci)\/.*\.(m?[jt]s|sql|bicep(param)?)$|run$/.test(file),
);
const source = SOURCES.map(textOf).join('\n');
const product = SOURCES.filter((file) => /^(src|scripts)\//.test(file))
  .map(textOf)
  .join('\n');

/** Between backticks, and in blocks of commands. */
function codeIn(text: string): readonly string[] {
  const [outside, blocks] = [text.replace(/^```[\s\S]*?^```/gm, ''), text.match(/^```[\s\S]*?^```/gm) ?? []];
  return [...blocks, ...[...outside.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)];
}

const found = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/** `{nl,en}/questions.ts` is two. */
function eachOf(name: string): readonly string[] {
  const [whole, parts = ''] = /\{([^}]*)\}/.exec(name) ?? [];
  return whole === undefined ? [name] : parts.split(',').flatMap((part) => eachOf(name.replace(whole, part)));
}

const KINDS = 'bicep|bicepparam|cjs|jsonl|json|md|mjs|mts|sql|ts|yml';
const PART = '(?:[\\w.*-]|\\{[\\w,-]+\\}|<[\\w-]+>)';
/** `src/domain/`, `scripts/migrate.ts`, `cards/<name>.ts`, `vocabulary.ts`; not what is at an address or in another folder. */
const NAMED = new RegExp(`(?<![\\w/.:*<>$@-])(${PART}+(?:/${PART}*)*)(?![\\w/*<>(])`, 'g');
const ENDS_AS_FILE = new RegExp(`\\.(?:${KINDS})$`);
const ROOMS = readdirSync(path.join(project, 'src')).filter((name) => !name.includes('.'));

const startsIn = (folders: readonly string[], name: string): boolean =>
  folders.some((folder) => name.startsWith(`${folder}/`));
const isNamed = (name: string): boolean => ENDS_AS_FILE.test(name) || startsIn([...FOLDERS, ...ROOMS], name);

/** What is left open fits anything. */
function isKnown(name: string): boolean {
  if (!/[*<]/.test(name)) return KNOWN.has(name);
  const parts = name.split(/\*\*|\*|<[\w-]+>/).map((part) => part.replaceAll('.', '\\.'));
  const fitting = new RegExp(`^${parts.join('.+')}$`);
  return [...KNOWN].some((file) => fitting.test(file));
}

function isThere(name: string): boolean {
  const plain = name.replace(/^\.\/|\/$/g, '');
  // What is built of it carries the same name.
  const written = plain.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
  if (isKnown(plain) || isKnown(written)) return true;
  if (startsIn(FOLDERS, plain)) return false;
  if (startsIn(ROOMS, plain) || ROOMS.includes(plain)) return isKnown(`src/${plain}`);
  // Written from within a room; or a file that the product writes, which its code names.
  return [...KNOWN].some((file) => file.endsWith(`/${plain}`)) || product.includes(`'${path.posix.basename(plain)}'`);
}

const lostIn = (code: string): readonly string[] =>
  [...new Set(found(code, NAMED).flatMap(eachOf).filter(isNamed))].filter((name) => !isThere(name));

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const headingsOf = (file: string): readonly string[] =>
  found(textOf(file).replace(/^```[\s\S]*?^```/gm, ''), /^#+ (.*)$/gm).map(anchorOf);

const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(textOf('package.json')));
/** npm's own. */
const OF_NPM = new Set(['audit', 'ci', 'install', 'start', 'test', 'version']);

for (const document of DOCUMENTS) {
  const code = codeIn(textOf(document)).join('\n');

  describe(document, () => {
    it(`leads to files and headings that are there (${document})`, () => {
      for (const link of found(textOf(document), /\]\((?!https?:)([^)\s]+)\)/g)) {
        const [file = '', heading] = link.split('#');
        const target = file === '' ? document : path.posix.join(path.posix.dirname(document), file);
        assert(KNOWN.has(target.replace(/\/$/, '')), link);
        if (heading !== undefined) assert(headingsOf(target).includes(heading), link);
      }
    });

    it(`names files and folders that are there (${document})`, () => {
      assert.deepEqual(lostIn(code), []);
    });

    it(`names commands that npm has (${document})`, () => {
      const run = found(code, /npm run (?:-s )?([\w:-]+)/g).filter((name) => !(name in scripts));
      const own = found(code, /npm (?!run\b)([a-z]+)/g).filter((name) => !OF_NPM.has(name));
      assert.deepEqual([...run, ...own], []);
    });

    it(`names variables that something reads (${document})`, () => {
      const names = found(code, /(?<![\w$])([A-Z][A-Z0-9]*_[A-Z0-9_]+)(?![\w-])/g);
      const lost = names.filter((name) => !new RegExp(`\\b${name}\\b`).test(source));
      assert.deepEqual([...new Set(lost)], []);
    });
  });
}

/** Set by the machine, by npm or by the checks themselves: nobody who uses Nakoming sets them. */
const OF_THE_MACHINE = ['CI', 'DISPLAY', 'NODE_V8_COVERAGE', 'PATH', 'TEST_REPORT', 'WAYLAND_DISPLAY'];

describe('the documents together', () => {
  it('tell of every variable that the product or its commands read', () => {
    const read = [
      ...found(product, /\benv(?:ironment)?(?:\.|\[')([A-Z][A-Z0-9_]+)/g),
      ...found(product, /\b(?:value|oneOf|portFrom|guid)\((?:env, )?'([A-Z][A-Z0-9_]+)'/g),
    ];
    assert(new Set(read).size > 30);
    const told = DOCUMENTS.map(textOf).join('\n');
    const untold = read.filter((name) => !OF_THE_MACHINE.includes(name) && !new RegExp(`\\b${name}\\b`).test(told));
    assert.deepEqual([...new Set(untold)], []);
  });

  it('tell in one table of every command that npm has', () => {
    const table = found(textOf('README.md'), /^(\| `npm .*)$/gm).join('\n');
    const told = new Set(found(table, /`(?:npm )?(?:run )?([\w:-]+)/g));
    assert.deepEqual(
      Object.keys(scripts).filter((name) => !told.has(name)),
      [],
    );
  });

  it('tell of every figure that is measured, and of no other', () => {
    const measured = found(product, /'(nakoming_[a-z_]+)'/g);
    const told = found(textOf('docs/operations.md'), /^\| `(nakoming_[a-z_]+)/gm);
    assert.deepEqual([...new Set(told)].sort(), [...new Set(measured)].sort());
  });

  it('tell what to do about lines of the log that are written', () => {
    const [, table = ''] = textOf('docs/operations.md').split('| line in the log |');
    const lines = found(table.split('\n\n')[0] ?? '', /^\| ([^|]+)\|/gm).flatMap((cell) =>
      found(cell, /`(?:… )?([^`]+)`/g),
    );
    assert(lines.length > 10);
    assert.deepEqual(
      lines.filter((line) => !product.includes(line)),
      [],
    );
  });

  it('are seen through where they name what is not there', () => {
    const there = 'src/main.ts dist/main.js cards/draw.ts week.ts locales/{nl,en}/words.ts cards/<name>.ts stores/*.ts';
    assert.deepEqual(lostIn(there), []);
    const gone = ['src/nowhere.ts', 'cards/nowhere/', 'nowhere.ts', 'locales/fr/words.ts', 'nowhere/<name>.ts'];
    assert.deepEqual(lostIn(gone.join(' ').replace('locales/fr', 'locales/{nl,fr}')), gone);
  });
});
