/** "nieuwe leverancier: Oracle", "new high risk in OW20: …", "de voorwaarde van OW20-L1 is V7 en O4", "V2 wacht op C1". */
import type { ChangeName } from '../../domain/change/change-form.js';
import type { Field, FieldValues } from '../../domain/change/fields.js';
import { catalogueCode, type CatalogueCode } from '../../domain/register/codes.js';
import { LANGUAGES, perLanguage, type Language } from '../../domain/language.js';
import { linksIn } from '../change/spans.js';
import type { CodeMention, Intent } from '../intent.js';
import type { Scene } from '../question/sentence/scene.js';
import { VOCABULARIES } from '../vocabularies.js';
import { compileGrowthWords, type GrowthWords } from './compiled.js';
import { bare } from './parts.js';
import { toldOf } from './told-of.js';
import type { NewThing } from './vocabulary.js';

export interface GrowthReading {
  readonly intent: Extract<Intent, { readonly type: 'change' }>;
  readonly language: Language;
}

export type GrowthReader = (text: string, scene: Scene) => GrowthReading | undefined;

/** Characters of the beginning in which it is said that something is new. */
const LONGEST_OPENING = 120;
/** Characters of a sentence about what is known already, but for one with a quote. */
const LONGEST = 2500;

/** A reader with its words compiled. */
export function growthReader(): GrowthReader {
  const words = perLanguage((language) => compileGrowthWords(VOCABULARIES[language].growth));
  return (text, scene) => {
    if (RUNS_ON.test(text)) return undefined;
    const said = text.trim().replace(/[\s.!]+$/u, '');
    if (said.endsWith('?') && !ASKED.test(said)) return undefined;
    for (const language of new Set([scene.sentence.language, ...LANGUAGES])) {
      const intent = readIn(said.replace(/\s*\?$/u, ''), scene, words[language]);
      if (intent !== undefined) return { intent: { ...intent, text: text.trim() }, language };
    }
    return undefined;
  };
}

/** Signs and spaces in such a row are no sentence, and take long to read. */
const RUNS_ON = /[\s.!,;:]{50}/u;

/** A question that asks for something to be done. */
const ASKED = /^(kun|kan|wil|zou|can|could|would|will)\s+(je|jij|u|you)(?![\p{L}])/iu;

type Change = GrowthReading['intent'];
type Read = Omit<Change, 'text'>;

const change = (name: ChangeName, values: FieldValues, mention: CodeMention | null = null): Read => ({
  type: 'change',
  change: name,
  mention,
  values,
});

const readIn = (said: string, scene: Scene, words: GrowthWords): Read | undefined =>
  said.length <= LONGEST
    ? (conditionIn(said, scene, words) ??
      waitingIn(said, scene, words) ??
      newIn(said, scene, words) ??
      renamedIn(said, scene, words) ??
      itemIn(said, scene, words))
    : (newIn(said, scene, words) ?? itemIn(said, scene, words));

const ADDS: Readonly<Record<NewThing, ChangeName>> = {
  vendor: 'addVendor',
  source: 'addSource',
  investigation: 'addInvestigation',
  risk: 'addRisk',
  circumstance: 'addCircumstance',
};

/** The longest beginning counts: what is behind it is told of what is new. */
function newIn(said: string, scene: Scene, words: GrowthWords): Read | undefined {
  for (const [thing, form] of words.around) {
    const name = form.exec(said)?.groups?.['name'];
    if (name === undefined) continue;
    const isPassing = words.passing[thing].test(` ${name}`) || scene.mentions.length > 0;
    return isPassing ? undefined : change(ADDS[thing], toldOf(thing, bare(name), scene, words));
  }
  const opening = said.slice(0, LONGEST_OPENING);
  let best: { readonly thing: NewThing; readonly found: RegExpExecArray } | undefined;
  for (const [thing, form] of words.openings) {
    const found = form.exec(opening);
    if (found !== null && found[0].length > (best?.found[0].length ?? 0)) best = { thing, found };
  }
  if (best === undefined || isOfItem(best.thing, said, best.found[0], scene, words)) return undefined;
  const { thing, found } = best;
  const level = words.levels.find(([, form]) => form.test(found.groups?.['level'] ?? ''))?.[0];
  const behind = said.slice(found[0].length).replace(words.endings, '');
  if (words.passing[thing].test(behind)) return undefined;
  const told = toldOf(thing, behind, scene, words);
  return change(ADDS[thing], level === undefined ? told : { ...told, level });
}

/** "Voeg rapport toe bij V4", or with a link: that is evidence of a measure, and no document to quote from. */
const isOfItem = (
  thing: NewThing,
  said: string,
  opening: string,
  { mentions }: Scene,
  { fresh }: GrowthWords,
): boolean =>
  thing === 'risk' || thing === 'circumstance'
    ? // "Zet risico H3 op middel" is of one that is there.
      !fresh.test(opening) && mentions.some(({ mention }) => mention.of === thing)
    : mentions.length > 0 || linksIn(said).length > 0;

function conditionIn(said: string, scene: Scene, words: GrowthWords): Read | undefined {
  const mention = mentionOf('risk', scene);
  if (mention === null) return undefined;
  const { said: told, reason } = withoutReason(said, words);
  for (const form of words.unconditional) {
    if (form.test(told)) return change('setCondition', { condition: NO_CONDITION, ...reason }, mention);
  }
  for (const form of words.conditions) {
    const found = form.exec(told);
    if (found === null) continue;
    const condition = found.groups?.['condition'];
    // "The condition of H1 is not met" says how it stands, and not what it is.
    if (condition !== undefined && !NAMES_ITEM.test(condition) && !NONE.test(condition)) continue;
    return change(
      'setCondition',
      { ...(condition === undefined ? {} : { condition: bare(condition) }), ...reason },
      mention,
    );
  }
  return undefined;
}

/** A condition is over measures, or there is none. */
const NAMES_ITEM = /(?<![\p{L}\p{N}])[vos]\d/iu;
const NONE = /(?<![\p{L}])(?:geen|niets|none|nothing|no condition)(?![\p{L}])/iu;

/** In whatever language: that of the form is read in both. */
const NO_CONDITION = 'geen voorwaarde';

function waitingIn(said: string, scene: Scene, words: GrowthWords): Read | undefined {
  const mention = mentionOf('measure', scene);
  if (mention === null) return undefined;
  const { said: told, reason } = withoutReason(said, words);
  for (const [sign, forms] of [
    ['-', words.waitsNoMore],
    ['+', words.waits],
  ] as const) {
    for (const form of forms) {
      const codes = [...(form.exec(told)?.groups?.['blockers'] ?? '').matchAll(ITEM_CODE)].map(
        ([code]) => `${sign}${code}`,
      );
      if (codes.length > 0) return change('setBlockers', { blockers: codes.join(', '), ...reason }, mention);
    }
  }
  return undefined;
}
const ITEM_CODE = /(?<![\p{L}\p{N}-])(?:[a-z]{2,4}\d{2,4}-)?[vosc][1-9]\d{0,4}(?![\p{L}\p{N}])/giu;

/** The first item that is named: what the sentence is about. */
function mentionOf(of: CodeMention['of'], { mentions }: Scene): CodeMention | null {
  const [first] = mentions;
  return first?.mention.of === of ? first.mention : null;
}

function withoutReason(said: string, words: GrowthWords): { readonly said: string; readonly reason: FieldValues } {
  const found = words.reason.exec(said)?.groups;
  const reason = found?.['reason'];
  return reason === undefined
    ? { said, reason: {} }
    : { said: found?.['said'] ?? said, reason: { reason: bare(reason) } };
}

/** "hernoem Oracle naar Oracle Nederland": of what the catalogue has by that name. */
function renamedIn(said: string, scene: Scene, words: GrowthWords): Read | undefined {
  for (const [thing, form] of [...words.renames, ...words.changes]) {
    const groups = form.exec(said)?.groups;
    const entry = groups === undefined ? undefined : entryCalled(thing, bare(groups['known'] ?? ''), scene);
    if (entry === undefined) continue;
    const name = groups?.['name'];
    const values = name === undefined ? {} : { [titleOf(thing, words)]: bare(name) };
    return { ...change(EDITS[thing] ?? 'editVendor', values), entry };
  }
  return undefined;
}

/** A document is called the same in every language. */
const titleOf = (thing: NewThing, { ownTitle }: GrowthWords): Field =>
  thing === 'vendor' ? 'name' : thing === 'source' ? 'title' : ownTitle;

/** "het citaat van OW20-L1 is '…'", "hernoem C1 naar …", "wijzig risico H2". */
function itemIn(said: string, scene: Scene, words: GrowthWords): Read | undefined {
  const mention = mentionOf('risk', scene) ?? mentionOf('circumstance', scene);
  if (mention === null) return undefined;
  const name = mention.of === 'risk' ? 'editRisk' : 'editCircumstance';
  for (const [field, form] of words.itemTellings) {
    const told = form.exec(said)?.groups?.['told'];
    if (told !== undefined) return change(name, { [field]: bare(told) }, mention);
  }
  return words.itemChanges.some((form) => form.test(said)) ? change(name, {}, mention) : undefined;
}

const EDITS: Readonly<Partial<Record<NewThing, ChangeName>>> = {
  vendor: 'editVendor',
  source: 'editSource',
  investigation: 'editInvestigation',
};

function entryCalled(thing: NewThing, text: string, { world }: Scene): CatalogueCode | undefined {
  const { vendors, sources, investigations } = world.catalogue;
  const isIt = (...names: readonly (string | null)[]): boolean =>
    names.some((name) => name?.toLowerCase() === text.toLowerCase());
  if (thing === 'vendor') {
    const vendor = vendors.find(({ code, name, aliases }) => isIt(code, name, ...aliases));
    return vendor && catalogueCode('vendor', vendor.code);
  }
  if (thing === 'source') {
    const source = sources.find(({ code, title, reference }) => isIt(code, title, reference));
    return source && catalogueCode('source', source.code);
  }
  const found = investigations.find(({ code, title, aliases }) => isIt(code, title.nl, title.en, ...aliases));
  return found && catalogueCode('investigation', found.code);
}
