/** How organisations and their answers are told. */
import { ownPart, type OrganisationCode } from '../../domain/register/codes.js';
import type { Tally } from '../../domain/risk/coverage.js';
import { applicableOf } from '../../domain/risk/coverage.js';
import { STANDINGS, type Standing } from '../../domain/organisation/organisation-answer.js';
import type { Messages } from '../../locales/messages.js';
import type { Color } from '../parts/marks.js';

export interface Look {
  /** A colour of the chart. */
  readonly color: string;
  readonly blocks: string;
  readonly sign: string;
  readonly textColor: Color;
}

/** Each differs in its sign as well as in its colour. */
export const LOOKS: Readonly<Record<Standing, Look>> = {
  done: { color: 'categoricalTeal', blocks: '█', sign: '✓', textColor: 'Good' },
  in_progress: { color: 'categoricalLightBlue', blocks: '▓', sign: '●', textColor: 'Accent' },
  not_answered: { color: 'neutral', blocks: '░', sign: '○', textColor: 'Default' },
  declined: { color: 'categoricalRed', blocks: '▒', sign: '✗', textColor: 'Attention' },
  not_applicable: { color: 'categoricalMarigold', blocks: '─', sign: '–', textColor: 'Default' },
};

/** "14 van 22 organisaties klaar · 5 niet geantwoord" */
export function coverageLine(tally: Tally, { organisations }: Messages): string {
  const { coverage, standings } = organisations;
  const applicable = applicableOf(tally);
  if (applicable === 0) return coverage.nobody;
  const others = STANDINGS.filter((standing) => standing !== 'done' && tally[standing] > 0);
  return [
    coverage.line(tally.done, applicable),
    ...others.map((standing) => coverage.lineOf(standings[standing], tally[standing])),
  ].join(' · ');
}

/** Letters of a code that is an abbreviation. */
const ABBREVIATION = 5;

/** What an organisation is called where only its code is at hand: "BZK". */
export function organisationWord(code: OrganisationCode): string {
  const own = ownPart(code);
  return own.length <= ABBREVIATION && !own.includes('-') ? own.toUpperCase() : own;
}
