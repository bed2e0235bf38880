/** The organisations by what they are called, while a table adds to them. */
import { CODE_PATTERNS, organisationCode, ownPart, type OrganisationCode } from '../register/codes.js';
import { folded } from '../people/name-match.js';
import { slugOf, type Organisation } from '../organisation/organisation.js';
import { namesOf } from '../organisation/organisation-names.js';

const SLUG = new RegExp(CODE_PATTERNS.slug);
const keyOf = (name: string): string => folded(name) || name.trim();

/** Only whole names count: a table may well name "Inspectie" beside "Inspectie A". */
export class KnownOrganisations {
  readonly #byCode = new Map<OrganisationCode, Organisation>();
  readonly #byName = new Map<string, Set<OrganisationCode>>();
  /** By the code that the table gives it, which may be that of another register. */
  readonly #inTable = new Map<string, OrganisationCode>();

  constructor(organisations: readonly Organisation[]) {
    for (const one of organisations) this.put(one);
  }

  all(): readonly Organisation[] {
    return [...this.#byCode.values()];
  }

  withCode(own: string): Organisation | undefined {
    const code = this.#inTable.get(own) ?? (SLUG.test(own) ? organisationCode(own) : undefined);
    return code === undefined ? undefined : this.#byCode.get(code);
  }

  /** Those that a text is a name of, or the code. */
  named(text: string): readonly Organisation[] {
    const own = this.withCode(text.trim().replace(/^organisation\//, ''));
    return own === undefined ? this.#called(text) : [own];
  }

  /** Whether any of these is what another organisation is called. */
  isTaken(names: readonly string[], code: OrganisationCode): boolean {
    return names.some((name) => this.#called(name).some((other) => other.code !== code));
  }

  /** @param inTable the code that the table gives it; empty where it gives none. */
  put(organisation: Organisation, inTable = ''): void {
    const { code } = organisation;
    const before = this.#byCode.get(code);
    for (const name of before === undefined ? [] : namesOf(before)) this.#byName.get(keyOf(name))?.delete(code);
    this.#byCode.set(code, organisation);
    for (const name of namesOf(organisation)) {
      this.#byName.set(keyOf(name), (this.#byName.get(keyOf(name)) ?? new Set()).add(code));
    }
    if (inTable !== '') this.#inTable.set(inTable, code);
  }

  /** A code that no other has. */
  codeFor(name: string): OrganisationCode {
    const slug = slugOf(name);
    const base = SLUG.test(slug) ? slug : 'organisatie';
    const taken = new Set(this.all().map(({ code }) => ownPart(code)));
    let own = base;
    for (let number = 2; taken.has(own); number += 1) own = `${base}-${number}`;
    return organisationCode(own);
  }

  #called(name: string): readonly Organisation[] {
    return [...(this.#byName.get(keyOf(name)) ?? [])].flatMap((code) => this.#byCode.get(code) ?? []);
  }
}
