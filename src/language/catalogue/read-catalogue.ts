/**
 * "welke leveranciers zijn er?", "which circumstances are still present?", "wanneer is het Defender-onderzoek
 * gepubliceerd?": asked of what the register names things by, and not of its measures.
 */
import { LANGUAGES, type Language } from '../../domain/language.js';
import type { Intent } from '../intent.js';
import { has, senseIn } from '../question/sentence/item.js';
import type { Scene } from '../question/sentence/scene.js';
import { VOCABULARIES } from '../vocabularies.js';
import { entriesAsked } from './entries-asked.js';
import { factAsked } from './fact-asked.js';
import { compileCatalogueWords } from './words.js';

export interface CatalogueReading {
  readonly intent: Extract<Intent, { readonly type: 'entries' | 'entry' }>;
  readonly language: Language;
}

/** Undefined for every other sentence. */
export type CatalogueReader = (scene: Scene) => CatalogueReading | undefined;

/** Words of the longest such sentence. */
const LONGEST = 25;

/** A reader with its words compiled; make one and keep it. */
export function catalogueReader(): CatalogueReader {
  const all = LANGUAGES.map((language) => compileCatalogueWords(language, VOCABULARIES[language].catalogue));
  return (scene) => {
    if (isOfItems(scene)) return undefined;
    const said = scene.sentence.items.flatMap((item) => item.words.split(' '));
    if (said.length > LONGEST) return undefined;
    const isCounted = has(scene.sentence, 'count');
    for (const words of all) {
      const intent =
        (isOfChanges(scene) ? undefined : entriesAsked(said, words)) ??
        (isCounted ? undefined : factAsked(said, scene, words));
      if (intent !== undefined) return { intent, language: words.language };
    }
    return undefined;
  };
}

/** "welke omstandigheden zijn gewijzigd?": what became of them, and not which there are. */
const isOfChanges = ({ sentence }: Scene): boolean => has(sentence, 'changes') && has(sentence, 'circumstance');

/** Of measures, risks or people: whatever else it names, those are asked for. */
const isOfItems = ({ mentions, sentence }: Scene): boolean =>
  mentions.length > 0 ||
  has(sentence, 'measure', 'risk', 'one_risk', 'per', 'mine', 'owner', 'new_item', 'import_file', 'set') ||
  sentence.items.some((item) => senseIn(item, 'person') !== undefined || senseIn(item, 'ordinal') !== undefined);
