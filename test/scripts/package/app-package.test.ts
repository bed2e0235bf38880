import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { appPackage } from '../../../scripts/package/app-package.js';
import { titlesIn } from '../../../scripts/package/limits.js';
import { parseJson, textsIn } from '../../../scripts/package/json.js';
import { EXAMPLE, readPackageSettings } from '../../../scripts/package/package-settings.js';
import { sameZip } from '../../../scripts/package/same-zip.js';
import { dashboardLinks } from '../../../src/web/dashboard/links.js';
import { routeOf } from '../../../src/web/dashboard/route.js';
import { meaning } from '../../language/question/reading.js';
import { NOTHING, pngOf, square, WHITE } from './png-of.js';

const OURS = fileURLToPath(new URL('../../../appPackage', import.meta.url));
const { values } = readPackageSettings(EXAMPLE, '1.2.3');
const textOf = (name: string) => readFileSync(path.join(OURS, name), 'utf8');

/** What is wrong with our own files, one of which is otherwise. */
async function faultsWith(name: string, content: string | Buffer): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nakoming-package-'));
  try {
    cpSync(OURS, folder, { recursive: true });
    writeFileSync(path.join(folder, name), content);
    return (await appPackage(folder, values)).faults.join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const faultsOf = (name: string, from: string | RegExp, to: string) => {
  assert.match(textOf(name), from instanceof RegExp ? from : new RegExp(from.replace(/[[\]{}$.?]/g, '\\$&')));
  return faultsWith(name, textOf(name).replace(from, to));
};

describe('the app package', () => {
  it('is as Teams wants it, with what the environment says in its places', async () => {
    const { files, faults } = await appPackage(OURS, values);
    assert.deepEqual(faults, []);
    assert.deepEqual(Object.keys(files).sort(), ['color.png', 'en.json', 'manifest.json', 'outline.png']);
    const manifest = files['manifest.json']?.toString() ?? '';
    assert.doesNotMatch(manifest, /\$\{\{/);
    assert.match(manifest, /"version": "1\.2\.3"/);
    assert.match(manifest, /"validDomains": \[\s+"nakoming\.example\.nl"\s+\]/);
  });

  it('is the same zip each time, with its files in order and nothing else', async () => {
    const { files } = await appPackage(OURS, values);
    const turned = Object.fromEntries(Object.entries(files).reverse());
    const [zip, again] = [sameZip(files), sameZip(turned)];
    assert.deepEqual(zip, again);
    assert.deepEqual(Object.keys(unzipSync(zip)), ['color.png', 'en.json', 'manifest.json', 'outline.png']);
  });

  it('opens pages that there are, and asks for what the bot answers', () => {
    const texts = textsIn(parseJson(textOf('manifest.json')));
    const pages = texts.map(([, text]) => text).filter((text) => text.startsWith('${{PUBLIC_URL}}/'));
    assert(pages.length > 0);
    for (const page of pages) assert.notEqual(routeOf(page.replace('${{PUBLIC_URL}}', '')).page, 'none', page);
    const commands = texts.filter(([place]) => /^composeExtensions\[0\]\.commands\[\d\]\.id$/.test(place));
    assert.deepEqual(
      commands.map(([, id]) => id),
      ['searchMeasures', 'searchRisks', 'captureMessage'],
    );
  });

  it('has the tab that links lead to', () => {
    const tab = { appId: values['MANIFEST_ID'] ?? '', teams: 'https://teams.example' };
    const link = dashboardLinks({ address: () => 'https://nakoming.example.nl', tab })({ criteria: [] }, 'nl') ?? '';
    const [, appId, tabId] = /^https:\/\/teams\.example\/l\/entity\/([^/]+)\/([^?]+)/.exec(link) ?? [];
    const tabs = textsIn(parseJson(textOf('manifest.json'))).filter(([place]) =>
      /^staticTabs\[\d\]\.entityId$/.test(place),
    );
    assert.equal(appId, values['MANIFEST_ID']);
    assert(
      tabs.some(([, id]) => id === tabId),
      tabId,
    );
  });

  it('asks for no right on a team, a chat or a channel', () => {
    assert.doesNotMatch(textOf('manifest.json'), /resourceSpecific|"authorization"/);
  });

  for (const [what, name, from, to, fault] of [
    [
      'a name that is too long',
      'manifest.json',
      '"Nakoming"',
      `"${'N'.repeat(31)}"`,
      /name\/short must NOT have more than 30/,
    ],
    ['a name that is too long in English', 'en.json', '"Nakoming"', `"${'N'.repeat(31)}"`, /en\.json: .*more than 30/],
    [
      'a field that no manifest has',
      'manifest.json',
      '"accentColor"',
      '"colour": "", "accentColor"',
      /additional properties/,
    ],
    [
      'a version that there is no schema of',
      'manifest.json',
      '"manifestVersion": "1.30"',
      '"manifestVersion": "0.9"',
      null,
    ],
    ['a word without a translation', 'en.json', /"name\.full": "[^"]*",/, '', /en\.json lacks name\.full/],
    [
      'a translation of nothing',
      'en.json',
      '"staticTabs[1].name"',
      '"staticTabs[7].name": "x", "staticTabs[1].name"',
      /en\.json has staticTabs\[7\]\.name, which is not in the manifest/,
    ],
    [
      'a place in it that no text can have',
      'en.json',
      '"name.full"',
      '"name.long": "x", "name.full"',
      /en\.json: .*additional/,
    ],
    ['a language that is not there', 'manifest.json', '"en.json"', '"fr.json"', /fr\.json is not there/],
    [
      'a page of another host',
      'manifest.json',
      '"contentUrl": "${{PUBLIC_URL}}',
      '"contentUrl": "https://elsewhere.example',
      /contentUrl is https:\/\/elsewhere\.example\/dashboard, which is not on nakoming\.example\.nl/,
    ],
    [
      'more hosts than its own',
      'manifest.json',
      '["${{PUBLIC_HOST}}"]',
      '["*.example.nl"]',
      /validDomains\[0\] is \*\.example\.nl/,
    ],
    [
      'a command that the menu cuts off',
      'en.json',
      '"What is overdue?"',
      `"${'x'.repeat(33)}"`,
      /title has 33 characters/,
    ],
    [
      'commands where the bot is not',
      'manifest.json',
      '"scopes": ["personal", "team", "groupChat"]',
      '"scopes": ["personal", "team"]',
      /not in groupChat/,
    ],
    [
      'a tab that Teams would never let anyone configure',
      'manifest.json',
      '"scopes": ["personal"],\n      "context"',
      '"scopes": ["personal", "team"],\n      "context"',
      /configurableTabs\[0\] is in team, where a tab of staticTabs comes before it/,
    ],
    [
      'two lists of commands in one place',
      'manifest.json',
      '"scopes": ["groupChat"]',
      '"scopes": ["team"]',
      /two lists of commands in team/,
    ],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      const faults = faultsOf(name, from, to);
      if (fault === null) await assert.rejects(faults, /there is no schema of version 0\.9/);
      else assert.match(await faults, fault);
    });
  }

  it('is refused with a place in the template that nothing belongs in', async () => {
    await assert.rejects(faultsOf('manifest.json', '${{VERSION}}', '${{VERSIE}}'), /\$\{\{VERSIE\}\} in the template/);
  });
});

describe('the icons of the app', () => {
  it('have the sizes that Teams wants', async () => {
    assert.match(
      await faultsWith('color.png', pngOf(square(96, WHITE))),
      /color\.png is 96 × 96; it has to be 192 × 192/,
    );
    assert.match(await faultsWith('outline.png', pngOf(square(64, NOTHING, WHITE))), /outline\.png is 64 × 64/);
  });

  it('are white and transparent in outline, and fill their square in colour', async () => {
    const blue = [0, 0, 255, 255] as const;
    assert.match(
      await faultsWith('outline.png', pngOf(square(32, NOTHING, blue))),
      /outline\.png has another colour than white/,
    );
    assert.match(await faultsWith('outline.png', pngOf(square(32, WHITE))), /outline\.png is nowhere transparent/);
    assert.match(await faultsWith('outline.png', pngOf(square(32, NOTHING))), /outline\.png is empty/);
    assert.match(await faultsWith('color.png', pngOf(square(192, blue, NOTHING))), /color\.png has transparent parts/);
    assert.match(await faultsWith('color.png', 'no picture'), /color\.png is not a PNG/);
  });
});

describe('the commands in the menu of the bot', () => {
  const dutch = titlesIn(parseJson(textOf('manifest.json')));
  const english = new Map(titlesIn(parseJson(textOf('en.json'))));

  for (const [place, title] of dutch) {
    const inEnglish = english.get(place) ?? '';
    it(`are understood, the same in both languages: “${title}”, “${inEnglish}” (${place.slice(8, 22)})`, () => {
      const [read, readInEnglish] = [meaning(title), meaning(inEnglish, { language: 'en' })];
      assert.doesNotMatch(read, /^cannot|^unknown|^search/i);
      assert.equal(read, readInEnglish);
    });
  }
});
