/** What is in a document that a link was made for. */
import { CODE_PATTERNS, isMeasureCode, type MeasureCode } from '../../domain/register/codes.js';
import type { Dossier, Letter } from '../../domain/publication/dossier.js';
import { StoreError } from '../../domain/errors.js';
import { may, type Actor } from '../../domain/people/person.js';
import type { ProgressUpdate } from '../../domain/publication/publication.js';
import type { PublicationSet } from '../../domain/publication/publication-asked.js';
import type { PublicationRefusedOutcome } from '../../domain/outcome/publication-outcome.js';
import type { ActionDeps } from '../deps.js';
import { dossier, letter } from './dossier.js';
import { progressUpdate } from './progress-update.js';

export type PublicationContent = ProgressUpdate | Dossier | Letter;

/** What a document says, and the codes of confidential measures that no text in it may name. */
export interface Publication {
  readonly content: PublicationContent;
  readonly secrets: readonly MeasureCode[];
}

type Deps = Pick<ActionDeps, 'store' | 'calendar'>;

export const contentOf = (set: PublicationSet, deps: Deps): Promise<PublicationContent | PublicationRefusedOutcome> => {
  if (set.of === 'update') return progressUpdate(set, deps);
  return set.of === 'dossier' ? dossier(set, deps) : letter(set, deps);
};

/** Checks who asks as any action does: a link that was made earlier gives no right. */
export async function publicationContent(
  set: PublicationSet,
  actor: Actor,
  deps: Deps,
): Promise<Publication | { readonly type: 'denied' | 'missing' | 'unavailable' }> {
  if (!may(actor, 'read')) return { type: 'denied' };
  try {
    const content = await contentOf(set, deps);
    return content.type === 'publicationRefused'
      ? { type: 'missing' }
      : { content, secrets: await secretsIn(content, deps) };
  } catch (error) {
    if (error instanceof StoreError) return { type: 'unavailable' };
    throw error;
  }
}

/** What looks like the code of a measure, anywhere in a text. */
const ANY_CODE = new RegExp(CODE_PATTERNS.measure.slice(1, -1), 'g');

/** People name codes in what they write: a reason can tell of a measure that is for the register alone. */
async function secretsIn(content: PublicationContent, { store }: Deps): Promise<readonly MeasureCode[]> {
  const named = new Set(JSON.stringify(content).match(ANY_CODE) ?? []);
  const found = await store.measures([...named].filter(isMeasureCode));
  return found.filter(({ confidential }) => confidential).map(({ code }) => code);
}
