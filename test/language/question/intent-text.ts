/** Intents as short text, so that a table of questions can say what each is read as. */
import type { Criterion, MeasureQuery, RiskQuery } from '../../../src/domain/query.js';
import type { CodeMention, Intent } from '../../../src/language/intent.js';

/** "list obligor=microsoft & word=open": criteria in alphabetical order. */
export function intentText(intent: Intent): string {
  switch (intent.type) {
    case 'list':
    case 'next':
    case 'overview':
      return said(intent.type, queryText(intent.query));
    case 'count':
      return said('count', queryText(intent.query), intent.by === null ? '' : `by ${intent.by}`);
    case 'measure':
    case 'risk':
      return said(
        intent.type,
        mentionText(intent.mention),
        intent.focus ?? '',
        intent.asOf === undefined ? '' : `asOf ${intent.asOf}`,
      );
    case 'risks':
      return said('risks', riskText(intent.query));
    case 'countRisks':
      return said('countRisks', riskText(intent.query), intent.by === null ? '' : `by ${intent.by}`);
    case 'changes':
      return said('changes', `since ${intent.since}`, queryText(intent.query));
    case 'record':
      return said('record', queryText(intent.query), `against ${intent.against}`);
    case 'reminders':
      return said('reminders', intent.of, intent.mention === null ? '' : mentionText(intent.mention));
    case 'wording':
      return said('wording', `"${intent.wording}"`, intent.anchor === null ? '' : `from ${intent.anchor}`);
    case 'language':
      return said('language', intent.language);
    case 'change':
      return said('change', intent.mention === null ? '' : mentionText(intent.mention));
    case 'not_recorded':
      return 'not_recorded';
    default:
      return intent.type;
  }
}

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
      return `${not}anyRisk`;
    case 'period':
      return `${not}period=${criterion.from ?? ''}..${criterion.to ?? ''}`;
    case 'text':
      return `${not}text="${criterion.words}"`;
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

function riskText({ investigation, level, status, codes, text, measures, asOf }: RiskQuery): string {
  const pieces = [
    codes === undefined ? '' : `code=${[...codes].sort().join('|')}`,
    investigation === undefined ? '' : `investigation=${[...investigation].sort().join('|')}`,
    level === undefined ? '' : `level=${[...level].sort().join('|')}`,
    measures === undefined ? '' : `measures(${queryText(measures)})`,
    status === undefined ? '' : `status=${[...status].sort().join('|')}`,
    text === undefined ? '' : `text="${text}"`,
  ].filter((piece) => piece !== '');
  return said(pieces.length === 0 ? '*' : pieces.join(' & '), asOf === undefined ? '' : `asOf ${asOf}`);
}
