import assert from 'node:assert/strict';
import { intentText } from './intent-text.js';
import { read } from './reading.js';

describe('what goes with a reading', () => {
  it('offers the vendor of the investigation beside the one who owes the measure', () => {
    assert.deepEqual(read('maatregelen van Microsoft').alternatives.map(intentText), ['list vendor=microsoft']);
  });

  it('offers the reports that were rejected beside the proposals that were', () => {
    const { alternatives } = read('which measures were rejected?');
    assert.ok(alternatives.map(intentText).includes('changes since 2020-07-09 done rejection *'));
    assert.deepEqual(read('welke maatregelen zijn niet afgewezen?').alternatives.map(intentText), []);
  });

  it('offers each investigation where a number can be of several', () => {
    const { alternatives } = read('maatregelen bij H1');
    assert.deepEqual(alternatives.map(intentText), ['list risk=OW20-H1', 'list risk=MD23-H1']);
  });

  it('offers the other letters that a bare number can have', () => {
    const { alternatives } = read('maatregel 4');
    assert.deepEqual(alternatives.map(intentText), ['measure O4', 'measure S4']);
  });

  it('offers the list without words that nobody knows', () => {
    const reading = read('openstaande flutmaatregelen van SLM');
    assert.equal(intentText(reading.intent), 'list obligor=slm & text="flut" & word=open');
    assert.ok(reading.alternatives.map(intentText).includes('list obligor=slm & word=open'));
  });

  it('offers to look for words that name nothing recorded', () => {
    const reading = read('wat is de Data Viewer Tool?');
    assert.equal(reading.intent.type, 'not_recorded');
    assert.deepEqual(reading.alternatives.map(intentText), ['list text="data viewer tool"']);
  });

  it('asks back where the sentence may ask or tell', () => {
    const reading = read('OW20-V4 gereed');
    assert.equal(reading.askBack, true);
    assert.deepEqual(
      [reading.intent, ...reading.alternatives].map((intent) => intent.type),
      ['measure', 'change'],
    );
    assert.equal(read('is OW20-V4 gereed?').askBack, false);
    assert.equal(read('OW20-V4 gereed?').askBack, false);
  });

  it('is surer of what it knows than of what it only searches for', () => {
    assert.equal(read('welke maatregelen van Microsoft zijn te laat?').confidence, 1);
    assert.ok(read('welke maatregelen van Microsoft zijn flierp?').confidence < 1);
    assert.equal(read('asdfgh qwrtp zxcvb').confidence, 0);
  });

  it('keeps the sentence of a change as it was written', () => {
    const { intent } = read('Zet OW20-V4 op 60%');
    assert.deepEqual(intent.type === 'change' && intent.text, 'Zet OW20-V4 op 60%');
  });

  it('repeats the topic that is not recorded in the words of the question', () => {
    const { intent } = read('Wat is het Telefoonnummer van Microsoft?');
    assert.deepEqual(intent.type === 'not_recorded' && intent.topic, 'Telefoonnummer');
  });
});
