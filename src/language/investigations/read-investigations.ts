/** "is Teams onderzocht?", "which DPIAs mention Intune?", "wat is MD23?": asked of investigations, and not of their measures. */
import { LANGUAGES, type Language } from '../../domain/language.js';
import type { Intent } from '../intent.js';
import { cleanText } from '../question/words/clean-text.js';
import { has } from '../question/sentence/item.js';
import type { Scene } from '../question/sentence/scene.js';
import { VOCABULARIES } from '../vocabularies.js';
import type { InvestigationVocabulary } from './vocabulary.js';

export interface InvestigationReading {
  readonly intent: Extract<Intent, { readonly type: 'investigations' | 'investigation' }>;
  readonly language: Language;
}

/** Undefined for every other sentence. */
export type InvestigationReader = (text: string, scene: Scene) => InvestigationReading | undefined;

interface Forms {
  readonly language: Language;
  readonly of: readonly RegExp[];
  readonly one: readonly RegExp[];
  readonly articles: RegExp;
}

/** Characters of the longest such sentence. */
const LONGEST = 160;

/** A reader with its expressions compiled; make one and keep it. */
export function investigationReader(): InvestigationReader {
  const all = LANGUAGES.map((language) => formsOf(language, VOCABULARIES[language].investigations));
  return (text, scene) => {
    if (text.length > LONGEST || scene.mentions.length > 0) return undefined;
    const said = cleanText(text)
      .trim()
      .replace(/[\s?.!]+$/u, '');
    for (const forms of all) {
      const intent = one(said, forms, scene) ?? several(said, forms, scene);
      if (intent !== undefined) return { intent, language: forms.language };
    }
    return undefined;
  };
}

const formsOf = (language: Language, { nouns, of, one: single, articles }: InvestigationVocabulary): Forms => ({
  language,
  of: of.map((form) => whole(form, nouns)),
  one: single.map((form) => whole(form, nouns)),
  articles: new RegExp(`^(?:${articles}\\s+)+`, 'iu'),
});

const whole = (form: string, nouns: string): RegExp =>
  new RegExp(`^${form.replace(/\bN\b/g, nouns).replaceAll(' ', '\\s+')}$`, 'iu');

function one(said: string, { one: forms }: Forms, { world }: Scene): InvestigationReading['intent'] | undefined {
  const code = forms.map((form) => form.exec(said)?.groups?.['code']).find((found) => found !== undefined);
  const known = world.catalogue.investigations.find((each) => each.code === code?.toUpperCase());
  return known === undefined ? undefined : { type: 'investigation', code: known.code };
}

function several(
  said: string,
  { of, articles }: Forms,
  { sentence }: Scene,
): InvestigationReading['intent'] | undefined {
  // "zijn de maatregelen onderzocht?" is about measures.
  if (has(sentence, 'measure', 'risk', 'deadline', 'count', 'per', 'it', 'those')) return undefined;
  const topic = of.map((form) => form.exec(said)?.groups?.['topic']).find((found) => found !== undefined);
  return topic === undefined ? undefined : { type: 'investigations', topic: topic.replace(articles, '') };
}
