import assert from 'node:assert/strict';
import { requestForChange } from '../../../src/planners/request-for-change.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { firstRegister } from '../../cards/world.js';
import { isReadAs, read } from './reading.js';

describe('who corrects themselves in the middle of a sentence', () => {
  describe('means the last, of what was asked first', () => {
    isReadAs([
      ['geef me de maatregelen van Microsoft, eh nee, ik bedoel van SLM', 'list obligor=slm'],
      [
        'which Microsoft measures, no sorry, which organisation measures are recurring?',
        'list nature=recurring & obligor=organisations',
      ],
      ['toon wat te laat is bij SLM... sorry, bij Microsoft', 'list obligor=microsoft & word=overdue'],
      ['hoeveel maatregelen in 2020, nee 2021', 'count period=2021-01-01..2021-12-31'],
      ['what is open for Microsoft? no, for AWS', 'list obligor=aws & word=open'],
      ['what is open for Microsoft - I mean AWS', 'list obligor=aws & word=open'],
      ['high risks, no wait, the low ones', 'risks level=low'],
      ['wat is de status van OW20-V4, sorry, OW20-V5?', 'measure OW20-V5 state'],
      ['hoge risico’s, nee middel, eh, nee, lage', 'risks level=low'],
    ]);
  });

  describe('is nobody who only says sorry, or no', () => {
    isReadAs([
      ['welke maatregelen zijn te laat, sorry voor het storen', 'list word=overdue'],
      ['welke zijn niet van Microsoft, nee echt niet', 'list !obligor=microsoft'],
      ['open measures, no SLM', 'list !obligor=slm & word=open'],
      ['measures of SLM, no deadline', 'list obligor=slm & word=without_deadline'],
    ]);
  });

  it('is shown the form of a change, and nothing is done', async () => {
    const { intent } = read('zet OW20-V4 op 60%, nee, 50%');
    assert.ok(intent.type === 'change');
    const request = await requestForChange(intent, null, memoryStore(await firstRegister()));
    assert.equal(request.action, 'fillIn');
    const { intent: plain } = read('zet OW20-V4 op 60%');
    assert.ok(plain.type === 'change');
    assert.equal((await requestForChange(plain, null, memoryStore(await firstRegister()))).action, 'recordProgress');
  });

  it('undoes nothing by a sentence that takes back what it says', async () => {
    for (const said of ['maak dat ongedaan, nee, wacht, toch niet', 'maak wijziging 3 ongedaan, nee, 4']) {
      const { intent } = read(said);
      const store = memoryStore(await firstRegister());
      const action = intent.type === 'change' ? (await requestForChange(intent, null, store)).action : intent.type;
      assert.notEqual(action, 'undo', said);
    }
    const { intent } = read('maak wijziging 3 ongedaan');
    assert.ok(intent.type === 'change' && intent.change === 'undo' && intent.toConfirm === undefined);
  });
});
