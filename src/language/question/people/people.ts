/** Names of people as phrases. */
import type { World } from '../../world.js';
import { cleanText } from '../words/clean-text.js';
import { PhraseTree } from '../words/phrase-tree.js';
import type { Sense } from '../words/sense.js';
import { tokenise } from '../words/tokens.js';

export interface People {
  readonly tree: PhraseTree<readonly Sense[]>;
  readonly isPerson: (word: string) => boolean;
}

export function peopleTree(people: World['people']): People {
  const tree = new PhraseTree<readonly Sense[]>();
  const words = new Set<string>();
  for (const { id, names } of people) {
    for (const name of names) {
      const phrase = tokenise(cleanText(name)).tokens.map(({ word }) => word);
      if (phrase.length === 0) continue;
      tree.add(phrase, (before = []) => [...before, { family: 'person', value: id }]);
      const possessive = [...phrase.slice(0, -1), `${phrase.at(-1) ?? ''}s`];
      tree.add(possessive, (before = []) => [...before, { family: 'person', value: id }]);
      for (const word of [...phrase, ...possessive]) words.add(word);
    }
  }
  return { tree, isPerson: (word) => words.has(word) };
}
