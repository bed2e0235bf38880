/** "contact van BZK is Sanne", "voeg organisatie RVO toe als agentschap", "BZK telt niet meer mee per 1 januari 2021". */
import { folded } from '../../domain/people/name-match.js';
import type { OrganisationGroup } from '../../domain/organisation/organisation.js';
import type { OrganisationsSaid } from '../intent.js';
import { NAME, type OrganisationWords } from './compiled.js';
import type { Heard } from './heard.js';
import type { Edit } from './vocabulary.js';

/** Undefined for a sentence that changes nothing in an organisation. */
export function readEdit(said: Heard, words: OrganisationWords): OrganisationsSaid | undefined {
  if (said.asks || said.mention !== null) return undefined;
  const [first] = said.named;
  const only = said.named.length === 1 ? first : undefined;
  for (const [edit, form] of words.edits) {
    const about = edit === 'rename' ? first : only;
    if (edit !== 'add' && about === undefined) continue;
    const found = form.exec(wordsFor(edit, said));
    if (found !== null) return saidOf(edit, about?.organisation.code ?? null, found.groups ?? {}, said, words);
  }
  return undefined;
}

/** A new name may have the old one in it ("hernoem RVO naar RVO Nederland"), and that of one to be added any. */
function wordsFor(edit: Edit, { raw, folded: text, named: [first] }: Heard): string {
  if (edit === 'add') return folded(raw);
  if (edit !== 'rename' || first === undefined) return text;
  return folded(raw)
    .split(' ')
    .toSpliced(first.from, first.to - first.from, NAME)
    .join(' ');
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
