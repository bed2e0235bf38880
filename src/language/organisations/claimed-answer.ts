/**
 * "BZK heeft OW20-O1 uitgevoerd", where BZK is not recorded: told of one organisation, and not of the measure as a whole,
 * which is what the same words mean where Microsoft or all organisations say so.
 */
import { isHomeParty } from '../../domain/register/codes.js';
import { LANGUAGES } from '../../domain/language.js';
import { folded } from '../../domain/people/name-match.js';
import type { Intent, OrganisationsSaid } from '../intent.js';
import type { World } from '../world.js';
import { VOCABULARIES } from '../vocabularies.js';
import { compileOrganisationWords } from './compiled.js';

/** Undefined where a report is of the whole, or is no report. */
export type ClaimReader = (intent: Intent, world: Pick<World, 'catalogue' | 'people'>) => Intent | undefined;

/** A reader with its words compiled. */
export function claimReader(): ClaimReader {
  const everyone = LANGUAGES.map((language) => compileOrganisationWords(VOCABULARIES[language].organisations).everyone);
  return (intent, world) => claimedAnswer(intent, world, everyone);
}

function claimedAnswer(
  intent: Intent,
  { catalogue, people }: Pick<World, 'catalogue' | 'people'>,
  everyone: readonly RegExp[],
): Intent | undefined {
  if (intent.type !== 'change' || intent.change !== 'reportDone') return undefined;
  const { mention, values } = intent;
  const { claimedBy, occurredOn, note } = values;
  if (claimedBy === undefined || mention?.of !== 'measure' || !mention.number.startsWith('O')) return undefined;
  const who = folded(claimedBy);
  const others = [
    ...catalogue.vendors.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...people.flatMap(({ names }) => names),
  ];
  if (isHomeParty(who) || others.some((name) => folded(name) === who)) return undefined;
  if (everyone.some((word) => word.test(who))) return undefined;
  const said: OrganisationsSaid = {
    ...({ what: 'answer', mention, organisations: [claimedBy], answer: 'done' } as const),
    ...(occurredOn === undefined ? {} : { on: occurredOn }),
    ...(note === undefined ? {} : { note }),
  };
  return { type: 'organisations', said };
}
