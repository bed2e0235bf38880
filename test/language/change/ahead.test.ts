import assert from 'node:assert/strict';
import { read } from '../question/reading.js';

const on = (text: string, today = '2026-11-24') => {
  const { intent } = read(text, { today });
  return intent.type === 'change' ? intent : undefined;
};

describe('what is to be done some day', () => {
  for (const text of [
    'OW20-V5: Microsoft zegt dat het in februari klaar is',
    'Microsoft meldt dat OW20-V3 pas in april 2027 gereed is',
    'OW20-V4 is gereed op 1 december',
    'OW20-V4 is morgen klaar',
    'OW20-V4 is done next month',
    'OW20-V5: Microsoft says it is ready in March 2027',
    'meld OW20-V2 gereed op 1 december 2027',
  ]) {
    it(`is a note to confirm, and no report: “${text}”`, () => {
      const intent = on(text);
      assert.deepEqual(
        [intent?.change, intent?.values, intent?.toConfirm],
        ['recordProgress', { note: text }, true],
        text,
      );
    });
  }

  it('is no report that is noted either', () => {
    assert.deepEqual(on('noteer dat OW20-V2 pas in maart 2027 klaar is')?.values, {
      note: 'OW20-V2 pas in maart 2027 klaar is',
    });
  });
});

describe('what was done on a day that is past', () => {
  const DAYS = [
    ['OW20-V1 is klaar op 3 november', '2026-11-03'],
    ['OW20-V4 is opgeleverd op 1 maart', '2026-03-01'],
    ['OW20-V2 is klaar sinds maandag', '2026-11-23'],
    ['OW20-V4 is gisteren afgerond', '2026-11-23'],
    ['Microsoft reported OW20-V4 done on 3 January', '2026-01-03'],
  ] as const;
  for (const [text, day] of DAYS) {
    it(`is a report: “${text}”`, () => {
      const intent = on(text);
      assert.deepEqual([intent?.change, intent?.values.occurredOn], ['reportDone', day]);
    });
  }
});
