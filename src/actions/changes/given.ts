/** What was filled in on a form, read: every field as the value it stands for. */
import type { CHANGE_FORMS, ChangeName } from '../../domain/change/change-form.js';
import type { Field } from '../../domain/change/fields.js';
import type {
  CircumstanceCode,
  InvestigationCode,
  MeasureCode,
  Party,
  PersonId,
  RiskCode,
  VendorCode,
} from '../../domain/register/codes.js';
import type { DeadlineKind } from '../../domain/measure/deadline.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Nature, Period, Verification } from '../../domain/measure/measure.js';
import type { Condition, RiskLevel } from '../../domain/risk/risk.js';

interface SpecialValues {
  /** Percent, 0–100. */
  readonly progress: number;
  readonly state: 'in_progress';
  readonly occurredOn: LocalDate;
  readonly date: LocalDate;
  readonly published: LocalDate;
  readonly result: Verification['result'];
  readonly level: RiskLevel;
  readonly nature: Nature;
  readonly owner: PersonId;
  readonly by: MeasureCode;
  readonly obligor: Party;
  readonly investigation: InvestigationCode;
  readonly risks: readonly RiskCode[];
  readonly period: Period;
  readonly kind: DeadlineKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly aliases: readonly string[];
  readonly products: readonly string[];
  readonly code: InvestigationCode;
  readonly vendor: VendorCode;
  readonly completed: LocalDate;
  /** `none`: there is to be no condition. */
  readonly condition: Condition | 'none';
  readonly blockers: readonly (CircumstanceCode | MeasureCode)[];
}

/** The value of every field; text, trimmed, where it is nothing else. */
export type FieldTypes = { readonly [F in Field]: F extends keyof SpecialValues ? SpecialValues[F] : string };

/** As far as it was filled in. */
export type Given = Partial<FieldTypes>;

type Form<Name extends ChangeName> = (typeof CHANGE_FORMS)[Name];

/** A form without anything wrong: what is required is there. */
export type GivenTo<Name extends ChangeName> = Pick<FieldTypes, Form<Name>['required'][number]> &
  Partial<Pick<FieldTypes, Form<Name>['optional'][number]>>;
