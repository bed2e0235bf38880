/** "wanneer ben ik voor het laatst herinnerd aan V4?", "what will the next reminder be?": also among words that nobody knows. */
import type { RemindersIntent } from '../../intent.js';
import { has, senseIn, type Item } from '../sentence/item.js';
import { pointedAt } from '../sentence/pointing.js';
import type { Scene } from '../sentence/scene.js';
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
  return {
    type: 'reminders',
    mention: mention ?? null,
    of: areComing(scene) ? 'next' : 'past',
    ...whose(scene),
    ...daysIn(scene),
  };
};

const pointed = (scene: Scene) => (has(scene.sentence, 'it') ? pointedAt(scene) : undefined);

function areComing(scene: Scene): boolean {
  const { sentence, world } = scene;
  const { from, to } = daysIn(scene);
  if (from !== undefined && from > world.today) return true;
  if (has(sentence, 'next', 'coming')) return true;
  if ((to !== undefined && to < world.today) || has(sentence, 'past', 'has', 'exists', 'last_time')) return false;
  return has(sentence, 'will') && (has(sentence, 'me', 'waiting', 'who') || 'person' in whose(scene));
}

function whose({ sentence, world }: Scene): Pick<RemindersIntent, 'person' | 'everyone'> {
  const [person] = sentence.items.flatMap((item: Item) => senseIn(item, 'person')?.value ?? []);
  if (person !== undefined) return person === world.me ? {} : { person };
  return has(sentence, 'who') ? { everyone: 'asked' } : {};
}

function daysIn({ sentence }: Scene): Pick<RemindersIntent, 'from' | 'to'> {
  const [period] = sentence.items.flatMap((item) => (item.kind === 'period' ? [item.period] : []));
  const { from = null, to = null } = period ?? {};
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}
