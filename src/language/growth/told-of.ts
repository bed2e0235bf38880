/** The fields of something new, from what a sentence tells of it. */
import type { FieldValues } from '../../domain/change/fields.js';
import { INVESTIGATION_PATTERN } from '../../domain/register/codes.js';
import { dayIn } from '../change/day.js';
import type { Scene } from '../question/sentence/scene.js';
import type { GrowthWords } from './compiled.js';
import { bare, partsOf, type Parts } from './parts.js';
import type { GrowthLabel, NewThing } from './vocabulary.js';

/** What can be told of each. */
const TOLD: Readonly<Record<NewThing, readonly GrowthLabel[]>> = {
  vendor: ['aliases', 'title'],
  source: ['title', 'publisher', 'published', 'reference'],
  investigation: ['title', 'titleEn', 'code', 'vendor', 'source', 'products', 'aliases', 'completed', 'published'],
  risk: ['title', 'titleEn', 'quote', 'source', 'place', 'condition', 'investigation'],
  circumstance: ['title', 'titleEn', 'quote', 'source', 'place', 'investigation'],
};

/** `text`: what follows the words that say that something is new. */
export function toldOf(thing: NewThing, text: string, scene: Scene, words: GrowthWords): FieldValues {
  const rest = text.replace(/^[\s:,;–-]+/u, '');
  switch (thing) {
    case 'vendor':
      return vendorIn(rest, words);
    case 'source':
      return sourceIn(rest, scene, words);
    case 'investigation':
      return investigationIn(rest, scene, words);
    case 'risk':
    case 'circumstance':
      return quotedIn(thing, rest, scene, words);
  }
}

const filled = (values: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

/** "Oracle (OCI)", "Oracle, ook bekend als OCI". */
function vendorIn(text: string, words: GrowthWords): FieldValues {
  const bracket = /^(?<name>[^()]+)\((?<aliases>[^()]+)\)\s*$/u.exec(text)?.groups;
  if (bracket !== undefined)
    return filled({ name: bare(bracket['name'] ?? ''), aliases: bare(bracket['aliases'] ?? '') });
  const { labelled, free, quotes } = partsOf(text, words, TOLD.vendor);
  const [first = '', ...others] = [...quotes, ...free];
  const aliases = [labelled.get('aliases') ?? '', ...others].filter((name) => name !== '').join(', ');
  return filled({ name: labelled.get('title') ?? first, aliases });
}

/** "‘DPIA Teams’, Privacy Company, 3 maart 2026, kenmerk 123". */
function sourceIn(text: string, scene: Scene, words: GrowthWords): FieldValues {
  const { labelled, free, quotes } = partsOf(text, words, TOLD.source);
  const said = [...(labelled.has('title') ? [] : quotes), ...free];
  const [title = '', ...others] = labelled.has('title') ? [labelled.get('title') ?? '', ...said] : said;
  const dated = others.findIndex((part) => dayOf(part, scene) !== undefined);
  const undated = others.filter((_, at) => at !== dated);
  return filled({
    title,
    publisher: labelled.get('publisher') ?? undated[0] ?? '',
    published: dayOr(labelled.get('published') ?? others[dated] ?? '', scene),
    reference: labelled.get('reference') ?? '',
  });
}

const CODE = new RegExp(`^(?<code>${INVESTIGATION_PATTERN})(?![\\p{L}\\p{N}-])[\\s:,–-]*`, 'iu');

/** "TE26: DPIA Teams 2026 van Microsoft, bron …" */
function investigationIn(text: string, scene: Scene, words: GrowthWords): FieldValues {
  const code = CODE.exec(text);
  const parts = partsOf(text.slice(code?.[0].length ?? 0), words, TOLD.investigation);
  const label = (name: GrowthLabel): string => parts.labelled.get(name) ?? '';
  return filled({
    code: (code?.groups?.['code'] ?? label('code')).toUpperCase(),
    ...titleAndVendor(parts, scene, words),
    titleEn: label('titleEn'),
    source: label('source'),
    products: label('products'),
    aliases: label('aliases'),
    completed: dayOr(label('completed'), scene),
    published: dayOr(label('published'), scene),
  });
}

/** "DPIA Teams van Microsoft", "‘DPIA Teams’ van Microsoft", or each with a word of its own. */
function titleAndVendor({ labelled, free, quotes }: Parts, scene: Scene, words: GrowthWords): FieldValues {
  const [first = ''] = [...quotes, ...free];
  const said = labelled.get('title') ?? first;
  const told = labelled.get('vendor');
  if (told !== undefined) return { title: said, vendor: told };
  const own = vendorBehind(said, scene, words);
  const behind = quotes.length === 0 ? [] : free.map((part) => vendorBehind(`${AHEAD} ${part}`, scene, words));
  const vendor = own ?? behind.find((one) => one !== null);
  return { title: own?.title ?? said, vendor: vendor?.vendor ?? '' };
}
/** Stands for a title that was cut out in front. */
const AHEAD = 'x';

/** Characters of a title with the vendor behind it. */
const LONGEST_TITLE = 400;

/** "DPIA Teams van Microsoft": only a vendor on record is one. */
function vendorBehind(text: string, { world }: Scene, { ofVendor }: GrowthWords) {
  const groups = text.length > LONGEST_TITLE ? undefined : ofVendor.exec(text)?.groups;
  const named = bare(groups?.['vendor'] ?? '').toLowerCase();
  const vendor = world.catalogue.vendors.find(({ code, name, aliases }) =>
    [code, name, ...aliases].some((one) => one.toLowerCase() === named),
  );
  return vendor === undefined ? null : { title: bare(groups?.['title'] ?? ''), vendor: vendor.name };
}

/** "bij OW20: “…”, blz. 4": what is quoted is the quotation, and what is not is what it is called. */
function quotedIn(thing: 'risk' | 'circumstance', text: string, scene: Scene, words: GrowthWords): FieldValues {
  const { rest, investigation } = withoutInvestigation(text, scene);
  const { labelled, free, quotes } = partsOf(rest, words, TOLD[thing]);
  const page = words.page.exec(rest)?.[0] ?? '';
  const [quote = '', ...others] = labelled.has('quote') ? [labelled.get('quote') ?? '', ...quotes] : quotes;
  const level = thing === 'risk' ? free.slice(1).find((part) => levelOf(part, words) !== undefined) : undefined;
  const titles = [...free.filter((part) => part !== level && !words.page.test(part)), ...others];
  return filled({
    level: levelOf(level ?? '', words) ?? '',
    investigation: labelled.get('investigation') ?? investigation,
    title: labelled.get('title') ?? titles[0] ?? '',
    titleEn: labelled.get('titleEn') ?? '',
    quote,
    source: labelled.get('source') ?? '',
    place: labelled.get('place') ?? page.replace(/[.]$/u, ''),
    condition: labelled.get('condition') ?? '',
  });
}

/** "…, hoog": how high it is, and nothing else. */
const levelOf = (part: string, { levels }: GrowthWords): string | undefined =>
  levels.find(([, form]) => form.exec(part)?.[0] === part)?.[0];

/** A code that someone had in mind: what is new gets the next one. */
const ITEM = new RegExp(`^(?<code>${INVESTIGATION_PATTERN})-[HMLRC]\\d{1,5}(?![\\p{L}\\p{N}])[\\s:,–-]*`, 'iu');
const IN_FRONT =
  /^(?:(?:bij|in|van|voor|aan|for|of|at|to)\s+)?(?:het\s+onderzoek\s+|onderzoek\s+|the\s+investigation\s+|investigation\s+)?/iu;

/** The investigation in front, by its code or by a name that it is known by. */
function withoutInvestigation(
  text: string,
  { world }: Scene,
): { readonly rest: string; readonly investigation: string } {
  const lead = IN_FRONT.exec(text)?.[0] ?? '';
  const behind = text.slice(lead.length);
  const code = CODE.exec(behind) ?? ITEM.exec(behind);
  if (code !== null) {
    return { rest: behind.slice(code[0].length), investigation: (code.groups?.['code'] ?? '').toUpperCase() };
  }
  const folded = behind.toLowerCase();
  for (const { code: own, title, aliases } of lead === '' ? [] : world.catalogue.investigations) {
    const name = [title.nl, title.en, ...aliases].find((one) =>
      new RegExp(`^${quoted(one.toLowerCase())}(?![\\p{L}\\p{N}])`, 'u').test(folded),
    );
    if (name !== undefined) return { rest: behind.slice(name.length).replace(/^[\s:,–-]+/u, ''), investigation: own };
  }
  return { rest: text, investigation: '' };
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const dayOf = (text: string, { world, sentence }: Scene): string | undefined =>
  dayIn(text, { today: world.today, lang: sentence.language, in: 'past' });

/** The words themselves where they name no day, so that the form can say so. */
const dayOr = (text: string, scene: Scene): string => (text === '' ? '' : (dayOf(text, scene) ?? text));
