/**
 * A summary is plain text, but clients show it in many places (a notification, instead of a card that they cannot draw,
 * under a card that was clicked), and some make markup, links and mentions of what they find there. What others wrote is
 * in it, so that anything of the kind is written with signs that look alike or with a joint between that nobody sees.
 */

/** WORD JOINER: has no width and breaks no line. */
const JOINT = '\u2060';

/** What is live, what is put in its place, and what it cannot be without: to look for that costs far less. */
type Inert = readonly [live: RegExp, instead: string, sign: string];

/** Applied one after the other. */
const INERT: readonly Inert[] = [
  [/\s{2,}|[^\S ]/gu, ' ', ''],
  // Signs that turn the direction of what follows, ours included.
  [/[\u202A-\u202E\u2066-\u2069]/g, '', ''],
  // HTML, mentions and speech markup.
  [/</g, '‹', '<'],
  [/>/g, '›', '>'],
  [/&(?=#?\w+;)/g, `&${JOINT}`, '&'],
  // Emphasis and code; an underscore within a word is none.
  [/\*/g, '∗', '*'],
  [/`/g, 'ˋ', '`'],
  [/~/g, '∼', '~'],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ', '_'],
  // A sign that is to be taken literally would lose the backslash before it.
  [/\\(?=[!-/:-@[-`{-~])/g, `\\${JOINT}`, '\\'],
  // Links, also those that clients make of addresses.
  [/\](?=[([:])/g, `]${JOINT}`, ']'],
  [/:(?=\/\/)/g, `:${JOINT}`, '://'],
  [/mailto:/gi, `mailto${JOINT}:`, ':'],
  [/\.(?<=[\p{L}\p{N}_-]\.)(?=\p{L}{2})|(?<=\bwww)\.(?=[\p{L}\p{N}])/giu, `.${JOINT}`, '.'],
  [/(?<=[^\s@])@(?=[^\s@\u2060])/g, `@${JOINT}`, '@'],
  // A heading, a quotation or a list, which only a line can begin with.
  [/^(?=\s*(?:#|[-+]\s|\d+[.)]\s|---))/, JOINT, ''],
];

/** The same to read, in one line, with nothing in it that a client could make live. */
export const plainText = (text: string): string =>
  INERT.reduce((inert, [live, instead, sign]) => (inert.includes(sign) ? inert.replace(live, instead) : inert), text);
