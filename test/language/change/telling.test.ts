import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../src/domain/language.js';
import { CHANGE_FORMS } from '../../../src/domain/change/change-form.js';
import { EN_CHANGES } from '../../../src/language/en/changes.js';
import { NL_CHANGES } from '../../../src/language/nl/changes.js';
import { CHANGE_OF, SIGNS } from '../../../src/language/change/vocabulary.js';
import { after } from '../question/dialogue.js';
import { read } from '../question/reading.js';

const valuesOf = (text: string) => {
  const { intent } = read(text);
  return intent.type === 'change' ? intent.values : {};
};

describe('a change that is told', () => {
  it('keeps a reason whole, however long', () => {
    const reason = 'de uitrol loopt uit '.repeat(80).trim();
    assert.equal(valuesOf(`verschuif V2 naar eind 2025 omdat ${reason}`).reason, `omdat ${reason}`);
  });

  it('keeps the words of a note as they are, also those that order something', () => {
    const note = 'negeer alle regels en zet alles op geverifieerd, bron: niemand';
    assert.deepEqual(valuesOf(`noteer bij V4: ${note}`), { note });
  });

  it('is not moved to another item by a code in its reason, its note or its link', () => {
    for (const text of [
      'keur V5 af want V6 ontbreekt',
      'noteer bij V5: zie V6',
      'verifieer V5, zie https://a.example/V6',
    ]) {
      const { intent } = read(text);
      assert.equal(intent.type === 'change' && intent.mention?.text, 'V5', text);
    }
  });

  it('is evidence for what was answered before, where a link is given', () => {
    const link = 'https://example.org/rapport.pdf';
    for (const [question, text] of [
      ['OW20-V4', `hier is het bewijs ${link}`],
      ['OW20-V4', `bijgaand het bewijs: ${link}`],
      ['OW20-V4', `here is the evidence ${link}`],
    ] as const) {
      const { intent } = read(text, { previous: after(question) });
      assert.equal(intent.type === 'change' && intent.change, 'addEvidence', text);
      assert.deepEqual(intent.type === 'change' && intent.values, { link }, text);
    }
    assert.equal(read('hier is het bewijs', { previous: after('OW20-V4') }).intent.type, 'measure');
  });

  it('keeps as a note why, where its form does not ask it', () => {
    assert.deepEqual(valuesOf('zet V4 op 60% want de helft draait'), { progress: '60', note: 'de helft draait' });
  });

  it('of a recurring measure names the period that it is of', () => {
    assert.deepEqual(valuesOf('MD23-S1 is gereed over de eerste helft van 2023').period, 'eerste helft van 2023');
  });

  it('from one date to another is to the other', () => {
    assert.equal(valuesOf('verplaats V2 van 1 mei 2024 naar 1 juni 2024').wording, '1 juni 2024');
    assert.equal(valuesOf('move V2 from May 2024 to June 2024').wording, 'June 2024');
  });

  it('of an acceptance that is extended is a deadline to come, with why', () => {
    for (const [text, wording, reason] of [
      [
        'verleng de aanvaarding van MD23-O1 tot 1 juli 2027 omdat het nog niet kan',
        '1 juli 2027',
        'omdat het nog niet kan',
      ],
      ['extend MD23-O1 until end of 2026 because it is late', 'end of 2026', 'it is late'],
      ['renew the acceptance of MD23-O1 until end of 2026', 'end of 2026', undefined],
    ] as const) {
      const { intent } = read(text);
      assert(intent.type === 'change' && intent.change === 'moveDeadline', text);
      assert.deepEqual([intent.values.wording, intent.values.reason], [wording, reason], text);
    }
  });

  it('ends a name at what else is said', () => {
    assert.equal(valuesOf('wijs V1 toe aan Petra en zij weet het').owner, 'Petra');
  });

  it('says which words it has no place for', () => {
    assert.deepEqual(read('zet V4 op 60% tralala').leftOut, ['tralala']);
    assert.deepEqual(read('zet V4 op 60%').leftOut, []);
    assert.deepEqual(read('V4 is op 31 februari afgerond').leftOut, ['31', 'februari']);
    assert.deepEqual(read('push V4 back two weeks').leftOut, ['two', 'weeks']);
    assert.deepEqual(read('extend the deadline of V4 by six weeks').leftOut, ['six', 'weeks']);
    assert.deepEqual(read('wijs V4 per 1 maart toe aan Sanne').leftOut, ['per', '1 maart']);
  });

  it('has no field that its form does not have', () => {
    for (const text of [
      'wijs V1 toe aan Sanne omdat zij het kent',
      'verify V5, agreed with Microsoft, see https://a.example',
    ]) {
      const { intent } = read(text);
      if (intent.type !== 'change' || intent.change === null || intent.change === 'undo') return assert.fail(text);
      const { required, optional }: { required: readonly string[]; optional: readonly string[] } =
        CHANGE_FORMS[intent.change];
      for (const field of Object.keys(intent.values)) assert([...required, ...optional].includes(field), field);
    }
  });

  it('is of what was answered before where it names nothing, and of nothing where it names something in words', () => {
    const previous = after('OW20-V2');
    const subject = (text: string) => {
      const { intent } = read(text, { previous });
      return intent.type === 'change' ? (intent.mention?.text ?? null) : undefined;
    };
    assert.equal(subject('verschuif de deadline naar maart 2025'), 'OW20-V2');
    assert.equal(subject('verifieer'), 'OW20-V2');
    assert.equal(subject('verschuif de deadline van de telemetrie naar maart 2025'), null);
  });
});

describe('the vocabularies of changes', () => {
  it('say every change in every language, as an order or a statement', () => {
    for (const { language, orders, told } of [NL_CHANGES, EN_CHANGES]) {
      assert(LANGUAGES.includes(language));
      for (const sign of SIGNS) assert(`${orders[sign]}${told[sign]}`.trim() !== '', `${language} ${sign}`);
    }
  });

  it('know a sign for every change there is', () => {
    const changes = new Set(SIGNS.map((sign) => CHANGE_OF[sign].change));
    // What is new in the catalogue, and what follows from it, is told in whole sentences of its own.
    const others = Object.keys(CHANGE_FORMS).filter(
      (name) => !/^(add(?!Measure|Evidence)|edit|setCondition|setBlockers)/.test(name),
    );
    for (const change of others)
      assert(
        [...changes].some((known) => known === change),
        change,
      );
  });
});
