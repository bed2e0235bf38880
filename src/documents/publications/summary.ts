/** The update in brief: a sentence or three, and the numbers with their codes. */
import { UPDATE_PARTS, type ProgressUpdate } from '../../domain/publication/publication.js';
import type { Party } from '../../domain/register/codes.js';
import { capital } from '../../locales/write.js';
import { figuresOf, UPDATE_FIGURES, type UpdateFigure } from '../../domain/change/update-figures.js';
import { heading, paragraph, plain, type Block } from './paper.js';
import { generalRemarks } from './remarks.js';
import type { At } from './statement-words.js';

/** Told only where there are any. */
const OPTIONAL: ReadonlySet<UpdateFigure> = new Set<UpdateFigure>(['verified_other', 'partial', 'rejected', 'ended']);
/** Codes named in a row; the parts below name them all. */
const NAMED = 40;

/** Who has to do each measure of an update about what several parties have to do; empty where it is one party. */
export function partiesByCode({ parts }: ProgressUpdate): ReadonlyMap<string, Party> {
  const found = new Map(UPDATE_PARTS.flatMap((part) => parts[part].map(({ code, party }) => [code, party] as const)));
  return new Set(found.values()).size > 1 ? found : new Map();
}

/** "Microsoft: OW20-V1 and OW20-V2; SLM: OW20-S1": what one party has to do is not to be taken for another's. */
function codesByParty(codes: readonly string[], update: ProgressUpdate, { messages, names }: At): string {
  const { format } = messages;
  const parties = partiesByCode(update);
  const told = codes.slice(0, NAMED);
  const more = codes.length - told.length;
  const owing = [...new Set(told.map((code) => parties.get(code)))];
  if (parties.size === 0) return format.andMore(told, more);
  return owing
    .map((party, at) => {
      const own = told.filter((code) => parties.get(code) === party);
      const list = format.andMore(own, at === owing.length - 1 ? more : 0);
      return party === undefined ? list : `${capital(plain(names.party(party)))}: ${list}`;
    })
    .join('; ');
}

export function summaryBlocks(update: ProgressUpdate, at: At): readonly Block[] {
  const { messages } = at;
  const { publications, format } = messages;
  const { summary, about, table, none, figures } = publications.update;
  const { measures, investigations, until } = update;
  const codes = investigations.map(({ code }) => code);
  const found = figuresOf(update);
  const names = UPDATE_FIGURES.filter((name) => !OPTIONAL.has(name) || found[name].length > 0);
  return [
    heading(1, summary),
    paragraph(about(measures.length, format.and(codes), codes.length !== 1)),
    ...generalRemarks(update, until, messages),
    {
      type: 'table',
      head: [table.what, table.count, table.codes],
      widths: [38, 10, 52],
      rows: names.map((name) => [
        figures[name],
        format.number(found[name].length),
        found[name].length === 0 ? none : codesByParty(found[name], update, at),
      ]),
    },
  ];
}
