import assert from 'node:assert/strict';
import fc from 'fast-check';
import { investigation, register, vendor } from '../../support/builders.js';
import { deskWith, outcome, type ChangeDesk } from '../../support/change-desk.js';
import { memoryStore } from '../../../src/stores/memory.js';

const names = fc.uniqueArray(fc.constantFrom('Oracle, Inc.', 'OCI', 'Oracle', 'Cloud, Infrastructure, NL', 'Ariba'), {
  maxLength: 4,
});

const withNames = (all: readonly string[]): ChangeDesk =>
  deskWith(
    {},
    {
      store: memoryStore({
        ...register({}),
        vendors: [vendor('microsoft', { aliases: all })],
        investigations: [investigation('OW20', { products: all, aliases: all })],
      }),
    },
  );

describe('names one after another in a field', () => {
  it('stay as they are where something else is changed, commas and all', async () => {
    await fc.assert(
      fc.asyncProperty(names, async (all) => {
        const at = withNames(all);
        outcome('changed', await at.change('editVendor', 'vendor/microsoft', { name: 'MS' }, { via: 'sentence' }));
        const form = outcome('form', await at.fillIn('editInvestigation', 'investigation/OW20'));
        const values = { ...form.values, title: 'Anders' };
        outcome('changed', await at.change('editInvestigation', 'investigation/OW20', values, { version: 1 }));
        const { vendors, investigations } = await at.store.catalogue();
        assert.deepEqual(
          [vendors[0]?.aliases, investigations[0]?.products, investigations[0]?.aliases],
          [all, all, all],
        );
      }),
    );
  });

  it('are told apart by commas, or by semicolons where there are any', async () => {
    const at = withNames([]);
    const said = async (aliases: string) => {
      await at.change('editVendor', 'vendor/microsoft', { aliases }, { via: 'sentence' });
      return (await at.store.catalogue()).vendors[0]?.aliases;
    };
    assert.deepEqual(await said('MS, Redmond'), ['MS', 'Redmond']);
    assert.deepEqual(await said('Microsoft, Inc.; MS'), ['Microsoft, Inc.', 'MS']);
    assert.deepEqual(await said('Microsoft, Ltd\nMS'), ['Microsoft, Ltd', 'MS']);
  });
});
