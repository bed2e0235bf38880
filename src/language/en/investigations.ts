/** English: "was Teams investigated?", "which DPIAs are about Intune?", "what is MD23?". */
import type { InvestigationVocabulary } from '../investigations/vocabulary.js';

const TOPIC = '(?<topic>\\S.{0,78}?\\S)';
const OF = '(of|on|into|about|for|regarding)';

export const EN_INVESTIGATIONS: InvestigationVocabulary = {
  nouns: "(investigation|investigations|dpia|dpias|dpia[’']s|dtia|dtias|dtia[’']s)",
  of: [
    `(has|have|is|are|was|were) ${TOPIC}( ever| already| also| yet)*( been)? (investigated|examined|looked into)`,
    `(is|are|was|were) there( ever| already| also)*( an| a| any)? N ${OF} ${TOPIC}`,
    `do we have( an| a| any)? N ${OF} ${TOPIC}`,
    `(which|what) N (mention|mentions|cover|covers|concern|concerns|refer to|refers to|is about|are about) ${TOPIC}`,
    `(which|what) N (is|are|was|were) there ${OF} ${TOPIC}`,
    `(which|what) N ${OF} ${TOPIC}( are there| is there| exist| do we have| do you know)?`,
  ],
  one: [
    "what( is|[’']s)( the)?( N)? (?<code>\\S+)",
    'what is( the)?( N)? (?<code>\\S+) about',
    'tell me( more| something)? about( the)? N (?<code>\\S+)',
  ],
  articles: '(the|an|a)',
};
