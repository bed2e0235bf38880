/** A change that people can make, as the way that all changes go needs to know it. */
import { subjectOf, type ChangeKind, type Subject, type Write } from '../../domain/change/change.js';
import type { ChangeName } from '../../domain/change/change-form.js';
import type { Field, FieldProblem, FieldValues } from '../../domain/change/fields.js';
import type { FormOutcome, Refusal } from '../../domain/outcome/change-outcome.js';
import type { CircumstanceCode, MeasureCode, RiskCode } from '../../domain/register/codes.js';
import type { DeadlineVersion } from '../../domain/measure/deadline.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Case } from '../case.js';
import type { Given, GivenTo } from './given.js';
import type { ItemOf } from './item-of.js';

export type { ItemOf } from './item-of.js';

/** A change that may be made, but for what is the same for all. The first of the writes is its subject. */
export interface Draft {
  readonly kind: ChangeKind;
  readonly occurredOn: LocalDate;
  readonly reason: string | null;
  readonly source?: string | undefined;
  readonly corrects?: number;
  /** Where it holds only if nothing was recorded since this change. */
  readonly after?: number;
  readonly writes: readonly [Write, ...Write[]];
  /** What is no longer in the way of others after it. */
  readonly frees?: CircumstanceCode | MeasureCode | undefined;
}

export type Decision = Draft | { readonly refusal: Refusal } | { readonly problems: readonly FieldProblem[] };

/** What a wording is read against. */
export interface Against {
  readonly published: LocalDate;
  /** The code of the vendor whose promise it is; null where no vendor owes it. */
  readonly vendor: string | null;
}

export interface UseCase<Name extends ChangeName> {
  /** Why it cannot be done to this item, whatever is filled in; null where it can. */
  readonly refusal?: (item: ItemOf<Name>, at: Case, values: FieldValues) => Refusal | null;
  /** What is missing for the sake of what else was filled in. */
  readonly lacking?: (isFilled: (field: Field) => boolean, given: Given, item: ItemOf<Name>) => readonly FieldProblem[];
  readonly decide: (item: ItemOf<Name>, given: GivenTo<Name>, at: Case) => Decision | Promise<Decision>;
  readonly choices?: (item: ItemOf<Name>, at: Case) => FormOutcome['choices'] | Promise<FormOutcome['choices']>;
  /** Only for a form with a wording: its reading is shown before anything is done. */
  readonly against?: (item: ItemOf<Name>, given: Given, at: Case) => Against | Promise<Against>;
  /** What is there already: it stands on the form as it opens, and stays where a sentence says nothing of it. */
  readonly present?: (item: ItemOf<Name>, at: Case) => FieldValues;
  /** What may be meant where nothing is filled in yet. */
  readonly proposed?: (values: FieldValues, at: Case) => Promise<FieldValues>;
  /** Whether the person has yet to be shown what was read or proposed. */
  readonly isUnseen?: (values: FieldValues, filledIn: FieldValues, at: Case) => boolean;
  /** Of another condition: as it is, and as it was read. */
  readonly conditions?: (item: ItemOf<Name>, given: Given, at: Case) => Promise<FormOutcome['conditions']>;
  /** What the form reads anew. */
  readonly readNow?: (item: ItemOf<Name>) => DeadlineVersion;
  /** What is remarked where the one who is said to have done it does not owe it. */
  readonly notOwed?: (item: ItemOf<Name>, values: FieldValues, at: Case) => Promise<FormOutcome['notOwed']>;
  /** What is there already and says much the same; its codes, with spaces between them, are `read` once they were seen. */
  readonly alike?: (given: Given, at: Case) => Promise<readonly (MeasureCode | RiskCode)[]>;
  /** Whether it is asked first whether it is one of those that are alike, where no reading is shown before it anyway. */
  readonly asksWhenAlike?: true;
}

/** A form, with the item that it is for. */
export interface Sheet<Name extends ChangeName> {
  readonly form: Name;
  readonly useCase: UseCase<Name>;
  readonly item: ItemOf<Name>;
}

export const isDraft = (decision: Decision): decision is Draft => 'writes' in decision;

export const subjectOfDraft = ({ writes }: Draft): Subject => subjectOf(writes[0]);
