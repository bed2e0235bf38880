/** A page that says in plain words why there is nothing to see, and what to do. */
import type { ItemCode } from '../../../domain/register/codes.js';
import { localeFor } from '../../../locales/locale.js';
import type { Messages } from '../../../locales/messages.js';
import type { Asked } from '../address.js';
import type { Assets } from '../assets.js';
import { framed } from '../frame.js';
import { html } from '../html.js';
import { dashboardLink } from '../view.js';

export type NoticeName = keyof Messages['dashboard']['refused'];

/** The way back is offered where it leads anywhere. */
const WAYS_BACK: ReadonlySet<NoticeName> = new Set([
  ...(['missing', 'notYet', 'missingRisk', 'riskNotYet'] as const),
  ...(['confidential', 'noPage'] as const),
]);

/** `code`: of what the notice is about; absent where it is about no item. */
export function noticePage(name: NoticeName, asked: Asked, assets: Assets, code?: ItemCode): string {
  const { dashboard } = localeFor(asked.manner.language);
  const { title, text } = dashboard.refused[name];
  const { asOf: _, ...query } = asked.query;
  const back = name === 'notYet' || name === 'riskNotYet' ? { query } : {};
  const body = html`<div class="lede notice">
    ${code !== undefined && html`<p class="code">${code}</p>`}
    <h1>${title}</h1>
    <p>${text}</p>
    ${WAYS_BACK.has(name) && html`<p><a href="${dashboardLink({ asked }, back)}">${dashboard.measure.back}</a></p>`}
  </div>`;
  return framed({ title, asked, body, assets, linkTo: null });
}
