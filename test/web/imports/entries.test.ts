import assert from 'node:assert/strict';
import { memoryStore } from '../../../src/stores/memory.js';
import { vendorCode } from '../../support/builders.js';
import { call } from '../../support/http.js';
import { importDesk } from '../../support/import-desk.js';
import { held } from '../../actions/imports/cells.js';
import { ZOOM } from '../../actions/imports/zoom.js';
import { importPlace } from './import-place.js';

describe('the page for importing what the register names things by', () => {
  it('shows each that is new and each that changes from what to what, and then tells that it was done', async () => {
    const store = memoryStore(held());
    const place = await importPlace(store);
    const send = async (body: string, agreed = '') => {
      const headers = { 'Content-Type': 'application/octet-stream' };
      const path = `${place.path()}?name=zoom.json${agreed}`;
      const { text } = await call(place.port, { path, method: 'POST', body, headers });
      return JSON.parse(text.trim().split('\n').at(-1) ?? '') as { html: string; digest?: string };
    };
    try {
      const zoom = JSON.parse(Buffer.from(await importDesk(ZOOM).export('json')).toString()) as typeof ZOOM;
      const body = JSON.stringify({ ...zoom, vendors: [...zoom.vendors, { code: 'microsoft', aliases: ['MS'] }] });
      const shown = await send(body);
      const plain = shown.html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
      assert.match(plain, /1 leverancier, 1 bron, 1 onderzoek, 2 omstandigheden en 2 risico’s erbij/);
      assert.match(plain, /1 leverancier gewijzigd 2 maatregelen erbij/);
      assert.match(plain, /leverancier microsoft andere namen niets MS/);
      assert.match(
        plain,
        /risico ZM21-H1 nieuw Risico ZM21-H1 \/ Risk ZM21-H1; niveau: hoog;.*voorwaarde: ZM21-V1 en ZM21-V2/,
      );
      const done = await send(body, `&agreed=${shown.digest ?? ''}`);
      assert.match(
        done.html,
        /Toegevoegd: 1 leverancier, 1 bron, 1 onderzoek, 2 omstandigheden en 2 risico’s\. Gewijzigd: 1 leverancier/,
      );
      assert.match(done.html, /wijziging 1 tot en met 10/);
      const { vendors } = await store.catalogue();
      assert.ok(vendors.some(({ code }) => code === vendorCode('zoom')));
    } finally {
      await place.stop();
    }
  });
});
