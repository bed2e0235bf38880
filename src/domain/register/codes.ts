/** Codes of the register: an investigation, then a letter for the kind of item, then its number ("OW20-V4"). */

declare const brand: unique symbol;
type Code<Name extends string> = string & { readonly [brand]: Name };

/** "OW20": two to four capitals and two to four digits. */
export type InvestigationCode = Code<'investigation'>;
/** "OW20-V4": V is owed by the vendor, O by the government organisations, S by SLM itself. */
export type MeasureCode = Code<'measure'>;
/** "OW20-H1": H high, M medium, L low, R a risk whose level the source leaves open. */
export type RiskCode = Code<'risk'>;
/** "OW20-C5": a circumstance that a risk is due to. */
export type CircumstanceCode = Code<'circumstance'>;
/** "microsoft", "google-cloud": lower case, digits and hyphens. */
export type VendorCode = Code<'vendor'>;
/** "office-web-mobile-2020": the document that a quote comes from. */
export type SourceCode = Code<'source'>;
/** A pseudonym for a person; the name that belongs to it lives apart. */
export type PersonId = Code<'person'>;
/** "organisation/bzk": what is in front keeps it apart from the pseudonym of a person. */
export type OrganisationCode = Code<'organisation'>;
/** "OW20-O1/bzk": what an organisation said of a measure that it owes. */
export type AnswerCode = Code<'answer'>;

export const INVESTIGATION_PATTERN = '[A-Z]{2,4}\\d{2,4}';
/** No leading zeros: "V1" and "V01" would read as the same code. */
const NUMBER = '[1-9]\\d{0,4}';
const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';
const ORGANISATION = 'organisation/';

/** What the register names things by, besides the items of an investigation. */
export const CATALOGUE_TYPES = ['vendor', 'source', 'investigation'] as const;
export type CatalogueType = (typeof CATALOGUE_TYPES)[number];

/** "vendor/microsoft", "investigation/OW20": in the history; what is in front keeps it apart from every other code. */
export type CatalogueCode = Code<'catalogue'>;

/** The form of each kind of code, as regular expressions. */
export const CODE_PATTERNS = {
  investigation: `^${INVESTIGATION_PATTERN}$`,
  measure: `^${INVESTIGATION_PATTERN}-[VOS]${NUMBER}$`,
  risk: `^${INVESTIGATION_PATTERN}-[HMLR]${NUMBER}$`,
  circumstance: `^${INVESTIGATION_PATTERN}-C${NUMBER}$`,
  slug: `^${SLUG}$`,
  person: '^[\\w:.-]{1,128}$',
  organisation: `^${ORGANISATION}${SLUG}$`,
  answer: `^${INVESTIGATION_PATTERN}-O${NUMBER}/${SLUG}$`,
} as const;

const investigation = new RegExp(CODE_PATTERNS.investigation);
const measure = new RegExp(CODE_PATTERNS.measure);
const risk = new RegExp(CODE_PATTERNS.risk);
const circumstance = new RegExp(CODE_PATTERNS.circumstance);
const slug = new RegExp(CODE_PATTERNS.slug);
const person = new RegExp(CODE_PATTERNS.person);
const organisation = new RegExp(CODE_PATTERNS.organisation);
const answer = new RegExp(CODE_PATTERNS.answer);

export const isInvestigationCode = (text: string): text is InvestigationCode => investigation.test(text);
export const isMeasureCode = (text: string): text is MeasureCode => measure.test(text);
export const isRiskCode = (text: string): text is RiskCode => risk.test(text);
export const isCircumstanceCode = (text: string): text is CircumstanceCode => circumstance.test(text);
export const isVendorCode = (text: string): text is VendorCode => slug.test(text) && !RESERVED_PARTIES.has(text);
export const isSourceCode = (text: string): text is SourceCode => slug.test(text);
export const isPersonId = (text: string): text is PersonId => person.test(text);
export const isOrganisationCode = (text: string): text is OrganisationCode => organisation.test(text);
export const isAnswerCode = (text: string): text is AnswerCode => answer.test(text);

/** The code of an organisation from its own part ("bzk"). Throws a TypeError on text that is none. */
export function organisationCode(own: string): OrganisationCode {
  const code = `${ORGANISATION}${own}`;
  if (!isOrganisationCode(code)) throw new TypeError(`not an organisation: ${own}`);
  return code;
}

/** The part of an organisation's code that people read and write: "bzk". */
export const ownPart = (code: OrganisationCode): string => code.slice(ORGANISATION.length);

/** Of a measure that organisations owe. Throws a TypeError on any other. */
export function answerCode(measure: MeasureCode, organisation: OrganisationCode): AnswerCode {
  const code = `${measure}/${ownPart(organisation)}`;
  if (!isAnswerCode(code)) throw new TypeError(`not owed by organisations: ${measure}`);
  return code;
}

/** Of an entry of the catalogue, from its own code. Throws a TypeError on text that is none. */
export function catalogueCode(type: CatalogueType, own: string): CatalogueCode {
  const code = `${type}/${own}`;
  if (!isCatalogueCode(code)) throw new TypeError(`not in a catalogue: ${code}`);
  return code;
}

export const isCatalogueCode = (text: string): text is CatalogueCode => catalogueEntryOf(text) !== undefined;

export type CatalogueEntryCode =
  | { readonly type: 'vendor'; readonly own: VendorCode }
  | { readonly type: 'source'; readonly own: SourceCode }
  | { readonly type: 'investigation'; readonly own: InvestigationCode };

/** The kind and own code in the code of an entry of the catalogue; undefined for any other text. */
export function catalogueEntryOf(text: string): CatalogueEntryCode | undefined {
  const type = CATALOGUE_TYPES.find((one) => text.startsWith(`${one}/`));
  const own = text.slice((type?.length ?? 0) + 1);
  if (type === 'vendor' && isVendorCode(own)) return { type, own };
  if (type === 'source' && isSourceCode(own)) return { type, own };
  return type === 'investigation' && isInvestigationCode(own) ? { type, own } : undefined;
}

/** Whatever has a code of its own within an investigation. */
export type ItemCode = MeasureCode | RiskCode | CircumstanceCode;

/** Parties that are not vendors; no vendor may be called so. */
export type HomeParty = 'organisations' | 'slm';
const RESERVED_PARTIES: ReadonlySet<string> = new Set<HomeParty>(['organisations', 'slm']);

/** Who owes a measure: a vendor, the government organisations, or SLM itself. */
export type Party = VendorCode | HomeParty;

export const isHomeParty = (party: string): party is HomeParty => RESERVED_PARTIES.has(party);
export const isParty = (text: string): text is Party => isHomeParty(text) || isVendorCode(text);

/** The investigation in any item's code: "OW20-V4" → "OW20". Throws a TypeError on text that is no item's code. */
export function investigationOf(code: MeasureCode | RiskCode | CircumstanceCode): InvestigationCode {
  const head = code.slice(0, code.indexOf('-'));
  if (!isInvestigationCode(head)) throw new TypeError(`not a code: ${code}`);
  return head;
}

/** Orders codes as people count: V2 before V10. */
export function compareCodes(a: string, b: string): number {
  const [headA, headB] = [a.indexOf('-') + 2, b.indexOf('-') + 2];
  const heads = compareText(a.slice(0, headA), b.slice(0, headB));
  // Numbers have no leading zeros, so the longer one is the larger; the letter stands in the head.
  return heads || a.length - headA - (b.length - headB) || compareText(a, b);
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
