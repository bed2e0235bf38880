/** What the items that codes stand for are called. */
import { isHomeParty, type PersonId } from '../../domain/register/codes.js';
import { messageSource } from '../../domain/register/message-source.js';
import type { Catalogue, Investigation, Source, Vendor } from '../../domain/register/register.js';
import { SYSTEM, type Right } from '../../domain/people/person.js';
import type { Messages } from '../../locales/messages.js';

/** The catalogue by code; made once for each catalogue. */
export interface Directory {
  readonly vendors: ReadonlyMap<string, Vendor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly investigations: ReadonlyMap<string, Investigation>;
}

/** People as far as they may be named here. */
export interface People {
  /** The person who reads the card. */
  readonly me: PersonId;
  /** Undefined for someone without a known name. */
  readonly nameOf: (person: PersonId) => string | undefined;
  /** Whether the name was forgotten; nobody's was when absent. */
  readonly isForgotten?: ((person: PersonId) => boolean) | undefined;
  /** What the person who reads the card may do; nothing but read when absent. */
  readonly rights?: readonly Right[] | undefined;
}

export interface Names {
  /** "Microsoft", "overheidsorganisaties", "SLM"; the code itself where it is not known. */
  readonly party: (code: string) => string;
  readonly vendor: (code: string) => string;
  /** The full title, or undefined where the catalogue does not know it. */
  readonly investigation: (code: string) => Investigation | undefined;
  readonly source: (code: string) => Source | undefined;
  /** Undefined for someone without a known name. */
  readonly person: (person: string) => string | undefined;
  readonly isMe: (person: string) => boolean;
}

const byCode = <T extends { readonly code: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.code, item]));

export const EMPTY_DIRECTORY: Directory = { vendors: new Map(), sources: new Map(), investigations: new Map() };

export const directoryOf = ({ vendors, sources, investigations }: Catalogue): Directory => ({
  vendors: byCode(vendors),
  sources: byCode(sources),
  investigations: byCode(investigations),
});

/** A name that was forgotten is said to be so, wherever it stood. */
function personName(person: PersonId, people: People, texts: Messages['people']): string | undefined {
  if (person === SYSTEM) return texts.system;
  return people.isForgotten?.(person) === true ? texts.removed : people.nameOf(person);
}

/** A message has no title of its own. */
function messageNamed(code: string, title: string): Source | undefined {
  const source = messageSource(code);
  return source && { ...source, title };
}

export function namesFrom(
  directory: Directory,
  { words, extension, people: texts }: Messages,
  people: People | undefined,
): Names {
  const vendor = (code: string) => directory.vendors.get(code)?.name ?? code;
  return {
    vendor,
    party: (code) => (isHomeParty(code) ? words.parties[code] : vendor(code)),
    investigation: (code) => directory.investigations.get(code),
    source: (code) => directory.sources.get(code) ?? messageNamed(code, extension.message),
    person: (person) => (people === undefined ? undefined : personName(person as PersonId, people, texts)),
    isMe: (person) => people?.me === person,
  };
}
