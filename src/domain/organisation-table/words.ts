/** What people write in a table of organisations, in Dutch and English, in lower case and without accents. */
import { folded } from '../people/name-match.js';
import type { OrganisationGroup } from '../organisation/organisation.js';
import type { Answer } from '../organisation/organisation-answer.js';

/** Columns that are read; any other is passed over. */
export type Headed = 'organisation' | 'group' | 'contact' | 'measure' | 'answer' | 'date' | 'note';
/** With those that only the sheets of an export have. */
export type Column = Headed | 'code' | 'aliases' | 'from' | 'endedOn' | 'by' | 'link';

const HEADINGS: Readonly<Record<Headed, readonly string[]>> = {
  organisation: ['organisation', 'organization', 'organisatie', 'naam', 'name'],
  group: ['group', 'groep', 'soort', 'kind', 'type'],
  contact: ['contact', 'contactpersoon', 'contact person', 'slm-contact', 'slm contact'],
  measure: ['measure', 'maatregel', 'code'],
  answer: ['answer', 'antwoord', 'status', 'stand'],
  date: ['date', 'datum', 'per', 'sinds', 'since'],
  note: ['note', 'toelichting', 'reden', 'reason', 'opmerking', 'remark'],
};

const GROUPS: Readonly<Record<OrganisationGroup, readonly string[]>> = {
  ministry: ['ministry', 'ministerie', 'departement', 'department'],
  agency: ['agency', 'executive agency', 'agentschap', 'uitvoeringsorganisatie', 'uitvoerder'],
  autonomous_body: ['autonomous_body', 'autonomous body', 'zbo', 'zelfstandig bestuursorgaan'],
  inspectorate: ['inspectorate', 'inspectie'],
  high_council: ['high_council', 'high council of state', 'hoog college van staat', 'hoog college'],
  other: ['other', 'anders', 'overig', 'andere'],
};

const ANSWERS: Readonly<Record<Answer, readonly string[]>> = {
  done: ['done', 'yes', 'carried out', 'ja', 'uitgevoerd', 'gedaan', 'klaar', 'gereed', 'afgerond'],
  in_progress: ['in_progress', 'in progress', 'under way', 'busy', 'bezig', 'mee bezig', 'in uitvoering'],
  not_applicable: ['not_applicable', 'not applicable', 'n/a', 'nvt', 'n.v.t', 'n v t', 'niet van toepassing'],
  declined: ['declined', 'no', 'refused', 'nee', 'weigert', 'afgewezen', 'voert het niet uit'],
};

const find = <Key extends string>(words: Readonly<Record<Key, readonly string[]>>, text: string): Key | undefined => {
  const asked = folded(text);
  const entries = Object.entries<readonly string[]>(words);
  // The keys are those of the table.
  return entries.find(([, known]) => known.some((word) => folded(word) === asked))?.[0] as Key | undefined;
};

/** The column that a heading stands for. */
export const columnOf = (heading: string): Headed | undefined => find(HEADINGS, heading);
export const groupOf = (text: string): OrganisationGroup | undefined => find(GROUPS, text);
export const answerOf = (text: string): Answer | undefined => find(ANSWERS, text);
