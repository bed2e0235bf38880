/** Every way in which a model, or the road to it, lets one down; and what the log and the person are told of it. */
import type { FailureReason } from '../../../src/planners/model/failure.js';
import * as endpoint from './endpoint.js';

export const KEY = 'sk-not-a-real-key-0123456789';

export interface Misbehaviour {
  readonly what: string;
  readonly behaviour: endpoint.Behaviour;
  readonly reason: FailureReason;
}

const { answers, calls, says } = endpoint;
const query = (...criteria: readonly unknown[]) => ({ query: { criteria } });
const one = (what: string, reason: FailureReason, behaviour: endpoint.Behaviour): Misbehaviour => ({
  what,
  reason,
  behaviour,
});

const ECHO = { error: { message: `Incorrect API key provided: ${KEY}`, code: 'invalid_api_key' } };

export const SILENT: readonly Misbehaviour[] = [
  one('does not answer', 'timeout', endpoint.staysSilent),
  one('never ends its answer', 'timeout', endpoint.trickles),
  one('hangs up', 'unreachable', endpoint.hangsUp),
  one('breaks off', 'unreachable', endpoint.breaksOff),
  one('says 401 and repeats the key', 'status', answers(ECHO, 401)),
  one('says 429 with a time to wait', 'status', answers({ error: {} }, 429, { 'retry-after': '1' })),
  one('says 500', 'status', answers('Internal error', 500)),
  one('says 408, which clients like to repeat', 'status', answers('', 408)),
  one('filters the question', 'status', answers({ error: { code: 'content_filter' } }, 400)),
  one('has nothing to say', 'status', answers('', 204)),
];

export const DECLINED: readonly Misbehaviour[] = [
  one('refuses', 'declined', endpoint.refuses),
  one('chats', 'declined', says('There are 13 open measures, all of them late!')),
  one('says nothing', 'declined', says('')),
  one('does not understand', 'declined', calls(['cannot', { reason: 'not_understood' }])),
];

export const UNUSABLE: readonly Misbehaviour[] = [
  one('answers no JSON', 'nonsense', answers('<html>Bad gateway</html>')),
  one('answers JSON of another kind', 'nonsense', answers({ output: [] })),
  one('offers no choice', 'nonsense', answers({ choices: [] })),
  one('answers null', 'nonsense', answers('null')),
  one('writes half an object', 'nonsense', says('{"action": "listMeasures", "input"')),
  one('writes another object', 'nonsense', says('{"tool": "listMeasures", "args": {}}')),
  one('calls with half an input', 'nonsense', calls(['listMeasures', '{"query": {"criteria": ['])),
  one('calls two functions', 'nonsense', calls(['waiting', {}], ['help', {}])),
  one('floods', 'too_large', endpoint.floods),
  one('answers too much', 'too_large', answers({ choices: 'x'.repeat(70_000) })),
  one('fills in too much', 'too_large', calls(['listMeasures', query({ field: 'text', words: 'x'.repeat(9_000) })])),
  one('says too much', 'too_large', says(`{"action": "help", "input": {"x": "${'x'.repeat(9_000)}"}}`)),
  one('invents a function', 'not_offered', calls(['launchMissiles', {}])),
  one('wants to change something', 'not_offered', calls(['verifyMeasure', { measureId: 'OW20-V1' }])),
  one('wants to record progress', 'not_offered', calls(['recordProgress', { subject: 'OW20-V1', values: {} }])),
  one('wants to undo', 'not_offered', calls(['undo', {}])),
  one('changes the language', 'not_offered', calls(['setLanguage', { language: 'en' }])),
  one('calls what every object has', 'not_offered', calls(['toString', {}])),
  one('calls the prototype', 'not_offered', calls(['__proto__', {}])),
  one('invents a field', 'invalid_input', calls(['listMeasures', query({ field: 'colour', anyOf: ['red'] })])),
  one('invents a parameter', 'invalid_input', calls(['listMeasures', { ...query(), sql: 'drop table' }])),
  one('sneaks in a prototype', 'invalid_input', calls(['help', '{"__proto__": {"a": 1}, "constructor": 2}'])),
  one('invents a form', 'invalid_input', calls(['fillIn', { form: 'wipe', subject: null }])),
  one('invents a field of a form', 'invalid_input', calls(['fillIn', { form: 'verify', values: { secret: 'x' } }])),
  one('invents a state', 'invalid_input', calls(['listMeasures', query({ field: 'state', anyOf: ['ready'] })])),
  one('invents a day', 'invalid_input', calls(['listChanges', { since: '2025-02-30', ...query() }])),
  one('leaves out what is needed', 'invalid_input', calls(['showMeasure', {}])),
  one('writes a path for a code', 'invalid_input', calls(['showMeasure', { measureId: '../../etc/passwd' }])),
  one(
    'nests without end',
    'invalid_input',
    calls(['listMeasures', `{"query": ${'['.repeat(3_900)}${']'.repeat(3_900)}}`]),
  ),
  one('fills in a list', 'invalid_input', calls(['listMeasures', '[]'])),
  one('makes up a measure', 'unknown', calls(['showMeasure', { measureId: 'OW20-V9' }])),
  one('makes up a risk', 'unknown', calls(['showRisk', { riskId: 'MD23-H1' }])),
  one('makes up a vendor', 'unknown', calls(['listMeasures', query({ field: 'vendor', anyOf: ['oracle'] })])),
  one('makes up a party', 'unknown', calls(['countMeasures', query({ field: 'obligor', anyOf: ['slm', 'ibm'] })])),
  one('makes up an investigation', 'unknown', calls(['overview', query({ field: 'investigation', anyOf: ['XX99'] })])),
  one('makes up a product', 'unknown', calls(['nextDeadline', query({ field: 'product', anyOf: ['Windows 95'] })])),
  one('makes up a source', 'unknown', calls(['listMeasures', query({ field: 'source', anyOf: ['wikipedia'] })])),
  one('makes up a code in a list', 'unknown', calls(['listMeasures', query({ field: 'code', anyOf: ['MD23-V77'] })])),
  one('makes up a risk in a list', 'unknown', calls(['listMeasures', query({ field: 'risk', anyOf: ['OW20-H9'] })])),
  one('makes up a risk among risks', 'unknown', calls(['listRisks', { query: { codes: ['OW20-L8'] } }])),
  one(
    'makes up a party behind risks',
    'unknown',
    calls(['listRisks', { query: { measures: { criteria: [{ field: 'obligor', anyOf: ['ibm'] }] } } }]),
  ),
  one('makes up an investigation of risks', 'unknown', calls(['countRisks', { query: { investigation: ['AB12'] } }])),
  one('makes up what is changed', 'unknown', calls(['fillIn', { form: 'verify', subject: 'OW20-V9' }])),
  one('makes up a risk that is changed', 'unknown', calls(['fillIn', { form: 'rerate', subject: 'MD23-H1' }])),
  one('makes up what is gone', 'unknown', calls(['fillIn', { form: 'markGone', subject: 'OW20-C99' }])),
  one('names a person', 'unknown', calls(['listMeasures', query({ field: 'owner', anyOf: ['Sanne de Vries'] })])),
  one('makes up a wording', 'unknown', calls(['readWording', { wording: 'voor de kerst van 2031' }])),
];
