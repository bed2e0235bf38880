/** "wanneer ben ik voor het laatst herinnerd aan V4?", "what will the next reminder be?". */
import { has } from '../item.js';
import type { Scene } from '../scene.js';
import { pointedAt } from '../pointing.js';
import type { Rule } from './rule.js';

export const reminders: Rule = ({ scene }) => {
  if (!has(scene.sentence, 'reminder')) return undefined;
  // Among words that nobody knows it is no question about reminders.
  const { items } = scene.sentence;
  if (
    scene.mentions.length === 0 &&
    items.some(({ kind }) => kind === 'unknown') &&
    !has(scene.sentence, 'when', 'me', 'mine', 'which', 'next')
  )
    return undefined;
  const mention = scene.mentions.find(({ mention: { of } }) => of === 'measure')?.mention ?? pointed(scene);
  return { type: 'reminders', mention: mention ?? null, of: areComing(scene) ? 'next' : 'past' };
};

const pointed = (scene: Scene) => (has(scene.sentence, 'it') ? pointedAt(scene) : undefined);

function areComing({ sentence }: Scene): boolean {
  if (has(sentence, 'next', 'coming')) return true;
  return (
    !has(sentence, 'past', 'has', 'exists', 'last_time') && has(sentence, 'will') && has(sentence, 'me', 'waiting')
  );
}
