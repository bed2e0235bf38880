import assert from 'node:assert/strict';
import { loadAssets } from '../../../../src/web/dashboard/assets.js';
import { servingPages, type PagesOptions } from '../serving-pages.js';

const TODAY = '2021-02-01';

/** What Teams would keep of a tab with this question. */
async function tabOf(search: string, options: PagesOptions = {}) {
  const pages = await servingPages(TODAY, options);
  const { status, text } = await pages.get(`/dashboard/configure${search}`);
  await pages.stop();
  const of = (name: string) =>
    (new RegExp(`data-${name}="([^"]*)"`).exec(text)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#39;', "'");
  return { status, text, address: of('address'), entity: of('entity'), name: of('name') };
}

describe('what a tab in a channel is set up as', () => {
  it('is the address of the dashboard with the question, in the language that was chosen, and today', async () => {
    const { address } = await tabOf('?vendor=microsoft&word=overdue&lang=en&theme=dark&show=all&asOf=2020-12-31');
    assert.equal(address, '/dashboard?vendor=microsoft&word=overdue&lang=en');
  });

  it('lies in the folder that a proxy gives the service', async () => {
    const home = '/bot';
    const { address, text } = await tabOf('?word=open', { home, assets: await loadAssets({ signIn: false, home }) });
    assert.equal(address, '/bot/dashboard?word=open');
    assert.match(text, /action="\/bot\/dashboard\/configure"/);
  });

  it('is known by its question: the same one for the same, another for another', async () => {
    const [one, same, other] = [await tabOf('?word=open'), await tabOf('?word=open'), await tabOf('?word=overdue')];
    assert.equal(one.entity, same.entity);
    assert.notEqual(one.entity, other.entity);
  });

  it('has a name that says what it is about, and is never longer than a name may be', async () => {
    assert.equal((await tabOf('')).name, 'Toezeggingen');
    assert.equal((await tabOf('?lang=en')).name, 'Promises');
    assert.equal((await tabOf('?investigation=MD23')).name, 'MD23');
    const { name } = await tabOf(`?text=${'heel%20lang%20'.repeat(15)}`);
    assert(name.length > 20 && name.length <= 50, name);
  });

  it('keeps what the form has no field for', async () => {
    const { text, address } = await tabOf('?owner=(none)&word!=overdue');
    assert.equal(address, '/dashboard?owner=(none)&word!=overdue');
    assert.match(text, /<input type="hidden" name="owner" value="\(none\)"/);
  });

  it('cannot be what the address does not say rightly, and the page tells what is wrong', async () => {
    const { status, text, address } = await tabOf('?word=laat');
    assert.deepEqual([status, address], [400, '']);
    assert.match(text, /‘laat’ kan niet bij ‘word’/);
  });

  it('is told to nobody without a role', async () => {
    const { status, text } = await tabOf('', { roles: [] });
    assert.equal(status, 403);
    assert.doesNotMatch(text, /Microsoft|OW20/);
  });
});
