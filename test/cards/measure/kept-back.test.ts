import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { perform } from '../../../src/actions/perform.js';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { parseClick, type ParsedClick } from '../../../src/cards/verbs.js';
import { CHANGE_FORMS, type ChangeName } from '../../../src/domain/change/change-form.js';
import { LANGUAGES, type Language } from '../../../src/domain/language.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import type { Outcome } from '../../../src/domain/outcome/outcome.js';
import { may, RIGHTS, ROLES, type Actor, type Right, type Role } from '../../../src/domain/people/person.js';
import { CHANNEL } from '../../../src/domain/reminders/reminder.js';
import type { Register } from '../../../src/domain/register/register.js';
import type { Store } from '../../../src/domain/store/store.js';
import { memoryStore } from '../../../src/stores/memory.js';
import { change, changed, day, deadline, FROM_CARD, person, quotation } from '../../support/builders.js';
import { ASKED } from '../asked.js';
import { CHANGE_SCENES } from '../change-scenes.js';
import { drawn, isNode, type Drawn } from '../drawn.js';
import { REMINDER_SCENES } from '../reminders/reminder-scenes.js';
import { actor as everything, depsOn, firstRegister, livelyStore, PEOPLE } from '../world.js';

/** Each role alone, and nobody's. */
const SOMEONE: readonly (readonly Role[])[] = [[], ...ROLES.map((role) => [role])];

const actorWith = (roles: readonly Role[]): Actor => ({ ...everything, roles: new Set(roles) });

interface Looking {
  readonly roles: readonly Role[];
  readonly language: Language;
  readonly today: string;
  readonly store: Store;
}

/** The card that someone with these roles gets. */
async function seen(request: ActionRequest, { roles, language, today, store }: Looking): Promise<Drawn> {
  const actor = actorWith(roles);
  const outcome = await perform(request, actor, language, depsOn(store, today), FROM_CARD);
  const rights = RIGHTS.filter((right) => may(actor, right));
  const people = { ...PEOPLE, rights };
  const catalogue = outcome.type === 'denied' ? undefined : await store.catalogue();
  return drawn({ outcome, alternatives: [], back: null, catalogue, people }, language);
}

/** Whether someone hears that it is not for them. */
function isDenied(outcome: Outcome): boolean {
  if (outcome.type === 'denied') return true;
  const isRefusal =
    outcome.type === 'refused' || outcome.type === 'personRefused' || outcome.type === 'remindersRefused';
  return isRefusal && outcome.refusal.why === 'right';
}

/** Everything on a card that can be clicked, wherever it stands: in what a card falls back on as well. */
function clicksOn(value: unknown, into: (readonly [verb: string, data: unknown])[] = []): typeof into {
  if (Array.isArray(value)) for (const part of value) clicksOn(part, into);
  if (!isNode(value)) return into;
  if (typeof value['verb'] === 'string') into.push([value['verb'], value['data']]);
  for (const part of Object.values(value)) clicksOn(part, into);
  return into;
}

/** Cards that are drawn for whoever reads them, from the same outcome. */
const OF_AN_ITEM: ReadonlySet<Outcome['type']> = new Set([
  'measure',
  'risk',
  'circumstance',
  'reminderBundle',
  'digest',
]);

const isForm = (name: string): name is ChangeName => name in CHANGE_FORMS;

/** The right that a click takes, where it takes more than to read. */
function rightFor(click: ParsedClick): readonly Right[] {
  if (click === 'outdated' || !('request' in click)) return [];
  const { action, input } = click.request;
  const form = action === 'fillIn' && 'form' in input ? input.form : action;
  // What can be taken back is offered to the one who did it, as part of what was done.
  if (action === 'answerPrompt') return ['update'];
  return typeof form === 'string' && isForm(form) ? [CHANGE_FORMS[form].right] : [];
}

/** Words that are nowhere else, and a day that is nowhere else. */
const LEAK = 'LEK';
const LEAKED = /LEK|2033-03-0|0?3 (?:maart|March|mrt|Mar)\.? 2033|30 (?:juni|June|jun|Jun)\.? 2033/;
const both = { nl: `${LEAK} tekst`, en: `${LEAK} text` };

const said = (measure: Measure, what: string) =>
  quotation(`${LEAK} ${what}`, { place: `${LEAK} plaats`, source: measure.quotation.source });

const secretOf = (measure: Measure): Measure => ({
  ...measure,
  confidential: true,
  title: both,
  description: both,
  quotation: said(measure, 'citaat'),
  deadlines: [secretDeadline(measure)],
  notes: [both],
  contradictions: [{ quotations: [said(measure, 'tegenspraak')], explanation: both }],
  evidence: [{ title: `${LEAK} bewijs`, link: 'https://lek.example/LEK', date: day('2033-03-02') }],
  report: { claimedBy: `${LEAK} melder`, on: day('2033-03-01'), recordedBy: person('bas') },
});

const secretDeadline = ({ deadlines: [first] }: Measure) =>
  deadline('2033-03-03', { wording: `${LEAK} termijn`, kind: first.kind, source: first.source });

const allSecret = (register: Register): Register => ({ ...register, measures: register.measures.map(secretOf) });

async function secretStore(): Promise<Store> {
  const store = memoryStore(allSecret(await firstRegister()));
  for (const code of ['OW20-V1', 'OW20-V4', 'OW20-S1'] as const) {
    const [found] = await store.measures([code as Measure['code']]);
    assert.ok(found);
    const moved = changed(found, { state: 'in_progress', progress: 40, owner: everything.id });
    await store.commit(change(moved, { reason: `${LEAK} reden`, source: `${LEAK} bron` }));
  }
  return store;
}

describe('what a person may not have', () => {
  const stores = new Map<string, Store>();

  before(async () => {
    stores.set('first', memoryStore(await firstRegister()));
    stores.set('lively', await livelyStore());
    stores.set('secret', await secretStore());
  });

  const storeOf = (name: string): Store => {
    const store = stores.get(name);
    assert.ok(store);
    return store;
  };

  for (const roles of SOMEONE) {
    const who = roles.length === 0 ? 'nobody' : roles.join(' ');

    it(`is not offered to them in any card, as something to click: ${who}`, async () => {
      const tried = new Set<string>();
      for (const [name, world, today, request] of ASKED) {
        const store = storeOf(world);
        const card = await seen(request, { roles, language: 'nl', today, store });
        for (const [verb, data] of clicksOn(card.card)) {
          const click = parseClick(verb, data);
          if (click === 'outdated' || !('request' in click)) continue;
          const key = JSON.stringify(click.request);
          if (tried.has(key)) continue;
          tried.add(key);
          const outcome = await perform(click.request, actorWith(roles), 'nl', depsOn(store, today), FROM_CARD);
          // Help tells what can be asked; to someone who only administers that is nothing.
          assert.ok(!isDenied(outcome) || click.request.action === 'help', `${name}: ${key}`);
        }
      }
      assert.ok(tried.size > 20 || !may(actorWith(roles), 'read'));
    });

    it(`says nothing of a confidential measure but its code, in any part of any card: ${who}`, async () => {
      let codes = 0;
      for (const [name, , today, request] of ASKED) {
        for (const language of LANGUAGES) {
          const { json, summary } = await seen(request, { roles, language, today, store: storeOf('secret') });
          assert.equal(LEAKED.exec(json + summary)?.[0], undefined, `${name} (${language})`);
          if (/OW20-[VOS]\d/.test(json)) codes += 1;
        }
      }
      assert.ok(codes > ASKED.length / 2 || !may(actorWith(roles), 'read'));
    });
  }

  it('is not offered on the card of an item or in a message to them alone either', () => {
    const offered = new Set<string>();
    for (const [name, outcome] of [...CHANGE_SCENES, ...REMINDER_SCENES]) {
      if (!OF_AN_ITEM.has(outcome.type) || ('to' in outcome && outcome.to === CHANNEL)) continue;
      for (const role of ROLES) {
        const actor = actorWith([role]);
        const people = { ...PEOPLE, rights: RIGHTS.filter((right) => may(actor, right)) };
        const { card } = drawn({ outcome, alternatives: [], back: null, people });
        for (const right of clicksOn(card).flatMap(([verb, data]) => rightFor(parseClick(verb, data)))) {
          offered.add(right);
          assert.ok(may(actor, right), `${name}: ${role} is offered to ${right}`);
        }
      }
    }
    assert.deepEqual([...offered].sort(), ['coordinate', 'update', 'verify']);
  });

  it('is everything, for someone without a role and for one who only administers', async () => {
    for (const roles of [[], ['administrator']] as const) {
      for (const [name, world, today, request] of ASKED) {
        const { json, summary } = await seen(request, { roles, language: 'nl', today, store: storeOf(world) });
        assert.doesNotMatch(json + summary, /(?:OW20|MD23)-[A-Z]\d/, name);
      }
    }
  });
});
