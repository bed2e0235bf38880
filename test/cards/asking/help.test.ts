import assert from 'node:assert/strict';
import { reader } from '../../support/reader.js';
import { LANGUAGES } from '../../../src/domain/language.js';
import { localeFor } from '../../../src/locales/locale.js';
import { person } from '../../support/builders.js';
import { deskOn, firstRegister } from '../../support/first-register.js';
import { createRenderer } from '../../../src/cards/renderer.js';

const TODAY = '2021-02-01';

describe('the card that tells what can be asked', () => {
  for (const language of LANGUAGES) {
    it(`has no example that is not understood, and none that means the same as another, in ${language}`, async () => {
      const catalogue = await firstRegister();
      const { ask, deps } = await deskOn(TODAY);
      const { investigations, owed } = await ask('help', { action: 'help', input: {} });
      const world = {
        ...{ catalogue, language, me: person('sanne'), people: [], organisations: [], previous: null },
        today: deps.calendar.today(),
      };
      const questions = localeFor(language)
        .help.groups(investigations[0], owed)
        .flatMap((group) => group.questions);
      const meant = questions.map((question) => {
        const { intent, language: read } = reader.read(question, world);
        assert.equal(read, language, question);
        assert(!['not_understood', 'not_recorded'].includes(intent.type), question);
        return JSON.stringify(intent);
      });
      assert.equal(new Set(meant).size, meant.length);
      for (const type of ['organisations', 'publication', 'calendar', 'record', 'import', 'list', 'overview'])
        assert(
          meant.some((one) => one.includes(`"type":"${type}"`)),
          type,
        );
    });
  }

  it('leads to the dashboard, where there is one', async () => {
    const outcome = await (await deskOn(TODAY)).ask('help', { action: 'help', input: {} });
    const card = (dashboard: () => string | null) =>
      JSON.stringify(
        createRenderer({ templates: 'adaptive-cards', dashboard })({ outcome, alternatives: [], back: null }, 'nl')
          .card,
      );
    assert.match(
      card(() => 'https://nakoming.example.nl/dashboard'),
      /"title":"Open het dashboard"/,
    );
    assert.doesNotMatch(
      card(() => null),
      /OpenUrl/,
    );
  });

  it('names a measure of organisations only where there is one', async () => {
    const { measures, ...register } = await firstRegister();
    const { ask } = await deskOn(TODAY, {
      ...register,
      measures: measures.filter(({ obligor }) => obligor !== 'organisations'),
    });
    assert.equal((await ask('help', { action: 'help', input: {} })).owed, undefined);
  });
});
