/** From what a model proposes to a request that is carried out: checked as a card's click is, and then some. */
import { INPUTS, type ActionRequest } from '../../actions/requests.js';
import type { Store } from '../../domain/store/store.js';
import { ModelFailure } from './failure.js';
import { namesOnlyWhatIsThere } from './known.js';
import { isOffered } from './offered.js';
import { inOwnWords } from './own-words.js';
import type { StandIns } from './people.js';
import type { Proposal } from './proposal.js';

/** Throws a ModelFailure for anything that is not offered, not valid, or not there. */
export async function accepted(
  { action, input }: Proposal,
  sentence: string,
  standIns: StandIns,
  store: Store,
): Promise<ActionRequest> {
  if (!isOffered(action)) throw new ModelFailure('not_offered');
  const checked = INPUTS[action].safeParse(standIns.revealed(input));
  if (!checked.success) throw new ModelFailure('invalid_input');
  // The name and its input were just checked against each other.
  const request = inOwnWords({ action, input: checked.data } as ActionRequest, sentence);
  if (!(await namesOnlyWhatIsThere(request, store))) throw new ModelFailure('unknown');
  return request;
}
