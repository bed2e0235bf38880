/** Finding measures and risks while writing a message, and putting one of them in it. */
import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { perform } from '../../actions/perform.js';
import type { PlanSentence } from '../../actions/planned.js';
import { refreshOf } from '../../cards/parts/live.js';
import { searchResults, type SearchResult } from '../../cards/measure/search-results.js';
import { requestOf } from '../../cards/sharing/shared.js';
import type { Language } from '../../domain/language.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { localeFor } from '../../locales/locale.js';
import { type AnswerDeps } from '../answer.js';
import { CARD_TYPE } from '../sending/card-attached.js';
import { respond, sayOnInvoke } from '../invoke-response.js';
import { turnOf } from '../turn.js';
import { findRequest, type Found } from './find-request.js';
import { languageIn } from './language-in.js';

/** The name of the invoke. */
export const SEARCH = 'composeExtension/query';

export interface SearchDeps extends Pick<AnswerDeps, 'actions' | 'render' | 'answered'> {
  readonly plan: PlanSentence<TurnContext>;
}

/** What Teams shows of a result before it is chosen. */
const PREVIEW_TYPE = 'application/vnd.microsoft.card.thumbnail';
/** Results that Teams asks for at once. */
const MOST_RESULTS = 25;

const asked = z.object({
  commandId: z.enum(['searchMeasures', 'searchRisks']),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).max(10_000_000).default(0),
      count: z.number().int().min(1).default(MOST_RESULTS),
    })
    .default({ skip: 0, count: MOST_RESULTS }),
});

export async function onSearch(context: TurnContext, deps: SearchDeps): Promise<void> {
  const read = asked.safeParse(context.activity.value);
  if (!read.success) return say(context, { type: 'outdatedCard' }, languageIn(context), deps);
  const { commandId, parameters, queryOptions } = read.data;
  const text = parameters.find(({ name }) => name === 'searchText')?.value;
  const found = await findRequest(
    {
      of: commandId === 'searchRisks' ? 'risks' : 'measures',
      text: typeof text === 'string' ? text : '',
      offset: queryOptions.skip,
      limit: Math.min(queryOptions.count, MOST_RESULTS),
    },
    { id: turnOf(context).actor.id, language: languageIn(context), remembered: undefined },
    (said, speaker) => deps.plan(said, speaker, context),
  );
  await results(context, found, deps);
}

async function results(context: TurnContext, { request, language }: Found, deps: SearchDeps): Promise<void> {
  const origin = { via: 'sentence', reference: context.activity.id ?? null } as const;
  const outcome = await perform(request, turnOf(context).actor, language, deps.actions, origin);
  if (outcome.type !== 'measureList' && outcome.type !== 'riskList') return say(context, outcome, language, deps);
  deps.answered(outcome.type);
  if (outcome.total === 0) return sayOnInvoke(context, localeFor(language).extension.nothing);
  const found = searchResults(outcome, await deps.actions.store.catalogue(), language);
  await respond(context, {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: found.map((result) => attachment(result, language, deps)),
    },
  });
}

/** The card tells nothing but what it stands for: nobody knows who will see it. */
function attachment({ title, text, item }: SearchResult, language: Language, { render }: SearchDeps): object {
  const { card } = render({ outcome: { type: 'shared', item }, alternatives: [], back: null }, language);
  return {
    contentType: CARD_TYPE,
    content: { ...card, refresh: refreshOf(requestOf(item), language) },
    preview: { contentType: PREVIEW_TYPE, content: { title, text } },
  };
}

function say(context: TurnContext, outcome: Outcome, language: Language, deps: SearchDeps): Promise<void> {
  deps.answered(outcome.type);
  return sayOnInvoke(context, deps.render({ outcome, alternatives: [], back: null }, language).summary);
}
