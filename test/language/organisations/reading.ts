/** What a sentence says of organisations, in a few words. */
import { reader } from '../../support/reader.js';
import type { Intent, OrganisationsSaid } from '../../../src/language/intent.js';
import type { World } from '../../../src/language/world.js';
import { namesOf } from '../../../src/domain/organisation/organisation-names.js';
import { day, investigation, person, source, vendor } from '../../support/builders.js';
import { twentyTwo } from '../../support/organisations.js';

export const WORLD: World = {
  catalogue: {
    vendors: [vendor()],
    sources: [source()],
    investigations: [investigation('OW20'), investigation('MD23')],
  },
  today: day('2021-03-10'),
  language: 'nl',
  me: person('sanne'),
  people: [{ id: person('sanne'), names: ['Sanne de Vries', 'Sanne'] }],
  organisations: twentyTwo().map((one) => ({ code: one.code, names: namesOf(one) })),
  previous: null,
};

export const read = (text: string, more: Partial<World> = {}): Intent =>
  reader.read(text, { ...WORLD, ...more }).intent;

const own = (code: string | null): string => code?.replace('organisation/', '') ?? 'new';

const on = ({ asOf }: { readonly asOf?: string }): readonly string[] => (asOf === undefined ? [] : [asOf]);

function told(said: OrganisationsSaid): string {
  switch (said.what) {
    case 'coverage':
      return ['coverage', said.mention.text, said.group ?? 'all', said.standing ?? 'any', ...on(said)].join(' ');
    case 'one':
      return ['one', own(said.organisation), ...on(said)].join(' ');
    case 'list':
      return `list ${said.group ?? 'all'}`;
    case 'answer':
      return [
        `${said.organisations.map(own).join('+')} ${said.mention.text} ${said.answer ?? '?'}`,
        ...(said.on === undefined ? [] : [`on: ${said.on}`]),
        ...(said.note === undefined ? [] : [`note: ${said.note}`]),
      ].join(', ');
    case 'edit': {
      const { what: _, organisation, ...rest } = said;
      const fields = Object.entries(rest).filter(([, value]) => value !== undefined);
      return [`edit ${own(organisation)}`, ...fields.map(([key, value]) => `${key}: ${value}`)].join(', ');
    }
  }
}

/** Of any other sentence what kind it is. */
export function meaning(text: string, more: Partial<World> = {}): string {
  const intent = read(text, more);
  return intent.type === 'organisations' ? told(intent.said) : intent.type;
}
