/** What stands in the tab until Teams has said who opened it: nothing of the register, and the way to sign in. */
import { localeFor } from '../../../locales/locale.js';
import type { Asked } from '../address.js';
import type { AssetName, Assets } from '../assets.js';
import { framed } from '../frame.js';
import { html } from '../html.js';

/** In the order in which they run: what works with the page that is signed in to, before what signs in. */
const SCRIPTS: Readonly<Record<'page' | 'configure', readonly AssetName[]>> = {
  page: ['teams.js', 'sign-in.js'],
  configure: ['teams.js', 'configure.js', 'sign-in.js'],
};

/** `purpose`: to see a page, or to choose what a tab shows. */
export function signInPage(asked: Asked, assets: Assets, purpose: keyof typeof SCRIPTS = 'page'): string {
  const { signIn } = localeFor(asked.manner.language).dashboard;
  const { outside, failed } = signIn;
  const body = html`<div class="lede notice" id="signing-in" role="status">
      <h1>${signIn.title}</h1>
      <p>${signIn.text}</p>
    </div>
    <div class="lede notice" id="outside" role="alert" hidden>
      <h1>${outside.title}</h1>
      <p>${outside.text}</p>
    </div>
    <div class="lede notice" id="failed" role="alert" hidden>
      <h1>${failed.title}</h1>
      <p>${failed.text}</p>
      <p><button type="button" id="again">${signIn.again}</button></p>
    </div>
    <noscript><p>${signIn.noScript}</p></noscript>`;
  const scripts = SCRIPTS[purpose].map(assets.address);
  return framed({ title: signIn.title, asked, body, assets, linkTo: null, scripts });
}
