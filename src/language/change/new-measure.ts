/** What a sentence tells of a measure that is new. */
import { periodInQuotation } from '../deadline/periods.js';
import { senseIn } from '../question/sentence/item.js';
import type { ChangeWords } from './change-words.js';
import type { Told, Values } from './told.js';

/** The quotation, who owes it, where it stands, and the wording of its deadline as far as one is there. */
export function ofNewMeasure({ whole: scene, pieces, body, words }: Told, values: Values): Values {
  const [quoted] = pieces.quotes;
  const quote = quoted ?? body;
  const obligor = scene.sentence.items
    .map((item) => senseIn(item, 'vendor')?.value ?? senseIn(item, 'party')?.value)
    .find((party) => party !== undefined && party !== 'vendor');
  const period = periodInQuotation(quote, { today: scene.world.today, lang: scene.sentence.language });
  const risks = scene.mentions.flatMap(({ mention }) => (mention.of === 'risk' ? [mention.text] : []));
  return {
    quote,
    ...(obligor === undefined ? {} : { obligor }),
    ...(scene.investigation === null ? {} : { investigation: scene.investigation }),
    ...(period === undefined ? {} : { wording: period.fragment }),
    ...(risks.length === 0 ? {} : { risks: risks.join(', ') }),
    ...placeIn(values.source ?? '', words),
    ...values,
  };
}

/** "rapport van 3 mei, p. 12": the page is the place. */
function placeIn(source: string, { vocabularies }: ChangeWords): Values {
  const places = vocabularies.flatMap(({ places: list }) => list.split(',').map((word) => word.trim())).join('|');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${places})\\.?\\s?\\d[\\d.]*`, 'iu').exec(source);
  return found === null ? {} : { place: found[0].replace(/\.$/, '') };
}
