/** "BZK en Financiën hebben OW20-O1 uitgevoerd per 3 maart 2021", "BZK voert O1 niet uit, want …". */
import type { Answer } from '../../domain/organisation/organisation-answer.js';
import type { OrganisationsSaid } from '../intent.js';
import type { OrganisationWords } from './compiled.js';
import type { Heard } from './heard.js';

/** Undefined where nothing is told of a measure by an organisation that is named. */
export function readAnswer(said: Heard, words: OrganisationWords): OrganisationsSaid | undefined {
  const { named, mention, asks } = said;
  if (asks || named.length === 0 || mention?.of !== 'measure' || !mention.number.startsWith('O')) return undefined;
  const reason = after(said.raw, words.because);
  const told = reason === undefined ? said.raw : said.raw.slice(0, reason.at);
  const day = dayIn(told, words);
  const claim = withoutTail(said.folded, words, day !== undefined);
  const answer = words.answers.find(([, word]) => word.test(claim))?.[0];
  if (answer === undefined) return undefined;
  const organisations = [...new Set(named.map(({ organisation }) => organisation.code))];
  // Where it is not certain what is told, the person says so on the form.
  if (CERTAIN.has(answer) && words.doubt.test(claim)) return { what: 'answer', mention, organisations };
  return {
    what: 'answer',
    mention,
    organisations,
    answer,
    ...(day === undefined ? {} : { on: day }),
    ...(reason === undefined || reason.rest === '' ? {} : { note: reason.rest }),
  };
}

/** Answers that are told without a word of doubt. */
const CERTAIN: ReadonlySet<Answer> = new Set<Answer>(['done', 'in_progress']);

/** What follows the last time that a word is said, and where that begins. */
function after(text: string, word: RegExp): { readonly at: number; readonly rest: string } | undefined {
  const all = [...text.matchAll(new RegExp(word.source, 'giu'))];
  const last = all.at(-1);
  if (last === undefined) return undefined;
  return { at: last.index, rest: text.slice(last.index + last[0].length).trim() };
}

const HAS_DAY = /\d|(gisteren|vandaag|eergisteren|yesterday|today)/iu;

/** The day that stands at the end, after "per" or the like. */
function dayIn(text: string, { since }: OrganisationWords): string | undefined {
  const found = after(text.replace(/[\s,;]+$/u, ''), since);
  if (found === undefined || !HAS_DAY.test(found.rest)) return undefined;
  // A verb may follow the day: "heeft O1 op 3 maart 2021 uitgevoerd".
  return found.rest.replace(/[\s,]+(uitgevoerd|gedaan|afgerond|doorgevoerd|voltooid|done|carried out)$/iu, '');
}

/** The sentence without its day and its reason, which may have any words. */
function withoutTail(folded: string, { since, because }: OrganisationWords, hasDay: boolean): string {
  const [claim = folded] = folded.split(because);
  if (!hasDay) return claim.trim();
  const day = after(claim, since);
  if (day === undefined) return claim.trim();
  const verb = /(uitgevoerd|gedaan|afgerond|doorgevoerd|voltooid|done|carried out)$/u.exec(claim.trim())?.[0] ?? '';
  return `${claim.slice(0, day.at)} ${verb}`.trim();
}
