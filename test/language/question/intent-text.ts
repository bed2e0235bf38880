/** Intents as short text, so that a table of questions can say what each is read as. */
import type { Criterion, MeasureQuery, RiskAspects, RiskQuery } from '../../../src/domain/query/query.js';
import type { CodeMention, Intent } from '../../../src/language/intent.js';

/** "list obligor=microsoft & word=open": criteria in alphabetical order. */
export function intentText(intent: Intent): string {
  return said(intent.type, ...piecesOf(intent).map((piece) => piece ?? ''));
}

type Pieces = readonly (string | null | undefined)[];

function piecesOf(intent: Intent): Pieces {
  switch (intent.type) {
    case 'list':
      return [
        queryText(intent.query),
        intent.only === undefined ? null : `only ${intent.only}`,
        intent.first === undefined ? null : `first ${intent.first}`,
        intent.rhythm === undefined ? null : `every ${intent.rhythm.interval}`,
      ];
    case 'next':
    case 'overview':
      return [queryText(intent.query)];
    case 'count':
      return [
        queryText(intent.query),
        by(intent.by),
        intent.most === true ? 'most' : null,
        ...(intent.also ?? []).map((one) => `+ ${queryText(one)}`),
      ];
    case 'risks':
      return [riskText(intent.query)];
    case 'countRisks':
      return [riskText(intent.query), by(intent.by)];
    case 'changes':
      return [
        intent.of,
        `since ${intent.since}`,
        intent.until && `until ${intent.until}`,
        intent.by && `by ${intent.by}`,
        intent.deed && `done ${intent.deed}`,
        queryText(intent.query),
      ];
    case 'record':
      return [queryText(intent.query), `against ${intent.against}`];
    default:
      return otherPieces(intent);
  }
}

function otherPieces(intent: Intent): Pieces {
  switch (intent.type) {
    case 'measure':
    case 'risk':
      return [
        mentionText(intent.mention),
        intent.focus,
        intent.type === 'measure' && intent.waitsFor !== undefined ? `waits for ${mentionText(intent.waitsFor)}` : null,
        intent.asOf === undefined ? null : `asOf ${intent.asOf}`,
      ];
    case 'reminders':
      return [intent.of, intent.mention === null ? null : mentionText(intent.mention)];
    case 'meaning':
      return intent.terms.map(({ value }) => value);
    case 'wording':
      return [`"${intent.wording}"`, intent.anchor === null ? null : `from ${intent.anchor}`];
    case 'language':
      return [intent.language];
    case 'publication':
      return [intent.of, ...aboutOf(intent), daysOf(intent), intent.language];
    case 'calendar':
      return [intent.of, intent.revoke ? 'revoke' : null];
    case 'change':
      return [intent.mention === null ? null : mentionText(intent.mention)];
    default:
      return [];
  }
}

type Document = Extract<Intent, { readonly type: 'publication' }>;

const aboutOf = ({ mention, vendors, investigations }: Document): readonly string[] =>
  mention === null ? [...vendors, ...investigations] : [mentionText(mention)];

const daysOf = ({ since, until }: Document): string | null =>
  since === null && until === null ? null : `${since ?? ''}…${until ?? ''}`;

const by = (dimension: string | null): string | null => (dimension === null ? null : `by ${dimension}`);

const said = (...pieces: readonly string[]): string => pieces.filter((piece) => piece !== '').join(' ');

const mentionText = ({ investigation, number }: CodeMention): string =>
  investigation === null ? number : `${investigation}-${number}`;

export function queryText({ criteria, asOf }: MeasureQuery): string {
  const texts = criteria.map(criterionText).sort();
  return said(texts.length === 0 ? '*' : texts.join(' & '), asOf === undefined ? '' : `asOf ${asOf}`);
}

function criterionText(criterion: Criterion): string {
  const not = criterion.not === true ? '!' : '';
  switch (criterion.field) {
    case 'anyRisk':
    case 'anyEvidence':
      return `${not}${criterion.field}`;
    case 'period':
      return `${not}period=${criterion.from ?? ''}..${criterion.to ?? ''}`;
    case 'happened':
      return `${not}${criterion.what}=${criterion.from ?? ''}..${criterion.to ?? ''}`;
    case 'text':
      return `${not}text="${criterion.words}"`;
    case 'either':
      return `${not}(${criterion.sides.map((side) => side.map(criterionText).sort().join(' & ')).join(' or ')})`;
    default: {
      const soon =
        criterion.field === 'word' && criterion.soonDays !== undefined ? `(${String(criterion.soonDays)})` : '';
      return `${not}${criterion.field}=${criterion.anyOf
        .map((value) => value ?? 'nobody')
        .sort()
        .join('|')}${soon}`;
    }
  }
}

function riskText(query: RiskQuery): string {
  const { asOf, except } = query;
  const left = except === undefined ? [] : aspectTexts(except).map((piece) => `!${piece}`);
  const pieces = [...aspectTexts(query), ...left];
  return said(pieces.length === 0 ? '*' : pieces.join(' & '), asOf === undefined ? '' : `asOf ${asOf}`);
}

function aspectTexts({ investigation, level, status, codes, text, condition, measures }: RiskAspects): string[] {
  return [
    codes === undefined ? '' : `code=${[...codes].sort().join('|')}`,
    condition === undefined ? '' : 'condition',
    investigation === undefined ? '' : `investigation=${[...investigation].sort().join('|')}`,
    level === undefined ? '' : `level=${[...level].sort().join('|')}`,
    measures === undefined ? '' : `measures(${queryText(measures)})`,
    status === undefined ? '' : `status=${[...status].sort().join('|')}`,
    text === undefined ? '' : `text="${text}"`,
  ].filter((piece) => piece !== '');
}
