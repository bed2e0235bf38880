import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { perform } from '../../../src/actions/perform.js';
import type { ActionRequest } from '../../../src/actions/requests.js';
import { parseClick } from '../../../src/cards/verbs.js';
import type { Language } from '../../../src/domain/language.js';
import type { Right } from '../../../src/domain/people/person.js';
import { FROM_CARD } from '../../support/builders.js';
import { drawn, type Drawn } from '../drawn.js';
import { record, storeOfTwentyTwo } from '../organisation-scenes.js';
import { actor, depsOn, PEOPLE } from '../world.js';

async function card(
  request: ActionRequest,
  language: Language = 'nl',
  { rights = PEOPLE.rights }: { rights?: readonly Right[] } = {},
): Promise<Drawn> {
  const store = await storeOfTwentyTwo();
  const outcome = await perform(request, actor, language, depsOn(store, '2021-03-03'), FROM_CARD);
  const people = { ...PEOPLE, rights };
  return drawn({ outcome, alternatives: [], back: null, catalogue: await store.catalogue(), people }, language);
}

describe('the form of an answer about who is not known', () => {
  for (const [language, title] of [
    ['nl', 'Nieuwe organisatie'],
    ['en', 'New organisation'],
  ] as const) {
    it(`leads to a new organisation by the name that is not known, for who may add one (${language})`, async () => {
      const unknown = record({ organisations: 'bzk,UWV' });
      const { actions, nodes: shown } = await card(unknown, language, { rights: ['update', 'coordinate'] });
      const add = actions.find(({ verb }) => verb === 'fillOrganisation');
      assert.equal(add?.title, title);
      // What is filled in about an answer stays where it is.
      assert.equal(shown.find(({ verb }) => verb === 'fillOrganisation')?.['associatedInputs'], 'none');
      const click = parseClick('fillOrganisation', add?.data);
      assert.ok(click !== 'outdated' && 'request' in click);
      const { nodes } = await card(click.request, language);
      assert.equal(nodes.find(({ id }) => id === 'name')?.['value'], 'UWV');
      const others = await card(unknown, language, { rights: ['update'] });
      assert.ok(!others.actions.some(({ verb }) => verb === 'fillOrganisation'));
    });
  }

  it('leads to no new organisation where every name is known', async () => {
    const { actions } = await card(record({ organisations: 'bzk', answer: 'declined' }));
    assert.ok(!actions.some(({ verb }) => verb === 'fillOrganisation'));
  });
});
