/** Whether everything that a request names is in the register. */
import type { ActionRequest } from '../../actions/requests.js';
import {
  isCircumstanceCode,
  isHomeParty,
  isMeasureCode,
  isRiskCode,
  type CircumstanceCode,
  type MeasureCode,
  type RiskCode,
} from '../../domain/register/codes.js';
import { productKey } from '../../domain/query/facets.js';
import { singlesIn, type Criterion, type MeasureQuery, type RiskQuery } from '../../domain/query/query.js';
import type { Catalogue } from '../../domain/register/register.js';
import type { Store } from '../../domain/store/store.js';

/** What a request names, by what it is. */
interface Named {
  readonly criteria: readonly Criterion[];
  readonly investigations: readonly string[];
  readonly vendors: readonly string[];
  readonly sources: readonly string[];
  readonly measures: readonly MeasureCode[];
  readonly risks: readonly RiskCode[];
  readonly circumstances: readonly CircumstanceCode[];
}

/** False where a code, a product or a party was made up. */
export async function namesOnlyWhatIsThere(request: ActionRequest, store: Store): Promise<boolean> {
  const named = namedIn(request);
  const catalogue = await store.catalogue();
  const all = [
    ...named.criteria.map((criterion) => isKnown(criterion, catalogue)),
    ...named.investigations.map((code) => catalogue.investigations.some((one) => one.code === code)),
    ...named.vendors.map((code) => catalogue.vendors.some((one) => one.code === code)),
    ...named.sources.map((code) => catalogue.sources.some((one) => one.code === code)),
    await hasMeasures([...named.measures, ...named.criteria.flatMap(measuresOf)], store),
    await hasRisks([...named.risks, ...named.criteria.flatMap(risksOf)], store),
    ...(await Promise.all(named.circumstances.map(async (code) => (await store.circumstance(code)) !== undefined))),
  ];
  return all.every((known) => known);
}

function namedIn(request: ActionRequest): Named {
  const { input } = request;
  const told = inPublication(request);
  const subject = request.action === 'fillIn' ? request.input.subject : null;
  const query: MeasureQuery | RiskQuery | undefined = 'query' in input ? input.query : undefined;
  const ofRisks = query === undefined || 'criteria' in query ? {} : query;
  const aspects = [ofRisks, ofRisks.except ?? {}];
  const ofMeasures = query !== undefined && 'criteria' in query ? [query] : aspects.map(({ measures }) => measures);
  return {
    criteria: ofMeasures.flatMap((measures) => singlesIn(measures?.criteria ?? [])),
    investigations: [...aspects.flatMap(({ investigation }) => investigation ?? []), ...told.investigations],
    vendors: told.vendors,
    sources: told.sources,
    measures: [
      'measureId' in input && input.measureId !== null ? [input.measureId] : [],
      told.measures,
      subject !== null && isMeasureCode(subject) ? [subject] : [],
    ].flat(),
    risks: [
      'riskId' in input ? [input.riskId] : [],
      aspects.flatMap(({ codes }) => codes ?? []),
      subject !== null && isRiskCode(subject) ? [subject] : [],
    ].flat(),
    circumstances: [
      'circumstanceId' in input ? [input.circumstanceId] : [],
      subject !== null && isCircumstanceCode(subject) ? [subject] : [],
    ].flat(),
  };
}

/** What a document is to be about. */
function inPublication(request: ActionRequest): Pick<Named, 'vendors' | 'investigations' | 'sources' | 'measures'> {
  if (request.action !== 'publish') return { vendors: [], investigations: [], sources: [], measures: [] };
  const { vendors, investigations, source, measure } = request.input;
  return {
    ...{ vendors, investigations },
    sources: source === null ? [] : [source],
    measures: measure === null ? [] : [measure],
  };
}

/** Criteria whose values are in the catalogue; all others are checked by their form, or looked up below. */
function isKnown(criterion: Criterion, { vendors, investigations, sources }: Catalogue): boolean {
  const isVendor = (code: string) => vendors.some((one) => one.code === code);
  switch (criterion.field) {
    case 'vendor':
      return criterion.anyOf.every(isVendor);
    case 'obligor':
      return criterion.anyOf.every((party) => isHomeParty(party) || isVendor(party));
    case 'investigation':
      return criterion.anyOf.every((code) => investigations.some((one) => one.code === code));
    case 'source':
      return criterion.anyOf.every((code) => sources.some((one) => one.code === code));
    case 'product': {
      const products = new Set(investigations.flatMap((one) => one.products.map(productKey)));
      return criterion.anyOf.every((name) => products.has(productKey(name)));
    }
    default:
      return true;
  }
}

const measuresOf = (criterion: Criterion): readonly MeasureCode[] =>
  criterion.field === 'code' ? criterion.anyOf : [];
const risksOf = (criterion: Criterion): readonly RiskCode[] => (criterion.field === 'risk' ? criterion.anyOf : []);

async function hasMeasures(codes: readonly MeasureCode[], store: Store): Promise<boolean> {
  const distinct = [...new Set(codes)];
  return distinct.length === 0 || (await store.measures(distinct)).length === distinct.length;
}

async function hasRisks(codes: readonly RiskCode[], store: Store): Promise<boolean> {
  const found = await Promise.all([...new Set(codes)].map((code) => store.risk(code)));
  return found.every((risk) => risk !== undefined);
}
