/** "wanneer is de Defender-DPIA gepubliceerd?", "what is the reference of the memo?": what is known of one entry. */
import { catalogueCode, type CatalogueCode, type InvestigationCode } from '../../domain/register/codes.js';
import type { Investigation } from '../../domain/register/register.js';
import type { Intent } from '../intent.js';
import { senseIn, type Item } from '../question/sentence/item.js';
import type { Scene } from '../question/sentence/scene.js';
import type { Fact } from './vocabulary.js';
import type { CatalogueWords } from './words.js';

type Answer = Extract<Intent, { readonly type: 'entry' | 'entries' }>;

/** What is known of the document that an investigation stands in, and not of the investigation itself. */
const OF_SOURCE: ReadonlySet<Fact> = new Set<Fact>(['reference', 'publisher']);
/** They can be asked of measures as well, and are asked of an entry with a day, or to be answered by yes or no. */
const DAYS: ReadonlySet<Fact> = new Set<Fact>(['published', 'completed']);

export function factAsked(said: readonly string[], scene: Scene, words: CatalogueWords): Answer | undefined {
  const fact = factIn(said, words);
  const source = sourceIn(scene);
  if (fact === undefined || !(source !== undefined || isOfInvestigation(said, words)) || isOfMeasures(scene, words))
    return undefined;
  if (source !== undefined) return { type: 'entry', entry: source };
  const meant = investigationsMeant(scene);
  const [one, ...others] = meant;
  if (one === undefined || others.length > 0) return { type: 'entries', of: 'investigation', topic: '', present: null };
  const entry = OF_SOURCE.has(fact) ? catalogueCode('source', one.source) : catalogueCode('investigation', one.code);
  return { type: 'entry', entry };
}

function factIn(said: readonly string[], { facts, when, whether }: CatalogueWords): Fact | undefined {
  const asksDay = said.some((word) => when.has(word)) || whether.has(said[0] ?? '');
  return facts.find(({ fact, words }) => (asksDay || !DAYS.has(fact)) && said.some((word) => words.has(word)))?.fact;
}

/** "defenderonderzoek" is one word of two. */
function isOfInvestigation(said: readonly string[], { nouns }: CatalogueWords): boolean {
  const names = nouns.flatMap(({ kind, one }) => (kind === 'investigation' ? [...one] : []));
  return said.some((word) => names.some((name) => word.endsWith(name)));
}

/** A word of the register that is none of the facts: "wat is er te laat uit het afgeronde onderzoek?". */
const isOfMeasures = ({ sentence }: Scene, { facts }: CatalogueWords): boolean =>
  sentence.items.some(
    (item) =>
      ['word', 'state', 'kind', 'nature', 'level', 'status'].some((family) => hasFamily(item, family)) &&
      !item.words.split(' ').some((word) => facts.some(({ words }) => words.has(word))),
  );

const hasFamily = (item: Item, family: string): boolean =>
  item.kind === 'phrase' && item.senses.some((sense) => sense.family === family);

function sourceIn({ sentence }: Scene): CatalogueCode | undefined {
  const named = sentence.items.flatMap((item) => senseIn(item, 'source')?.value ?? []);
  return named[0] === undefined ? undefined : catalogueCode('source', named[0]);
}

/** Those the sentence names, itself or by a product; else the one that the conversation is about, or the only one. */
function investigationsMeant({ investigation, onlyOne, sentence, world }: Scene): readonly Investigation[] {
  const { investigations } = world.catalogue;
  const byCode = (code: InvestigationCode) => investigations.filter((one) => one.code === code);
  const named = investigation ?? onlyOne?.code;
  if (named !== undefined) return byCode(named);
  const products = sentence.items.flatMap((item) => senseIn(item, 'product')?.value ?? []);
  if (products.length > 0) return investigations.filter((one) => one.products.some((each) => products.includes(each)));
  const before = world.previous?.investigation;
  return before === null || before === undefined ? investigations : byCode(before);
}
