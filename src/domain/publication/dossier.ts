/** All that is recorded of measures, as one document: for a request for information, or for parliament. */
import type { ChangeRecord } from '../change/change.js';
import type { ItemCode } from '../register/codes.js';
import type { Measure } from '../measure/measure.js';
import type { PresentBlocker } from '../outcome/measure-outcome.js';
import type { ListedMeasure, RiskStatement } from './publication.js';
import type { PublicationSet } from './publication-asked.js';
import type { Investigation, Source, Vendor } from '../register/register.js';

/** One measure as it stood at the end of the last day. */
export interface DossierEntry {
  readonly measure: Measure;
  readonly risks: readonly RiskStatement[];
  /** Those that may be told. */
  readonly blockers: readonly PresentBlocker[];
  /** Confidential ones among what is in its way. */
  readonly hiddenBlockers: number;
  /** What had happened to it by then, what was taken back included, oldest first. */
  readonly history: readonly ChangeRecord[];
}

interface Frame {
  readonly set: PublicationSet;
  readonly vendors: readonly Vendor[];
  readonly investigations: readonly Investigation[];
  /** Those quoted, by day of publication. */
  readonly sources: readonly Source[];
  /** How many measures were left out because they are confidential. */
  readonly confidential: number;
  /** The first items of which the register knew something else by the end of the last day; absent where there are none. */
  readonly recordedOtherwise?: readonly ItemCode[];
}

export interface Dossier extends Frame {
  readonly type: 'dossier';
  readonly entries: readonly DossierEntry[];
}

/** The measures that one source names. */
export interface Letter extends Frame {
  readonly type: 'letter';
  readonly source: Source;
  readonly measures: readonly ListedMeasure[];
}
