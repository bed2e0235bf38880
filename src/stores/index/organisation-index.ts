/** The organisations and what they said: small lists, of which a condition asks again and again how many there are. */
import type { AnswerCode, MeasureCode, OrganisationCode } from '../../domain/register/codes.js';
import { tallyOn, type Tally } from '../../domain/risk/coverage.js';
import type { Organisation, OrganisationGroup } from '../../domain/organisation/organisation.js';
import type { OrganisationAnswer } from '../../domain/organisation/organisation-answer.js';

export class OrganisationIndex {
  readonly #organisations = new Map<OrganisationCode, Organisation>();
  readonly #answers = new Map<AnswerCode, OrganisationAnswer>();
  readonly #byMeasure = new Map<MeasureCode, Set<AnswerCode>>();
  readonly #byOrganisation = new Map<OrganisationCode, Set<AnswerCode>>();
  readonly #tallies = new Map<string, Tally>();
  #all: readonly Organisation[] | null = null;

  organisation(code: OrganisationCode): Organisation | undefined {
    return this.#organisations.get(code);
  }

  answer(code: AnswerCode): OrganisationAnswer | undefined {
    return this.#answers.get(code);
  }

  put(organisation: Organisation): void {
    this.#organisations.set(organisation.code, organisation);
    this.#all = null;
    this.#tallies.clear();
  }

  putAnswer(answer: OrganisationAnswer): void {
    const { code, measure, organisation } = answer;
    this.#answers.set(code, answer);
    fileUnder(this.#byMeasure, measure, code);
    fileUnder(this.#byOrganisation, organisation, code);
    this.#tallies.clear();
  }

  /** In the order in which they came; the same array until one of them changes. */
  all(): readonly Organisation[] {
    return (this.#all ??= [...this.#organisations.values()]);
  }

  answers(): readonly OrganisationAnswer[] {
    return [...this.#answers.values()];
  }

  to(measure: MeasureCode): readonly OrganisationAnswer[] {
    return this.#found(this.#byMeasure.get(measure));
  }

  by(organisation: OrganisationCode): readonly OrganisationAnswer[] {
    return this.#found(this.#byOrganisation.get(organisation));
  }

  /** How those that count now stand with a measure. */
  tally(measure: MeasureCode, group: OrganisationGroup | null): Tally {
    const key = `${measure} ${group ?? ''}`;
    const known = this.#tallies.get(key);
    if (known !== undefined) return known;
    const counted = tallyOn(this.all(), this.to(measure), { day: null, group });
    this.#tallies.set(key, counted);
    return counted;
  }

  #found(codes: ReadonlySet<AnswerCode> = new Set()): readonly OrganisationAnswer[] {
    return [...codes].map((code) => this.#answers.get(code)).filter((answer) => answer !== undefined);
  }
}

function fileUnder<Key>(filed: Map<Key, Set<AnswerCode>>, key: Key, code: AnswerCode): void {
  const known = filed.get(key);
  if (known === undefined) filed.set(key, new Set([code]));
  else known.add(code);
}
