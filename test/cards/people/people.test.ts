import assert from 'node:assert/strict';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import { ROLES } from '../../../src/domain/people/person.js';
import { day, person } from '../../support/builders.js';
import { readCard, type CardReading } from '../../support/card-reading.js';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import { createRenderer } from '../../../src/cards/renderer.js';
import { plainText } from '../../../src/cards/parts/plain-text.js';
import { parseClick } from '../../../src/cards/verbs.js';
import { CHANGES, changed, people, REFUSALS, view } from '../people-scenes.js';

const NAMES: Readonly<Record<string, string>> = { sanne: 'Sanne de Vries', piet: 'Piet *Bakker*' };
const render = createRenderer({ templates: 'adaptive-cards' });

function drawn(outcome: Outcome, language: Language = 'nl'): CardReading {
  const people = {
    me: person('sanne'),
    nameOf: (id: string) => NAMES[id],
    isForgotten: (id: string) => id === 'noor',
  };
  const { card, summary } = render({ outcome, alternatives: [], back: null, people }, language);
  const contentType = 'application/vnd.microsoft.card.adaptive';
  return readCard([{ type: 'message', summary, attachments: [{ contentType, content: card }] }]);
}

describe('the card of people', () => {
  it('tells of each what they may do, who stands in and what is theirs', () => {
    const rows = [
      view('sanne', { roles: ROLES, open: 2 }),
      view('piet', { deputy: person('sanne'), awayUntil: day('2021-03-03') }),
    ];
    const { text } = drawn(people(rows, { outside: [person('kees')] }));
    assert.match(
      text,
      /Sanne de Vries\nlezer, bijdrager, verificateur, coördinator, beheerder\n · eigenaar van 2 maatregelen/,
    );
    assert.match(text, /lezer\n · weg tot 3 maart 2021 · waarnemer: Sanne de Vries/);
    assert.match(text, /hebben nog geen rol: iemand zonder bekende naam/);
  });

  it('begins with who is away and who stands in, on the card as in its summary', () => {
    const piet = view('piet', { deputy: person('sanne'), awayUntil: day('2021-03-03') });
    const said = 'is weg tot 3 maart 2021. Sanne de Vries neemt waar voor Piet';
    for (const outcome of [people([view('sanne'), piet]), people([piet], { person: person('piet') })]) {
      const { text, summary } = drawn(outcome);
      assert.ok((text.split('\n')[1] ?? '').includes(said), text);
      assert.ok(summary.includes(said), summary);
    }
  });

  it('says of one person also that they are here, or that nobody stands in', () => {
    const { summary } = drawn(people([view('sanne')], { person: person('sanne') }));
    assert.match(summary, /Sanne de Vries is er\. Sanne de Vries heeft geen waarnemer\./);
  });

  it('says that nobody is away only where everyone was seen', () => {
    assert.match(drawn(people([view('sanne')])).summary, /Niemand is weg/);
    assert.doesNotMatch(drawn(people([view('sanne')], { total: 30 })).text, /Niemand is weg/);
  });

  it('says whether one may verify one’s own report', () => {
    assert.match(drawn(people([view('sanne')])).text, /verifieert het niet zelf/);
    assert.match(drawn(people([view('sanne')], { fourEyes: false, local: true })).text, /hier ook zelf verifiëren/);
  });

  it('leads on to the next page where there are more', () => {
    const { actions } = drawn(people([view('sanne')], { total: 30 }));
    const next = actions.find(({ verb }) => verb === 'showPage');
    const click = parseClick('showPage', next?.data);
    assert.deepEqual(typeof click === 'object' && 'request' in click && click.request, {
      action: 'listPeople',
      input: { role: null, person: null, offset: 1 },
    });
  });

  it('says of a forgotten name that it was removed, and never shows a pseudonym', () => {
    const { text } = drawn(people([view('noor'), view('p-0123')]));
    assert.match(text, /\(naam verwijderd\)/);
    assert.doesNotMatch(text, /p-0123|noor/);
  });
});

describe('the card of a change of a person', () => {
  for (const language of LANGUAGES) {
    for (const [number, change] of CHANGES.entries()) {
      it(`says what was done, on the card as in its summary: ${change.what} ${number} (${language})`, () => {
        const { text, summary } = drawn(changed(change), language);
        const said = text.split('\n')[0] ?? '';
        assert.ok(said.length > 5 && summary.startsWith(plainText(said)), summary);
        assert.doesNotMatch(text, /undefined|\[object|\$\{/);
      });
    }

    for (const [number, refusal] of REFUSALS.entries()) {
      it(`says why nothing was done, and what helps: ${refusal.why} ${number} (${language})`, () => {
        const { text, summary } = drawn({ type: 'personRefused', refusal }, language);
        assert.ok(summary.length > (text.split('\n')[0] ?? '').length, summary);
        assert.doesNotMatch(text, /undefined|\[object|\$\{/);
      });
    }
  }

  it('can be taken back with a click where it was a role that was given, and not where it was so already', () => {
    const [give] = CHANGES;
    assert.ok(give);
    const verbs = (outcome: Outcome) => drawn(outcome).actions.map(({ verb }) => verb);
    assert.deepEqual(verbs(changed(give)), ['setRole', 'listPeople']);
    assert.deepEqual(verbs(changed(give, { already: true })), ['listPeople']);
  });

  it('goes on with a click where many measures are still to be handed over, and says how many', () => {
    const some = { what: 'handOver', to: person('sanne'), total: 1000, codes: [], left: [] } as const;
    const { actions, text, summary } = drawn(changed({ ...some, more: 4200 }));
    assert.deepEqual(
      actions.map(({ verb, title }) => [verb, title]),
      [
        ['handOver', 'Ga verder'],
        ['listPeople', 'Wie mag wat?'],
      ],
    );
    assert.deepEqual([actions[0]?.data['from'], actions[0]?.data['to']], ['piet', 'sanne']);
    for (const said of [text, summary]) assert.match(said, /Er zijn nog 4\.200 maatregelen te gaan/);
    assert.deepEqual(
      drawn(changed(some)).actions.map(({ verb }) => verb),
      ['listPeople'],
    );
  });

  it('names whoever is forgotten once more, to whoever asked for it', () => {
    assert.match(
      drawn(changed({ what: 'forgotten' }, { person: person('noor'), name: 'Noor' })).text,
      /De naam van Noor/,
    );
  });
});
