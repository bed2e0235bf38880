/** "wat is er veranderd sinds 1 mei?", "what's new?". */
import type { ChangedKind } from '../../../domain/change/changed-kind.js';
import { addDays, type LocalDate } from '../../../domain/time/local-date.js';
import { has, isMarked, senseIn } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import type { Scene } from '../sentence/scene.js';
import type { Rule } from './rule.js';

/** How far "recently" reaches back, in days. */
export const RECENT_DAYS = 30;

export const changes: Rule = (asked) => {
  const { scene, query } = asked;
  const { sentence } = scene;
  const isNew =
    has(sentence, 'new_item') ||
    sentence.items.some((item, at) => isMarked(item, 'new') && isMarked(sentence.items[at + 1], 'measure', 'risk'));
  const ofRisks = scene.mentions.length > 0 && scene.mentions.every(({ mention }) => mention.of === 'risk');
  const asksHistory = ofRisks && sentence.items.some((item) => senseIn(item, 'focus')?.value === 'history');
  if (!(has(sentence, 'changes') || isNew || asksHistory)) return undefined;
  // One measure has its own history on its card; a risk is told of with what belongs to it.
  if (!ofRisks && scene.mentions.length > 0) return undefined;
  const criteria = query.criteria.filter(({ field }) => field !== 'period' && field !== 'text' && field !== 'word');
  const of = ofRisks ? undefined : kindIn(scene);
  const since = ofRisks ? sinceBegan(asked) : sinceIn(asked);
  return { type: 'changes', since, ...(of === undefined ? {} : { of }), query: { criteria } };
};

/** "which risks have changed", "welke maatregelen zijn gewijzigd": of those alone. */
function kindIn({ head, sentence }: Scene): ChangedKind | undefined {
  if (head === 'risk') return 'risk';
  if (has(sentence, 'measure')) return 'measure';
  return has(sentence, 'circumstance') ? 'circumstance' : undefined;
}

/** Of one risk all that was ever changed: since what it came from was published. */
const sinceBegan = ({ scene: { world }, times }: Asked): LocalDate =>
  times.since ?? world.catalogue.investigations.map(({ published }) => published).sort()[0] ?? world.today;

const sinceIn = ({ scene: { world }, times }: Asked): LocalDate => times.since ?? addDays(world.today, -RECENT_DAYS);
