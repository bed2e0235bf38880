/** What a click asks for, in the terms that a follow-up builds on. */
import type { ActionInput, ActionRequest } from '../actions/requests.js';
import { investigationOf, isMeasureCode, type MeasureCode, type RiskCode } from '../domain/register/codes.js';
import type { CodeMention, Intent } from '../language/intent.js';

export function intentOf(request: ActionRequest): Intent {
  switch (request.action) {
    case 'listMeasures':
      return { type: 'list', query: request.input.query };
    case 'countMeasures': {
      const { query, by, also } = request.input;
      return { type: 'count', query, by, ...(also === undefined ? {} : { also }) };
    }
    case 'showMeasure':
      return { type: 'measure', mention: mention(request.input.measureId, 'measure'), focus: request.input.focus };
    case 'listRisks':
      return { type: 'risks', query: request.input.query };
    case 'countRisks':
      return { type: 'countRisks', ...request.input };
    case 'showRisk':
      return { type: 'risk', mention: mention(request.input.riskId, 'risk'), focus: request.input.focus };
    case 'nextDeadline':
      return { type: 'next', query: request.input.query };
    case 'overview':
      return { type: 'overview', query: request.input.query };
    case 'vendorRecord':
      return { type: 'record', query: request.input.query, against: request.input.against };
    case 'listChanges': {
      const { since, until, by, of, deed, query } = request.input;
      const narrower = {
        ...(until === undefined ? {} : { until }),
        ...(by === null ? {} : { by }),
        ...(of === undefined ? {} : { of }),
        ...(deed === undefined ? {} : { deed }),
      };
      return { type: 'changes', since, ...narrower, query };
    }
    case 'showCoverage': {
      const { measureId, group, standing } = request.input;
      const said = { what: 'coverage', mention: mention(measureId, 'measure'), group, standing } as const;
      return { type: 'organisations', said };
    }
    case 'reminders':
      return reminders(request.input);
    default:
      return { type: 'not_understood' };
  }
}

function reminders({ measureId, of, person, everyone, from, to }: ActionInput<'reminders'>): Intent {
  return {
    type: 'reminders',
    mention: measureId === null ? null : mention(measureId, 'measure'),
    of,
    ...(person === null ? {} : { person }),
    ...(everyone ? { everyone: 'asked' } : {}),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
}

/** The question for a measure or a risk as a whole. */
export const itemIntent = (code: MeasureCode | RiskCode): Intent =>
  isMeasureCode(code)
    ? { type: 'measure', mention: mention(code, 'measure'), focus: null }
    : { type: 'risk', mention: mention(code, 'risk'), focus: null };

function mention(code: MeasureCode | RiskCode, of: 'measure' | 'risk'): CodeMention {
  const investigation = investigationOf(code);
  return { text: code, of, investigation, number: code.slice(investigation.length + 1) };
}
