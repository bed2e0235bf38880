import type { GrowthVocabulary } from '../growth/vocabulary.js';

const NOW = '( now| from now on)?';
const THE = '(the |a |an )?';
/** Behind a colon or between quotation marks: "is too long" says something of it, and not what it is to be. */
const SAID = `( ?: ?| (?=["“„«‘']))(?<told>.+)`;
const CHANGE = 'change|edit|correct';

/** "Create a report of …" asks for one, and names no document to quote from. */
const MADE = '(?!create (a |an |the |this )?(new )?(document|report)(?![\\p{L}]))';

export const EN_GROWTH: GrowthVocabulary = {
  please:
    "(please |kindly )?((can|could|would|will) you |i want to |i would like to |i'd like to |we want to |let's )?(please )?",
  fresh: 'new',
  nouns: {
    vendor: '(vendor|supplier)',
    source: '(source|source document|document|report)',
    investigation: '(investigation|dpia|dtia|assessment)',
    risk: 'risk',
    circumstance: 'circumstance',
  },
  levels: { high: 'high', medium: 'medium|moderate', low: 'low', not_high: 'not[ -]high' },
  openings: [
    `${MADE}(add|register|create|enter) (a |an |the |this )?(new )?L?N`,
    '(record|start|open) (a |an )?new L?N',
    '(a |an |there is a )?new L?N',
    '(we have |there is |i have )(a |an )?new L?N',
  ],
  around: [
    '(add|record|register|enter) (?<name>.+) as (a |an )?(new )?N',
    '(add|record|register|enter) (?<name>.+) to the (vendors|suppliers|sources)',
  ],
  endings: '(please|(to|in) the (register|list))',
  passing: {
    any: 'that|which|who|what|how|if|when|is|are|was|has|have|needed|ready|received|found|arrived|came',
    vendor: 'to|for|with|in|on|as|of|from|at|by|not|no|we|also|soon',
    source: 'to|for|with|in|on|as|at|not|no|we|also|soon',
  },
  labels: {
    aliases: 'alias(es)?|other names?|also known as|also called|aka|a\\.k\\.a\\.|abbreviated',
    products: 'products?|on the products|for the products',
    publisher: 'publisher|published by|issued by|written by|author|by',
    reference: 'reference|ref|ref\\.|number|case number|with reference',
    code: 'code|with code|under code',
    vendor: 'vendor|supplier',
    source: 'source|from the source|report|according to|reported in',
    title: 'title|titled|entitled|called|named|name',
    titleEn: 'english title|title in english|in english',
    published: 'published|published on|date|dated|publication date',
    completed: 'completed|completed on|finished on|closed on',
    quote: 'quote|quotation|verbatim|literally',
    place: 'place|found at|section|chapter|paragraph',
    condition: 'condition|mitigated when',
    reason: 'reason|because|as',
    investigation: 'investigation',
  },
  of: '(of|by|from|at|for)',
  pages: '(page|pp?\\.|pg\\.?)',
  because: '(because|since|as|reason:|for the reason that)',
  conditions: [
    `${THE}condition (of|for|on) ${THE}(risk )?K (is|becomes|should be|must be|reads)${NOW}:? (?<condition>.+)`,
    `${THE}condition (of|for|on) ${THE}(risk )?K: (?<condition>.+)`,
    `(set|change|make) ${THE}condition (of|for|on) ${THE}(risk )?K (to|as|into)?:? ?(?<condition>.+)`,
    `(change|edit) ${THE}condition (of|for|on) ${THE}(risk )?K`,
    `${THE}(risk )?K is( only| then)? mitigated (if|when|once)( both)? (?<condition>.+)`,
    `${THE}(risk )?K has as its condition:? (?<condition>.+)`,
  ],
  unconditional: [
    `${THE}(risk )?K has no condition( any more| anymore)?`,
    `(remove|delete|drop) ${THE}condition (of|for|on|from) ${THE}(risk )?K`,
  ],
  waits: [
    `${THE}(measure )?K (waits|is waiting|has to wait|must wait)( now| also)* (for|on) (?<blockers>.+)`,
    `${THE}(measure )?K is( now| also)* (blocked|held up) by (?<blockers>.+)`,
    `(let|have) ${THE}(measure )?K( also)? wait for (?<blockers>.+)`,
    `${THE}(measure )?K (depends|is dependent)( now| also)* on (?<blockers>.+)`,
    `${THE}(measure )?K can only (be (done|finished|completed|ready)|start|proceed) (if|when|once|after) (?<blockers>.+)`,
    `${THE}(measure )?K (cannot|can not|can't) (be (done|finished|ready)|start|proceed|go on) (before|until|without) (?<blockers>.+)`,
  ],
  waitsNoMore: [
    `${THE}(measure )?K no longer (waits for|waits on|depends on) (?<blockers>.+)`,
    `${THE}(measure )?K (does not|doesn't) wait for (?<blockers>.+?) (any more|anymore|any longer)`,
    `${THE}(measure )?K is no longer (blocked|held up) by (?<blockers>.+)`,
    `${THE}(measure )?K is not waiting for (?<blockers>.+?) (any more|anymore|any longer)`,
  ],
  renames: [
    `rename ${THE}(N )?(?<known>.+?) (to|as) (?<name>.+)`,
    `${THE}N (?<known>.+?) is (now|from now on) called (?<name>.+)`,
    `change the (name|title) of ${THE}(N )?(?<known>.+?) (to|into) (?<name>.+)`,
  ],
  changes: [`(change|edit) ${THE}N (?<known>.+?)`],
  ownTitle: 'titleEn',
  itemFields: {
    titleEn: '(english )?(title|name)|(title|name) in english',
    title: 'dutch (title|name)|(title|name) in dutch',
    quote: 'quote|quotation',
    source: 'source',
    place: 'place',
  },
  itemTellings: [
    `(${CHANGE}|set|make) ${THE}F (of|for) ${THE}(N )?K (to|into|as):? (?<told>.+)`,
    `(${CHANGE}) ${THE}F (of|for) ${THE}(N )?K: (?<told>.+)`,
    `${THE}F (of|for) ${THE}(N )?K (is|becomes|should be|must be|reads)${NOW}${SAID}`,
    `${THE}F (of|for) ${THE}(N )?K: (?<told>.+)`,
  ],
  itemRenames: [
    `rename ${THE}(N )?K (to|as|into):? (?<told>.+)`,
    `${THE}(N )?K is (now|from now on) called:? (?<told>.+)`,
    `${THE}(N )?K should be called:? (?<told>.+)`,
  ],
  itemChanges: [`(${CHANGE}) ${THE}(F (of|for) ${THE})?(N )?K`, `rename ${THE}(N )?K`],
};
