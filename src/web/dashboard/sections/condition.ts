/** The condition of a risk as a tree: what holds, and what still keeps the risk open. */
import type { RiskPageOutcome, Shown } from '../../../actions/dashboard/outcomes.js';
import { holdsMark } from '../../../cards/parts/marks.js';
import { shareStanding, shareWords } from '../../../cards/organisations/share-line.js';
import type { MeasureCode } from '../../../domain/register/codes.js';
import type { EvaluatedCondition } from '../../../domain/risk/risk.js';
import type { EvaluatedShare } from '../../../domain/risk/share.js';
import { html, type Html } from '../html.js';
import { measureWords } from '../measure-words.js';
import { measureLink, type View } from '../view.js';
import { quoteFigure } from './quote.js';

interface Tree {
  readonly view: View;
  readonly shown: ReadonlyMap<MeasureCode, Shown>;
}

export function conditionSection({ risk: found, measures }: RiskPageOutcome, view: View): Html {
  const { risks } = view.setting.messages;
  const { evaluated, status, risk } = found;
  const { condition } = risk;
  const tree: Tree = { view, shown: new Map(measures.map((one) => [one.code, one])) };
  const body =
    evaluated === null || condition === null
      ? html`<p>${risks.noCondition}</p>`
      : html`<ul class="condition">
            ${branch(evaluated, tree)}
            <li>${sign(status === 'mitigated', confirmation(found, view))}</li>
          </ul>
          ${condition.ours && html`<p class="note">${risks.oursInFull}</p>`}
          <h3>${risks.sections.basis}</h3>
          ${quoteFigure(condition.quotation, view)}`;
  return html`<section id="condition" aria-labelledby="condition-title">
    <h2 id="condition-title">${risks.sections.condition}</h2>
    ${body}
  </section>`;
}

/** The last that it takes: a person's word. */
function confirmation({ risk, status }: RiskPageOutcome['risk'], { setting: { messages } }: View): string {
  const { risks, words, format } = messages;
  const rating = status === 'mitigated' ? risk.rating : null;
  return rating === null ? risks.confirm : risks.confirmed(words.levels[rating.level], format.day(rating.on));
}

/** The words say it; the sign and the colour only repeat it. */
function sign(holds: boolean, text: string): Html {
  const { sign: drawn } = holdsMark(holds, text);
  return html`<span class="stands ${holds ? 'good' : 'late'}"><span aria-hidden="true">${drawn}</span> ${text}</span>`;
}

function branch(node: EvaluatedCondition, tree: Tree): Html {
  const { risks } = tree.view.setting.messages;
  switch (node.type) {
    case 'verified':
      return leaf(node.measure, sign(node.holds, node.holds ? risks.verified : risks.notVerified), !node.holds, tree);
    case 'share':
      return shareLeaf(node, tree);
    case 'all':
    case 'any': {
      const text = `${node.type === 'all' ? risks.all : risks.any} ${node.holds ? risks.holds : risks.fails}`;
      return html`<li>
        ${sign(node.holds, text)}
        <ul>
          ${node.of.map((part) => branch(part, tree))}
        </ul>
      </li>`;
    }
  }
}

/** So many of the organisations; of a confidential measure not how many. */
function shareLeaf(node: EvaluatedShare, tree: Tree): Html {
  const { messages } = tree.view.setting;
  const told = tree.shown.get(node.measure)?.confidential === true ? [] : shareStanding(node, messages);
  const by = messages.organisations.share.by(shareWords(node, messages));
  return leaf(node.measure, sign(node.holds, [by, ...told].join(' · ')), false, tree);
}

/** `withState`: how the measure itself stands is told as well. */
function leaf(code: MeasureCode, mark: Html, withState: boolean, { view, shown }: Tree): Html {
  const one = shown.get(code);
  const words = one === undefined ? null : measureWords(one, view);
  const state = withState && one?.confidential === false && words?.stands;
  return html`<li>
    ${mark}
    <a href="${measureLink(view, code)}"><span class="code">${code}</span>${words !== null && html` ${words.title}`}</a
    >${state && html` <span class="stands">${state}</span>`}
  </li>`;
}
