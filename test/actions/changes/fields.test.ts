import assert from 'node:assert/strict';
import { deskWith, inState, outcome, problemsOf } from '../../support/change-desk.js';

const desk = () => deskWith({ measures: [inState('in_progress')] });
const progressIn = async (progress: string) => {
  const at = desk();
  const found = await at.change('recordProgress', 'OW20-V1', { progress });
  return found.type === 'changed' ? (await at.measure()).progress : problemsOf(found)['progress'];
};

describe('a percentage', () => {
  it('is read as people write one', async () => {
    for (const text of ['60', '60%', '60 %', '60 procent', '60 percent', ' 60 '])
      assert.equal(await progressIn(text), 60);
    assert.equal(await progressIn('0'), 0);
    assert.equal(await progressIn('100%'), 100);
  });

  it('is nothing else', async () => {
    for (const text of ['140%', '101', '-5', 'bijna klaar', '1/2', '60,5', '1e1', '%', '٦٠']) {
      assert.equal(await progressIn(text), 'not_a_percentage', text);
    }
  });
});

describe('a day on which something occurred', () => {
  const dayIn = async (occurredOn: string) => {
    const found = await desk().change('recordProgress', 'OW20-V1', { note: 'gebeld', occurredOn });
    return found.type === 'changed' ? found.record.occurredOn : problemsOf(found)['occurredOn'];
  };

  it('is read in every usual form', async () => {
    for (const text of ['2020-09-18', '18-09-2020', '18-9-2020', '18 september 2020', 'September 18, 2020']) {
      assert.equal(await dayIn(text), '2020-09-18', text);
    }
  });

  it('is not before the day since which later progress stands; a note of then is kept all the same', async () => {
    const at = desk();
    const say = (values: Readonly<Record<string, string>>) => at.change('recordProgress', 'OW20-V1', values);
    assert.equal((await say({ progress: '40', occurredOn: '2021-01-10' })).type, 'changed');
    const before = await say({ progress: '10', occurredOn: '2021-01-05' });
    assert.deepEqual(problemsOf(before), { occurredOn: 'before_progress' });
    assert.equal((await say({ note: 'belde toen', occurredOn: '2021-01-05' })).type, 'changed');
    assert.equal((await say({ progress: '50', occurredOn: '2021-01-10' })).type, 'changed');
    assert.equal((await at.measure()).progress, 50);
  });

  it('is the last of that name where the year is left out', async () => {
    assert.equal(await dayIn('18 september'), '2020-09-18');
    assert.equal(await dayIn('15 januari'), '2021-01-15');
  });

  it('can be named from today', async () => {
    const days = {
      vandaag: '2021-02-01',
      today: '2021-02-01',
      gisteren: '2021-01-31',
      Yesterday: '2021-01-31',
      eergisteren: '2021-01-30',
    };
    for (const [text, day] of Object.entries(days)) assert.equal(await dayIn(text), day, text);
  });

  it('is never in the future', async () => {
    for (const text of ['2021-02-02', 'morgen', '18 september 2021'])
      assert.equal(await dayIn(text), 'in_the_future', text);
  });

  it('is not before the day on which the measure was agreed, and says which day that is', async () => {
    for (const [form, values] of [
      ['recordProgress', { note: 'gebeld' }],
      ['reportDone', { claimedBy: 'Microsoft' }],
    ] as const) {
      const early = await desk().change(form, 'OW20-V1', { ...values, occurredOn: '2020-06-29' });
      assert.deepEqual(outcome('form', early).problems, [
        { field: 'occurredOn', problem: 'before_agreed', day: '2020-06-30' },
      ]);
      outcome('changed', await desk().change(form, 'OW20-V1', { ...values, occurredOn: '2020-06-30' }));
    }
    const proposed = deskWith({ measures: [inState('proposed')] });
    outcome('changed', await proposed.change('agree', 'OW20-V1', { source: 'Brief', occurredOn: '2020-06-01' }));
  });

  it('is one day, and not a stretch or a limit', async () => {
    for (const text of ['medio 2020', 'vóór 18 september 2020', '31-02-2020', 'binnenkort', '2020', 'x'.repeat(500)]) {
      assert.equal(await dayIn(text), 'not_a_date', text);
    }
  });
});

describe('evidence', () => {
  const add = (more = {}) =>
    desk().change('addEvidence', 'OW20-V1', {
      link: 'https://example.org/a',
      title: 'Rapport',
      date: '2021-01-30',
      ...more,
    });

  it('is a link over https', async () => {
    for (const link of [
      'http://example.org',
      'example.org',
      'javascript:alert(1)',
      'https://',
      'file:///etc/passwd',
      'https://a b',
    ]) {
      assert.deepEqual(problemsOf(await add({ link })), { link: 'not_https' }, link);
    }
  });

  it('shows the website that it leads to', async () => {
    for (const link of [
      'https://microsoft.com@evil.example/rapport',
      'https://microsoft.com:443@evil.example',
      'https://@evil.example/',
      'https:\\\\microsoft.com@evil.example',
    ]) {
      assert.deepEqual(problemsOf(await add({ link })), { link: 'hides_host' }, link);
    }
    const harmless = { link: 'https://example.org/@slm?to=a@example.org#b@c', title: 'Rapport', date: '2021-01-30' };
    outcome('changed', await desk().change('addEvidence', 'OW20-V1', harmless));
  });

  it('has a hash of 64 hexadecimal digits, or none', async () => {
    assert.deepEqual(problemsOf(await add({ sha256: 'abc' })), { sha256: 'not_sha256' });
    const { shows } = outcome('changed', await add({ sha256: 'AB'.repeat(32) }));
    assert(shows.type === 'measure');
    assert.equal(shows.measure.evidence[0]?.sha256, 'ab'.repeat(32));
  });

  it('is not dated tomorrow', async () => {
    assert.deepEqual(problemsOf(await add({ date: '2021-02-02' })), { date: 'in_the_future' });
  });

  it('is not recorded twice', async () => {
    const at = desk();
    const values = { link: 'https://example.org/a', title: 'Rapport', date: '2021-01-30' };
    outcome('changed', await at.change('addEvidence', 'OW20-V1', values));
    assert.deepEqual(outcome('refused', await at.change('addEvidence', 'OW20-V1', values)).refusal, {
      why: 'already_so',
    });
  });
});

describe('a form with something wrong', () => {
  it('names every field at once, in the order of the form, and keeps what was typed', async () => {
    const values = { occurredOn: 'ooit', link: 'http://x', note: 'x'.repeat(2001) };
    const form = outcome('form', await desk().change('reportDone', 'OW20-V1', values, { via: 'sentence' }));
    assert.deepEqual(
      form.problems.map(({ field, problem }) => [field, problem]),
      [
        ['claimedBy', 'required'],
        ['occurredOn', 'not_a_date'],
        ['note', 'too_long'],
        ['link', 'not_https'],
        ['title', 'required'],
        ['date', 'required'],
      ],
    );
    assert.deepEqual(form.values, values);
    assert.deepEqual([form.subject, form.state, form.version, form.today], ['OW20-V1', 'in_progress', 1, '2021-02-01']);
  });

  it('takes text up to its limit, and no more', async () => {
    const withNote = (length: number) => desk().change('recordProgress', 'OW20-V1', { note: 'x'.repeat(length) });
    outcome('changed', await withNote(2000));
    assert.deepEqual(problemsOf(await withNote(2001)), { note: 'too_long' });
    const claim = (length: number) =>
      desk().change('reportDone', 'OW20-V1', { claimedBy: 'x'.repeat(length), occurredOn: 'vandaag' });
    outcome('changed', await claim(300));
    assert.deepEqual(problemsOf(await claim(301)), { claimedBy: 'too_long' });
  });

  it('asks for the reason where what stands there holds no word', async () => {
    const forms = [
      ['overruleReading', { from: '2021-03-01' }],
      ['reopen', {}],
      ['withdraw', { source: 'Brief' }],
      ['verify', { result: 'rejected' }],
    ] as const;
    const ready = inState('reported_done', 'OW20-V1', { progress: 100 });
    const reopenable = inState('verified', 'OW20-V1');
    for (const reason of ['…', '...', '-', '?', ' — ']) {
      for (const [form, values] of forms) {
        const at = deskWith({ measures: [form === 'reopen' ? reopenable : ready] });
        const asked = outcome('form', await at.change(form, 'OW20-V1', { ...values, reason }));
        assert.equal(problemsOf(asked)['reason'], 'required', `${form} ${reason}`);
        assert.equal(asked.values.reason, undefined);
        assert.deepEqual(await at.records(), []);
      }
    }
    const short = await deskWith({ measures: [reopenable] }).change('reopen', 'OW20-V1', { reason: 'Zie A4.' });
    assert.equal(outcome('changed', short).record.reason, 'Zie A4.');
  });

  it('does not take a note without a word for an update', async () => {
    const asked = await desk().change('recordProgress', 'OW20-V1', { note: '…' });
    assert.deepEqual(problemsOf(asked), { progress: 'required' });
  });

  it('has nothing wrong with it yet when it is opened, but for what was filled in', async () => {
    assert.deepEqual(problemsOf(await desk().fillIn('reportDone', 'OW20-V1')), {});
    assert.deepEqual(problemsOf(await desk().fillIn('reportDone', 'OW20-V1', { occurredOn: 'ooit' })), {
      occurredOn: 'not_a_date',
    });
  });

  it('does not say the title of what is confidential', async () => {
    const secret = deskWith({ measures: [inState('in_progress', 'OW20-V1', { confidential: true })] });
    assert.equal(outcome('form', await secret.fillIn('reportDone', 'OW20-V1')).subjectTitle, null);
  });
});
