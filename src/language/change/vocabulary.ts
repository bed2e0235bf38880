/** The shape of a vocabulary for sentences that change the register: the same in every language. */
import type { ChangeName } from '../../domain/change/change-form.js';
import type { Field } from '../../domain/change/fields.js';
import type { Language } from '../../domain/language.js';
import type { Phrases } from '../question/words/vocabulary.js';

/** What a sentence can say: a change, or one with a part of it told by the verb ("keur V5 af": rejected). */
export const SIGNS = [
  'note',
  'addMeasure',
  'addEvidence',
  'progress',
  'started',
  'partly',
  'verified',
  'rejected',
  'verify',
  'supersede',
  'reinstate',
  'withdraw',
  'markGone',
  'rerate',
  'setFollowUp',
  'overruleReading',
  'moveDeadline',
  'assignOwner',
  'agree',
  'decline',
  'reopen',
  'reportDone',
  /** Something to remember of an item that no other sign is for, kept as it was said ("V4 zit vast op een contract"). */
  'remark',
  /** A verb of change that does not say what is changed. */
  'unclear',
] as const;
export type Sign = (typeof SIGNS)[number];

/** What each sign is the change of, and the fields it tells by itself. */
export const CHANGE_OF: Readonly<
  Record<
    Sign,
    {
      readonly change: ChangeName | null;
      readonly result?: 'verified' | 'partially_verified' | 'rejected';
      readonly state?: 'in_progress';
    }
  >
> = {
  note: { change: 'recordProgress' },
  addMeasure: { change: 'addMeasure' },
  addEvidence: { change: 'addEvidence' },
  progress: { change: 'recordProgress' },
  started: { change: 'recordProgress', state: 'in_progress' },
  partly: { change: 'verify', result: 'partially_verified' },
  verified: { change: 'verify', result: 'verified' },
  rejected: { change: 'verify', result: 'rejected' },
  verify: { change: 'verify' },
  supersede: { change: 'supersede' },
  reinstate: { change: 'reinstate' },
  withdraw: { change: 'withdraw' },
  markGone: { change: 'markGone' },
  rerate: { change: 'rerate' },
  setFollowUp: { change: 'setFollowUp' },
  overruleReading: { change: 'overruleReading' },
  moveDeadline: { change: 'moveDeadline' },
  assignOwner: { change: 'assignOwner' },
  agree: { change: 'agree' },
  decline: { change: 'decline' },
  reopen: { change: 'reopen' },
  reportDone: { change: 'reportDone' },
  remark: { change: 'recordProgress' },
  unclear: { change: null },
};

/**
 * Forms with commas between them, in words as they come out of a sentence (lower case, no accents, no articles, no
 * words of politeness), and:
 * `#` the item; `%` how far; `@` a date or period; `_` up to four other words; `<done>` any word of that class;
 * `{owner}` words that fill that field, up to the next word of the form or the end of the clause; `?` behind a word:
 * it may be left out.
 */
export type Forms = Phrases;

/** How the signs are said. */
export interface ChangeFormVocabulary {
  /** At the start, or behind words that ask for it ("kun je", "please"): imperatives. */
  readonly orders: Readonly<Record<Sign, Forms>>;
  /** Behind words that ask for it, or as a sentence of their own ("V6 intrekken"). */
  readonly infinitives: Readonly<Partial<Record<Sign, Forms>>>;
  /** Anywhere in a sentence that tells something. */
  readonly told: Readonly<Record<Sign, Forms>>;
  /** Words that forms name together, as `<name>`. */
  readonly classes: Readonly<Record<string, Phrases>>;
}

/** What a part of a sentence is announced as; `link`: evidence. */
export const LABELS = [
  'reason',
  'source',
  'agreedBy',
  'claimedBy',
  'link',
  'note',
  'title',
  'date',
  'place',
  'wording',
  'owner',
  'obligor',
] as const satisfies readonly Field[];
export type Label = (typeof LABELS)[number];

export interface ChangeWordVocabulary {
  /** Between two changes told in one sentence. */
  readonly and: string;
  /** Between what is changed and what it belongs to ("de termijn van V4"). */
  readonly of: string;
  /** Words that announce a part wherever they stand ("omdat"). */
  readonly joints: Readonly<Partial<Record<Label, Phrases>>>;
  /** Nouns that announce a part before a colon, or behind a comma or bracket ("bron: …", "(bron …)"). */
  readonly titles: Readonly<Record<Label, Phrases>>;
  /** Words behind which a joint is none ("ik want" does not exist; "I want to" is English), each after its joint. */
  readonly notBefore: Phrases;
  /** Documents: "volgens de brief van 3 maart" names a source, "volgens Microsoft" a claimant. */
  readonly documents: Phrases;
  readonly accordingTo: Phrases;
  /** Openers of a reason whose clause is no sentence without them. */
  readonly clauseOpeners: Phrases;
  /** In front of the number of a page or paragraph. */
  readonly places: Phrases;
  /** In front of the words of a note that has no colon ("noteer bij V4 dat …"). */
  readonly that: Phrases;
  /** Words in front of an order, which ask for it. */
  readonly openers: Phrases;
  /** Of those, the ones that make a question of it ("kun je … ?"). */
  readonly askers: Phrases;
  /** Words that say nothing in a change. */
  readonly fillers: Phrases;
  /** Words that point at what was answered before, where no code is named. */
  readonly pronouns: Phrases;
  /** In front of the date that something was moved from, and to. */
  readonly movedFrom: Phrases;
  readonly movedTo: Phrases;
  /** People among whom is who writes: as a claimant they name nobody. */
  readonly us: Phrases;
  /** The person who writes, as an owner. */
  readonly me: Phrases;
  /** First words of a question. */
  readonly asking: Phrases;
  /** Words that ask, wherever they stand in a sentence. */
  readonly interrogatives: Phrases;
  /** At the end of a sentence they make a question of what it tells ("klopt dat", "right"). */
  readonly tags: Phrases;
  /** Words with which nothing is told as a fact ("niet", "moet", "als"). */
  readonly doubting: Phrases;
  /** Words with which nothing is ordered ("niet"). */
  readonly denying: Phrases;
  /** More than one item at once. */
  readonly everything: Phrases;
  /** In front of a percentage. */
  readonly roughly: Phrases;
  readonly percent: Phrases;
  /** Parts of the whole as percentages. */
  readonly parts: readonly (readonly [percentage: number, words: Phrases])[];
  /** In front of a part of the whole ("voor de helft"). */
  readonly beforeParts: Phrases;
  /** 0–19 and the tens as words, by their number. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Between a unit and its ten ("vijf|en|zeventig"). */
  readonly numberLink: string;
  readonly undo: Phrases;
  /** Takes something back where a change was made just before, and else means nothing ("laat maar"). */
  readonly dismiss: Phrases;
}

export interface ChangeVocabulary extends ChangeFormVocabulary, ChangeWordVocabulary {
  readonly language: Language;
}
