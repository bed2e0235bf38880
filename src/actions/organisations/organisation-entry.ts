/** An organisation as it was filled in, read against what it is and what the others are called. */
import { written, problemsOf, readChoice, readName, readPast, valueOf, type Read } from './entry.js';
import { CODE_PATTERNS, organisationCode, ownPart, type PersonId } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { ORGANISATION_GROUPS, MOST_NAME, slugOf, type Organisation } from '../../domain/organisation/organisation.js';
import { isSameName, namesOf } from '../../domain/organisation/organisation-names.js';
import type { EntryProblem, OrganisationField } from '../../domain/outcome/organisation-outcome.js';
import type { Case } from '../case.js';
import { findPerson, isRefused } from '../people/find-person.js';
import type { OrganisationInput } from './inputs.js';

type Input = OrganisationInput<'changeOrganisation'>;
type Problem = EntryProblem<OrganisationField>;

/** What an organisation is to be, or what is wrong with what was written. `before`: null for a new one. */
export async function readOrganisation(
  input: Input,
  before: Organisation | null,
  known: readonly Organisation[],
  at: Case,
): Promise<{ readonly value: Organisation } | { readonly problems: readonly Problem[] }> {
  const contact = await readContact(input.contact, at);
  const read = {
    name: readName(input.name),
    group: readChoice(input.group, ORGANISATION_GROUPS),
    from: readPast(input.from, at),
    endedOn: readPast(input.endedOn, at),
  };
  const aliases = aliasesIn(input.aliases);
  const name = valueOf(read.name) ?? (input.name === undefined ? (before?.name ?? null) : null);
  const group = valueOf(read.group) ?? before?.group ?? null;
  const days = daysOf(input, read, before, at);
  const names = [name ?? [], aliases ?? []].flat();
  const problems: readonly Problem[] = [
    ...problemsOf<OrganisationField>(read),
    ...contact.problems,
    ...missing(name, group, read),
    ...taken(names, before, known),
    ...tooLong(aliases),
    ...outOfOrder(days),
  ];
  if (problems.length > 0 || name === null || group === null) return { problems };
  return {
    value: {
      ...(before ?? { code: codeFor(names, known), aliases: [], contact: null, version: 0 }),
      name,
      ...(aliases === null ? {} : { aliases }),
      group,
      ...(input.contact === undefined ? {} : { contact: contact.person }),
      ...days,
      version: (before?.version ?? 0) + 1,
    },
  };
}

type Days = Pick<Organisation, 'from' | 'endedOn'>;

/** Since when and until when it counts; a new one counts from today, where nothing else is said. */
function daysOf(
  input: Input,
  read: Readonly<Record<keyof Days, Read<LocalDate | null>>>,
  before: Organisation | null,
  at: Case,
): Days {
  const own = before ?? { from: at.calendar.today(), endedOn: null };
  const from = valueOf(read.from) ?? (before === null ? own.from : null);
  return {
    from: input.from === undefined ? own.from : from,
    endedOn: input.endedOn === undefined ? own.endedOn : valueOf(read.endedOn),
  };
}

const tooLong = (aliases: readonly string[] | null): readonly Problem[] =>
  aliases?.some((alias) => alias.length > MOST_NAME) ? [{ field: 'aliases', problem: 'too_long' }] : [];

const outOfOrder = ({ from, endedOn }: Days): readonly Problem[] =>
  from !== null && endedOn !== null && endedOn < from ? [{ field: 'endedOn', problem: 'before_from' }] : [];

function missing(
  name: string | null,
  group: Organisation['group'] | null,
  read: Readonly<Record<'name' | 'group', Read<unknown>>>,
): readonly Problem[] {
  return [
    ...(name === null && 'value' in read.name ? [{ field: 'name', problem: 'required' } as const] : []),
    ...(group === null && 'value' in read.group ? [{ field: 'group', problem: 'required' } as const] : []),
  ];
}

/** Null where they stay as they are. */
const aliasesIn = (text: string | undefined): readonly string[] | null =>
  text === undefined
    ? null
    : [
        ...new Set(
          text
            .split(/[,;\n]/)
            .map((alias) => alias.trim())
            .filter((alias) => alias !== ''),
        ),
      ];

/** Names that another organisation goes by. */
function taken(
  names: readonly string[],
  before: Organisation | null,
  known: readonly Organisation[],
): readonly Problem[] {
  const others = known.filter(({ code }) => code !== before?.code);
  return names.flatMap((name, index): readonly Problem[] => {
    const other = others.find((one) => namesOf(one).some((theirs) => isSameName(theirs, name)));
    if (other === undefined) return [];
    return [{ field: index === 0 ? 'name' : 'aliases', problem: 'name_taken', text: name, nearest: [other.name] }];
  });
}

async function readContact(
  text: string | undefined,
  at: Case,
): Promise<{ readonly person: PersonId | null; readonly problems: readonly Problem[] }> {
  const name = written(text);
  if (name === null) return { person: null, problems: [] };
  const found = await findPerson(name, at);
  if (!isRefused(found)) return { person: found, problems: [] };
  const { refusal } = found;
  const nearest = 'nearest' in refusal ? refusal.nearest : 'names' in refusal ? refusal.names : [];
  return { person: null, problems: [{ field: 'contact', problem: 'unknown_person', text: name, nearest }] };
}

const SLUG = new RegExp(CODE_PATTERNS.slug);

/** The shortest of its names that makes a code; with a number where another has that one. */
function codeFor(names: readonly string[], known: readonly Organisation[]): Organisation['code'] {
  const slugs = names.map(slugOf).filter((slug) => SLUG.test(slug));
  const [shortest = 'organisatie'] = [...slugs].sort((a, b) => a.length - b.length);
  const others = new Set(known.map(({ code }) => ownPart(code)));
  for (let number = 1; ; number += 1) {
    const own = number === 1 ? shortest : `${shortest}-${number}`;
    if (!others.has(own)) return organisationCode(own);
  }
}
