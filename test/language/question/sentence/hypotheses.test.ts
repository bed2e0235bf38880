/** What is only supposed of one thing, where another is asked about. */
import assert from 'node:assert/strict';
import { isReadAs, read } from '../reading.js';

describe('what is only supposed', () => {
  describe('is not what is asked about', () => {
    isReadAs([
      ['als OW20-V1 klaar is, is H1 dan gemitigeerd?', 'risk H1 blocking'],
      ['als V1 klaar is is OW20-H1 dan weg', 'risk OW20-H1 blocking'],
      ['stel dat OW20-V1 geverifieerd is, is H1 dan weg?', 'risk H1 blocking'],
      ['is OW20-H1 weg als V1 klaar is?', 'risk OW20-H1 blocking'],
      ['zodra MD23-V4 klaar is, vervalt MD23-O2 dan?', 'measure MD23-O2 deadline'],
      ['once V3 is verified, is H3 mitigated?', 'risk H3 blocking'],
      ['if OW20-V1 is verified will OW20-H1 be closed?', 'risk OW20-H1 blocking'],
      ['suppose OW20-V1 is done, what is left for OW20-H1', 'risk OW20-H1 blocking'],
    ]);
  });

  describe('stays what is asked about where nothing else is', () => {
    isReadAs([
      ['wanneer is OW20-H1 gemitigeerd?', 'risk OW20-H1 condition'],
      ['vervalt MD23-O2 als V4 klaar is?', 'measure MD23-O2 deadline'],
    ]);
  });

  it('is answered with neither yes nor no', () => {
    const { intent } = read('als OW20-V1 klaar is, is H1 dan gemitigeerd?');
    assert.ok(intent.type === 'risk' && intent.plainly === true);
  });

  it('is nothing that happened', () => {
    for (const said of [
      'suppose OW20-V1 is done',
      'stel dat OW20-V1 gereed gemeld is',
      'assuming OW20-V1 was verified',
    ])
      assert.notEqual(read(said).intent.type, 'change', said);
    assert.equal(read('OW20-V1 is done').intent.type, 'change');
  });
});
