/** "contact van BZK is Sanne", "voeg organisatie RVO toe als agentschap", "BZK telt niet meer mee per 1 januari 2021". */
import { folded } from '../../domain/people/name-match.js';
import type { OrganisationGroup } from '../../domain/organisation/organisation.js';
import type { OrganisationsSaid } from '../intent.js';
import type { OrganisationWords } from './compiled.js';
import type { Heard } from './heard.js';
import type { Edit } from './vocabulary.js';

/** Undefined for a sentence that changes nothing in an organisation. */
export function readEdit(said: Heard, words: OrganisationWords): OrganisationsSaid | undefined {
  if (said.asks || said.mention !== null) return undefined;
  const code = said.named.length === 1 ? (said.named[0]?.organisation.code ?? null) : null;
  for (const [edit, form] of words.edits) {
    if (edit !== 'add' && code === null) continue;
    const found = form.exec(edit === 'add' ? folded(said.raw) : said.folded);
    if (found !== null) return saidOf(edit, code, found.groups ?? {}, said, words);
  }
  return undefined;
}

type Slots = Readonly<Record<string, string | undefined>>;

function saidOf(
  edit: Edit,
  organisation: string | null,
  slots: Slots,
  said: Heard,
  words: OrganisationWords,
): OrganisationsSaid {
  const slot = (name: string): string | undefined => {
    const text = slots[name];
    return text === undefined ? undefined : asWritten(text, said.raw);
  };
  switch (edit) {
    case 'add': {
      const group = groupOf(`${slots['kind'] ?? ''} ${slots['group'] ?? ''}`, words);
      return { what: 'edit', organisation: null, name: slot('name'), ...(group === null ? {} : { group }) };
    }
    case 'rename':
      return { what: 'edit', organisation, name: slot('name') };
    case 'contact':
      return { what: 'edit', organisation, contact: slot('contact') };
    case 'noContact':
      return { what: 'edit', organisation, contact: '' };
    case 'end':
      return { what: 'edit', organisation, endedOn: slot('day') ?? '' };
    case 'change':
      return { what: 'edit', organisation };
  }
}

const groupOf = (text: string, { groups }: OrganisationWords): OrganisationGroup | null =>
  groups.find(([, word]) => word.test(text))?.[0] ?? null;

/** The piece of the sentence that a piece of its folded form was made of. */
function asWritten(piece: string, raw: string): string {
  const words = raw.split(/\s+/u);
  const count = piece.split(' ').length;
  for (let at = 0; at < words.length; at += 1) {
    for (let to = at + 1; to <= Math.min(words.length, at + count + 1); to += 1) {
      const text = words.slice(at, to).join(' ');
      if (folded(text) === piece) return text.replace(/^["'‘’“”]+|["'‘’“”,;:]+$/gu, '');
    }
  }
  return piece;
}
