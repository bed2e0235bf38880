/** What people can be asked about and changed in, and what comes of it. */
import type { MeasureCode, PersonId } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';
import type { Right, Role } from '../people/person.js';
import type { RemovalsOutcome } from '../store/removals.js';

/** What is asked about people or changed in them; every person by name or by id, as it was written. */
export type PeopleAsked =
  /** Who may do what: everyone, whoever has a role, or one person. */
  | {
      readonly action: 'listPeople';
      readonly input: { readonly role: Role | null; readonly person: string | null; readonly offset: number };
    }
  | {
      readonly action: 'setRole';
      readonly input: { readonly person: string; readonly role: Role; readonly give: boolean };
    }
  | { readonly action: 'setDeputy'; readonly input: { readonly person: string; readonly deputy: string | null } }
  /** `from`: absent from now on; `until`: the day they are back, null when they are back already; `deputy` null: as it was. */
  | {
      readonly action: 'setAway';
      readonly input: {
        readonly person: string;
        readonly from?: LocalDate;
        readonly until: LocalDate | null;
        readonly deputy: string | null;
      };
    }
  | { readonly action: 'handOver'; readonly input: { readonly from: string; readonly to: string } }
  | { readonly action: 'forgetPerson'; readonly input: { readonly person: string } }
  | { readonly action: 'exportPerson'; readonly input: { readonly person: string } }
  /** What was removed because it had been kept long enough. */
  | { readonly action: 'listRemovals'; readonly input: { readonly offset: number } };

export type PeopleAction = PeopleAsked['action'];

export interface PersonView {
  readonly person: PersonId;
  readonly roles: readonly Role[];
  readonly deputy: PersonId | null;
  /** The day they are back; null for someone who is here. */
  readonly awayUntil: LocalDate | null;
  /** Open measures of which they are the owner; 0 for who may not read. */
  readonly open: number;
}

/** Who may do what, by name. */
export interface PeopleOutcome {
  readonly type: 'people';
  readonly rows: readonly PersonView[];
  readonly offset: number;
  readonly total: number;
  readonly role: Role | null;
  readonly person: PersonId | null;
  /** Every caller has every role. */
  readonly local: boolean;
  /** A verifier may not be the person who recorded the report. */
  readonly fourEyes: boolean;
  /** Those who have asked something and have no role yet; empty for anyone but an administrator. */
  readonly outside: readonly PersonId[];
}

/** What was changed in a person. */
export type PersonChange =
  | { readonly what: 'role'; readonly role: Role; readonly give: boolean }
  | { readonly what: 'deputy'; readonly deputy: PersonId | null }
  | { readonly what: 'away'; readonly until: LocalDate | null; readonly deputy: PersonId | null }
  | {
      readonly what: 'handOver';
      readonly to: PersonId;
      readonly total: number;
      /** The first of them. */
      readonly codes: readonly MeasureCode[];
      /** Measures that others changed at the same moment, and that stayed where they were. */
      readonly left: readonly MeasureCode[];
      /** Measures that it has not come to, of very many; absent: none. */
      readonly more?: number;
    }
  | { readonly what: 'forgotten' };

export interface PersonChangedOutcome {
  readonly type: 'personChanged';
  readonly person: PersonId;
  /** As it was known; null for someone without a known name. */
  readonly name: string | null;
  readonly change: PersonChange;
  /** It was so already: nothing was done. */
  readonly already: boolean;
  readonly local: boolean;
}

/** Whether someone is really to be forgotten, which nobody can take back; nothing was done yet. */
export interface ForgetAskedOutcome {
  readonly type: 'forgetAsked';
  readonly person: PersonId;
  /** As it is known; null for someone without a known name. */
  readonly name: string | null;
}

/** Where what is kept of someone can be fetched. */
export interface PersonExportOutcome {
  readonly type: 'personExport';
  readonly person: PersonId;
  /** As it is known, or the pseudonym; null for whoever asks. */
  readonly name: string | null;
}

/** Why nothing was changed. */
export type PersonRefusal =
  | { readonly why: 'right'; readonly right: Right }
  | { readonly why: 'unknown_person'; readonly text: string; readonly nearest: readonly string[] }
  | { readonly why: 'which_person'; readonly text: string; readonly names: readonly string[] }
  /** Someone has to remain who can let others in. */
  | { readonly why: 'last_administrator' }
  /** Nobody stands in for themselves. */
  | { readonly why: 'same_person' }
  | { readonly why: 'in_the_past'; readonly day: LocalDate }
  /** Days that are yet to come are their own to set; others can only say that someone is away now. */
  | { readonly why: 'away_later'; readonly person: PersonId; readonly from: LocalDate; readonly to: LocalDate }
  /** Nobody would hear of these. */
  | {
      readonly why: 'still_owns';
      readonly person: PersonId;
      readonly total: number;
      readonly codes: readonly MeasureCode[];
    }
  | { readonly why: 'nothing_owned'; readonly person: PersonId }
  | { readonly why: 'changed_meanwhile' };

export interface PersonRefusedOutcome {
  readonly type: 'personRefused';
  readonly refusal: PersonRefusal;
}

export type PeopleAnyOutcome =
  | PeopleOutcome
  | PersonChangedOutcome
  | PersonRefusedOutcome
  | ForgetAskedOutcome
  | PersonExportOutcome
  | RemovalsOutcome;
