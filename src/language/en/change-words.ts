/** English words around a change: what announces its parts, what asks for it, and what makes it none. */
import type { ChangeWordVocabulary } from '../change/vocabulary.js';
import { NUMBERS } from './numbers.js';

export const EN_CHANGE_WORDS: ChangeWordVocabulary = {
  and: 'and',
  of: 'of',
  joints: {
    reason: `because of, because, due to, owing to, on account of, given that, seeing that, for the reason that, in view of, since, cos, coz`,
    agreedBy: `agreed with, agreed by, in agreement with, in consultation with, with the approval of, approved by, with approval of, with the consent of, signed off by`,
  },
  titles: {
    reason: 'reason, rationale, justification, reason being',
    source: 'source, sources, reference, ref',
    agreedBy: 'agreed, approval, agreed upon with',
    claimedBy: 'reported by, claimed by, on behalf of',
    link: 'evidence, proof, link, see, url',
    note: 'note, comment, remark, explanation',
    title: 'title, titled, called, entitled',
    date: 'date, dated',
    place: 'place, page, section, paragraph',
    wording: 'deadline, term, due',
    owner: 'owner',
    obligor: 'party, obligor, who',
  },
  notBefore: 'to',
  documents: `letter, mail, e-mail, email, report, minutes, memo, message, document, decision, contract, agreement, notes, presentation, blog, publication, note, paper, statement`,
  clauseOpeners: '',
  accordingTo: 'according to, as per, per, see, based on, on the basis of, following, as stated in, from, in line with',
  places: 'p, page, pp, section, paragraph, chapter, annex, appendix',
  that: 'that',
  openers: `hi, hello, hey, good morning, good afternoon, bot, nakoming, ok, okay, yes, no, so, and, first, can you, could you, would you, will you, can we, could we, can someone, could someone, could somebody, would someone, may i, can i, i want to, i d like to, id like to, i would like to, we want to, we would like to, i need to, we need to, i have to, lets, let us, let s, help me, i want you to, i would like you to, go ahead and, thanks, thank you, dear`,
  askers:
    'can you, could you, would you, will you, can we, could we, can someone, could someone, could somebody, would someone, may i, can i',
  fillers: `the, a, an, please, pls, kindly, just, now, already, also, then, quickly, right away, hereby, officially, formally, actually, simply, really, fully, completely, so far, currently, thanks, its, our, immediately`,
  pronouns:
    'it, its, that, this, that one, this one, the one, that measure, this measure, that risk, this risk, that promise',
  movedFrom: 'from',
  movedTo: 'to',
  us: 'i, we, us, they, someone, he, she',
  me: 'me, myself, mine, my, i',
  asking: `who, what, when, why, where, which, how, whose, whom, since when, until when, by whom, to whom, is, are, was, were, has, have, had, did, does, do, can, may, must, should, shall, will, would, could, show, show me, list, tell me, find, search, has anyone, isnt, arent, wasnt, hasnt, didnt, whats, whos`,
  interrogatives: 'what, who, whom, whose, when, why, how, which, where',
  tags: 'right, is that right, is that correct, is that true, is that so, correct, isnt it, is it not, or not, or is it, hasnt it, wasnt it',
  doubting: `not, never, no, isnt, wasnt, hasnt, doesnt, dont, wont, cannot, cant, must, should, shall, will, would, could, can, may, might, if, when, whether, unless, once, maybe, perhaps, possibly, probably, who, which, why, how, expects, expected, expect, hopes, hope, plans, plan, planned, wants, want, intends, soon, partly, partially, almost, nearly, mostly, half, until when, before, after, think, believe, supposed, anyone, someone`,
  denying: 'not, never, dont, no one, nobody',
  everything: 'all, everything, both, every, each, them, measures, promises, actions, risks, commitments',
  roughly: 'about, approximately, roughly, around, some',
  percent: 'percent, per cent, pct',
  parts: [
    [25, 'a quarter, one quarter, one fourth'],
    [33, 'a third, one third'],
    [50, 'half, halfway, half way, fifty fifty'],
    [67, 'two thirds'],
    [75, 'three quarters, three quarter, three fourths'],
  ],
  beforeParts: 'for, at',
  numbers: NUMBERS,
  numberLink: '',
  dismiss:
    'stop, stop it, never mind, nevermind, forget it, on second thought no, cancel, actually no, leave it, no need, rather not',
  undo: `undo, cancel that, scrap that, that was a mistake, my mistake, undo my last change, undo the last change, undo last change, undo this, undo my change, undo the change, revert my last change, revert the last change, revert this, take back my last change, roll that back, roll it back`,
};
