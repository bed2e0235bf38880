/** Stops a file that is being fetched; clicked again, or too late, it tells what became of it. */
import type { FileProgressOutcome } from '../../domain/links/under-way.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';

/** Only who fetches it: for anyone else there is no such file. */
export async function stopFile(
  { id, file, of }: ActionInput<'stopFile'>,
  { actor, files }: Pick<Case, 'actor' | 'files'>,
): Promise<FileProgressOutcome> {
  const soFar = (await files?.stop({ person: actor.id, id })) ?? { stage: 'lost', rows: 0 };
  return { type: 'fileProgress', id, file, of, ...soFar };
}
