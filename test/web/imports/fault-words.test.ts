import assert from 'node:assert/strict';
import { en } from '../../../src/locales/en.js';
import type { Messages } from '../../../src/locales/messages.js';
import { nl } from '../../../src/locales/nl.js';
import { faultWords } from '../../../src/web/imports/fault-words.js';
import { measure, register } from '../../support/builders.js';
import { inState } from '../../support/change-desk.js';
import { importDesk } from '../../support/import-desk.js';
import { organisation } from '../../support/organisations.js';

const LOCALES: readonly Messages[] = [nl, en];

/** What is wrong in a file, as a person reads it. */
async function textIn(file: string, messages: Messages, held = register({ measures: [inState('in_progress')] })) {
  const { faults } = await importDesk(held).plan(file);
  return faults.map((fault) => faultWords(fault, messages).text).join('\n');
}

const hasEach = (text: string, words: readonly string[]) => {
  for (const word of words) assert(text.includes(word), `${word} in ${text}`);
};
const hasNone = (text: string, words: readonly string[]) => {
  for (const word of words) assert(!text.includes(word), `${word} not in ${text}`);
};

describe('the words of a fault in a file', () => {
  it('name the states as they are called everywhere, where a state is none', async () => {
    for (const messages of LOCALES) {
      const { states } = messages.words;
      const { answers } = messages.tables;
      for (const said of ['klaar', answers.in_progress]) {
        const text = await textIn(`Code;Status\nOW20-V1;${said}\n`, messages);
        hasEach(text, Object.values(states));
        hasNone(text.replace(said, ''), [answers.in_progress, answers.declined]);
      }
    }
  });

  it('name the state a measure has, where there is no step from it to the one in the file', async () => {
    for (const messages of LOCALES) {
      const { states } = messages.words;
      const text = await textIn(`Code;Status\nOW20-V1;${states.agreed}\n`, messages);
      hasEach(text, [states.in_progress, states.agreed]);
      hasNone(text, [messages.tables.answers.in_progress]);
    }
  });

  it('say how much a cell holds, and how much it can hold', async () => {
    for (const messages of LOCALES) {
      const text = await textIn(`Code;Voortgang\nOW20-V1;${'9'.repeat(40_000)}\n`, messages);
      hasEach(text, [40_000, 32_767].map(messages.format.number));
    }
  });

  it('name the answers of organisations in the column of answers', async () => {
    const held = register({ measures: [measure('OW20-O1')], organisations: [organisation('rvo', { name: 'RVO' })] });
    for (const messages of LOCALES) {
      const { answers } = messages.tables;
      const file = 'Organisatie;Maatregel;Antwoord\nRVO;OW20-O1;misschien\n';
      const text = await textIn(file, messages, held);
      hasEach(text, Object.values(answers));
      hasNone(text, [messages.words.states.in_progress, messages.words.states.declined]);
    }
  });
});
