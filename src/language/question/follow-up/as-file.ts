/** "geef de csv", "export it": what was answered before, which has its files with it. */
import { asksForFile } from '../intents/export-all.js';
import { has } from '../sentence/item.js';
import { measuresBefore } from './base.js';
import type { Step } from './step.js';

export const asFile: Step = ({ asked, previous }) => {
  const { sentence } = asked.scene;
  if (!has(sentence, 'export_file') || has(sentence, 'all', 'everything') || !asksForFile(asked)) return undefined;
  const { intent } = previous;
  if (intent.type === 'changes' || intent.type === 'record' || intent.type === 'measure') return intent;
  const query = measuresBefore(previous);
  return query === undefined ? undefined : { type: 'list', query };
};
