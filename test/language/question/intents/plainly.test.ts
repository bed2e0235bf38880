import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { read } from '../reading.js';

const isPlain = (text: string): boolean => {
  const { intent } = read(text);
  assert.ok(intent.type === 'measure' || intent.type === 'risk', text);
  return intent.plainly === true;
};

describe('an answer without yes or no', () => {
  it('is for what was not asked so, or would mean the opposite', () => {
    for (const text of [
      'klopt het dat OW20-V4 niet te laat is',
      'is it true that OW20-V1 is not overdue',
      'klopt het dat OW20-H1 nog niet gemitigeerd is',
      'staat OW20-H1 open?',
      'hoeveel dagen is V3 te laat',
      'hoe lang is OW20-V4 te laat?',
      'how late was OW20-V4?',
      'when did OW20-V1 become overdue',
    ])
      assert.ok(isPlain(text), text);
  });

  it('is not for a plain question', () => {
    for (const text of ['is OW20-V4 te laat?', 'klopt het dat OW20-V4 te laat is', 'is OW20-H1 mitigated?'])
      assert.ok(!isPlain(text), text);
  });
});
