/** A field of a measure in a few words, as it is before and after an import. */
import { shortDeadline } from '../../cards/measure/deadline-words.js';
import { cut, type Setting } from '../../cards/drawing.js';
import { inLanguage } from '../../domain/language.js';
import { currentDeadline, type Measure } from '../../domain/measure/measure.js';

/** Characters of a text that a row of the preview shows. */
const LONGEST = 300;

type Words = (measure: Measure, setting: Setting) => string;

const WORDS: Readonly<Partial<Record<keyof Measure, Words>>> = {
  nature: ({ nature }, { messages }) => messages.words.natures[nature],
  title: ({ title: { nl, en } }) => (nl === en ? nl : `${nl} / ${en}`),
  description: ({ description }) => (description === null ? '' : `${description.nl} / ${description.en}`),
  quotation: ({ quotation: { quote, place } }) => `${quote} (${place})`,
  risks: ({ risks }) => risks.join(', '),
  deadlines: (measure, { messages }) => {
    const deadline = currentDeadline(measure);
    return `${deadline.wording} (${shortDeadline(deadline, messages)})`;
  },
  state: ({ state }, { messages }) => messages.words.states[state],
  agreedOn: ({ agreedOn }, { messages }) => (agreedOn === null ? '' : messages.format.day(agreedOn)),
  progress: ({ progress }, { messages }) => (progress === null ? '' : messages.format.percent(progress)),
  owner: ({ owner }, { names }) => (owner === null ? '' : (names.person(owner) ?? owner)),
  blockedBy: ({ blockedBy }) => blockedBy.map(({ code }) => code).join(', '),
  lapsesWith: ({ lapsesWith }) => lapsesWith ?? '',
  followUpOn: ({ followUpOn }, { messages }) => (followUpOn === null ? '' : messages.format.day(followUpOn)),
  reminders: ({ reminders }) => (reminders === undefined ? '' : JSON.stringify(reminders)),
  contradictions: ({ contradictions }, { messages }) => messages.imports.pieces(contradictions.length),
  notes: ({ notes }, { language }) => notes.map((note) => inLanguage(note, language)).join(' '),
  confidential: ({ confidential }, { messages }) => (confidential ? messages.tables.yes : messages.tables.no),
  report: ({ report }, { messages }) =>
    report === null ? '' : messages.measure.reportedBy(report.claimedBy, messages.format.day(report.on)),
  evidence: ({ evidence }, { messages }) => messages.imports.pieces(evidence.length),
};

/** Empty where there is nothing. */
export const fieldWords = (key: keyof Measure, measure: Measure, setting: Setting): string =>
  cut(WORDS[key]?.(measure, setting) ?? '', LONGEST);
