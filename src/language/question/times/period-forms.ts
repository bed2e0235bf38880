/** The words around a date as forms to look for in a text; compiled once. */
import { phrasesIn } from '../words/meanings.js';
import type { Phrases, TimeVocabulary } from '../words/vocabulary.js';

export interface PeriodForms {
  /** A noun in front of a date, at the start of a fragment. */
  readonly leading: RegExp;
  readonly tooLate: RegExp;
  /** What makes it "how often", at the end of the text before a unit. */
  readonly howOften: RegExp;
  readonly until: RegExp;
  /** A verb of lasting, at the end of the text before "until". */
  readonly lasting: RegExp;
  /** A noun for what is foreseen, at the end of the text before "for". */
  readonly foreseen: RegExp;
  readonly for: RegExp;
  /** At the end of the text before "after". */
  readonly onOr: RegExp;
  /** Between two periods that each have their year ("in 2020 of 2023"); each is read by itself. */
  readonly alternatives: RegExp;
  /** An open "between", at the end of the text before its second half. */
  readonly range: RegExp;
  readonly countedFrom: RegExp;
  /** "een vrijdag", "on Fridays". */
  readonly anyWeekday: RegExp;
  /** A counted term, at the end of a text. */
  readonly term: RegExp;
}

export function periodForms(vocabularies: readonly TimeVocabulary[]): PeriodForms {
  const any = (list: keyof TimeVocabulary['time']): string => oneOf(vocabularies.map(({ time }) => time[list]));
  // "te laat of in december": in English "of" belongs to the date, here it joins it to what is in front.
  const before = `(?:${any('starting')}|${any('or')})(?=\\s+${any('startingIn')}\\b)`;
  const nouns = `${any('nouns')}(?:\\s+(?:of|van))?|${before}`;
  return {
    leading: new RegExp(`^(?:${any('beforeNouns')}\\s+)*(?:${nouns})\\s+(?=\\S)`, 'i'),
    tooLate: new RegExp(`\\b${any('tooLate')}\\b`, 'gi'),
    howOften: new RegExp(`(?:^|\\s)${any('howOften')}\\s+$`, 'i'),
    until: new RegExp(`^${any('until')}\\s+`, 'i'),
    lasting: new RegExp(`\\b${any('lasting')}\\s+$`, 'i'),
    foreseen: new RegExp(`\\b${any('foreseen')}\\s+$`, 'i'),
    for: new RegExp(`^${any('for')}\\s+`, 'i'),
    onOr: new RegExp(`\\b${any('onOr')}\\s+$`, 'i'),
    alternatives: new RegExp(`(?<=\\d{4})(?:\\s*,\\s*|\\s+)${any('or')}\\s+(?=[^,.?]{0,25}\\b\\d{4}\\b)`, 'gi'),
    range: new RegExp(`\\b${any('between')}\\b[^,.?]{0,30}$`, 'i'),
    countedFrom: new RegExp(`[\\s,]+${any('countedFrom')}\\s+`, 'gi'),
    anyWeekday: new RegExp(`\\b${any('anyWeekday')}\\b`, 'i'),
    term: new RegExp(`\\b${any('countedUnits')}$`, 'i'),
  };
}

/** Any of the phrases, the longest first. */
function oneOf(lists: readonly Phrases[]): string {
  const phrases = lists.flatMap((list) => phrasesIn(list).map((words) => words.join('\\s+')));
  return `(?:${phrases.sort((a, b) => b.length - a.length).join('|')})`;
}
