import type { CatalogueVocabulary } from '../catalogue/vocabulary.js';

/** English: "which vendors are in the register?", "when was the investigation published?". */
export const EN_CATALOGUE: CatalogueVocabulary = {
  nouns: {
    vendor: { one: 'vendor supplier provider', several: 'vendors suppliers providers' },
    source: { one: 'source', several: 'sources' },
    investigation: {
      one: 'investigation dpia dtia report memo',
      several: 'investigations dpias dtias',
    },
    circumstance: { one: 'circumstance', several: 'circumstances' },
  },
  facts: {
    published: 'published publication publish released release appeared public',
    completed: 'completed complete completion finished concluded closed done ready',
    products: 'product products service services',
    reference: 'reference',
    publisher: 'publisher author authors issued wrote drafted',
  },
  when: 'when date day month year since',
  whether: 'is are was were has have',
  which:
    'how many which what who list show give name me all the a of any in from is are there do does did have has we you know about on for',
  around:
    'manage manages follow total is are there in the this that register system recorded known listed included named mentioned mention mentions do does did we you have has know about of from on for by with and or all any now exactly please being exist',
  present: 'still present remain remains apply applies exist exists',
  gone: 'gone resolved lifted removed over ended disappeared',
};
