import assert from 'node:assert/strict';
import { isReadAs, meaning, read } from './reading.js';

describe('a question in a hurry', () => {
  describe('with typing errors', () => {
    isReadAs([
      ['openstaande maatrgelen van micorsoft', 'list obligor=microsoft & word=open'],
      ['welke maatregellen zijn te laat', 'list word=overdue'],
      ['orgnisaties te laat', 'list obligor=organisations & word=overdue'],
      ['achterstalige maatregelen', 'list word=overdue'],
      ['verwchtingen microsoft', 'list kind=forecast & obligor=microsoft'],
      ['how many mesures are overdeu', 'count word=overdue'],
      ['geblokeerde maatregelen', 'list word=blocked'],
      ['which mesaures have no owner?', 'list owner=nobody'],
      ['leverancirsmaatregelen', 'list obligor=aws|google-cloud|microsoft'],
      ['orgnisatiemaatregelen', 'list obligor=organisations'],
      ['Defneder maatregelen', 'list investigation=MD23'],
      ['next dealine for Microsoft', 'next obligor=microsoft'],
    ]);

    it('leaves alone what is near no one word, and what is too short', () => {
      assert.equal(meaning('maatregelen over gegevens'), 'list text="gegevens"');
      assert.equal(meaning('maatregelen over tickets'), 'list text="tickets"');
    });

    it('never takes a denial for what it denies', () => {
      assert.equal(meaning('unverified measures'), 'list !state=verified');
      assert.equal(meaning('ongeverifieerde maatregelen'), 'list !state=verified');
      assert.equal(meaning('unfinished measures'), 'list word=open');
    });
  });

  describe('with signs, capitals and abbreviations', () => {
    isReadAs([
      ['WELKE MAATREGELEN ZIJN TE LAAT?!', 'list word=overdue'],
      ['   te    laat   ', 'list word=overdue'],
      ['**welke** maatregelen zijn _te laat_?', 'list word=overdue'],
      ['te-late maatregelen', 'list word=overdue'],
      ['ms/slm te laat', 'list obligor=microsoft|slm & word=overdue'],
      ['maatregeln ms ow20 H1??', 'list obligor=microsoft & risk=OW20-H1'],
      ['any measures w/o owner?', 'list owner=nobody'],
      ['“OW20-V4”', 'measure OW20-V4'],
      ['OW20–V4', 'measure OW20-V4'],
      ['OW2O-V4', 'measure OW20-V4'],
      ['MD-23 / V2', 'measure MD23-V2'],
      ['MD23 V1 V2', 'list code=MD23-V1|MD23-V2'],
      ['OW20-H1/H4/H5', 'risks code=OW20-H1|OW20-H4|OW20-H5'],
      ['OW20-V1–V3', 'list code=OW20-V1|OW20-V2|OW20-V3'],
    ]);
  });

  describe('in either language, or both', () => {
    isReadAs(
      [
        ['which maatregelen zijn overdue', 'list word=overdue'],
        ['show me de openstaande acties', 'list word=open'],
        ['hoeveel open measures per leverancier', 'count word=open by vendor'],
        ['welke maatregelen zijn van SLM of Microsoft', 'list obligor=microsoft|slm'],
        ['measures of SLM', 'list obligor=slm'],
      ],
      { language: 'en' },
    );

    it('answers in the language of the sentence, and in that of the person where it could be either', () => {
      assert.equal(read('which measures are overdue?', { language: 'nl' }).language, 'en');
      assert.equal(read('welke maatregelen zijn te laat?', { language: 'en' }).language, 'nl');
      assert.equal(read('OW20-V4', { language: 'en' }).language, 'en');
      assert.equal(read('OW20-V4', { language: 'nl' }).language, 'nl');
    });
  });
});
