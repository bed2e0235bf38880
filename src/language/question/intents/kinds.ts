/** Every kind of question, in the order in which they are tried: the particular before the general. */
import { change } from './change.js';
import { changes } from './changes.js';
import { counts, list } from './measures.js';
import { exportAll } from './export-all.js';
import { heldUp } from './held-up.js';
import { importFile } from './import-file.js';
import { meddling } from './meddling.js';
import { next, severalNext } from './next.js';
import { oneMeasure } from './one-measure.js';
import { oneRisk } from './one-risk.js';
import { outside } from './outside.js';
import { overview } from './overview.js';
import { record } from './record.js';
import { reminders } from './reminders.js';
import { risks } from './risk-list.js';
import type { Rule } from './rule.js';
import { greeting, help } from './small-talk.js';
import { switchLanguage } from './switch-language.js';
import { waiting } from './waiting.js';
import { waitsFor } from './waits-for.js';
import { weekday } from './weekday.js';
import { wording } from './wording.js';

/** What is not about the register's items; a follow-up never changes what these mean. */
export const ASIDE: readonly Rule[] = [
  meddling,
  switchLanguage,
  importFile,
  greeting,
  help,
  change,
  wording,
  reminders,
  weekday,
  outside,
];

/** What is about the register's items, or would be if it held them. */
export const ABOUT: readonly Rule[] = [
  waitsFor,
  heldUp,
  oneMeasure,
  waiting,
  record,
  changes,
  oneRisk,
  overview,
  exportAll,
  severalNext,
  next,
  risks,
  counts,
  list,
];
