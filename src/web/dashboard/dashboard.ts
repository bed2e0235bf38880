/** GET and HEAD /dashboard and what is under it: pages for whoever may see them, and the files that they load. */
import type { Request, Response } from 'restify';
import { keepingRecords } from '../../actions/record-of.js';
import type { ActionDeps, RecordOf } from '../../actions/deps.js';
import type { People } from '../../cards/parts/names.js';
import { StoreError } from '../../domain/errors.js';
import type { Language } from '../../domain/language.js';
import type { Actor } from '../../domain/people/person.js';
import { readAddress, type Asked, type Reading } from './address.js';
import type { Assets } from './assets.js';
import { atOnce, type Turns } from '../at-once.js';
import type { Pen } from './charts/pen.js';
import { noticePage, type NoticeName } from './pages/notice-page.js';
import { signInPage } from './pages/sign-in-page.js';
import { answerFor } from './answer.js';
import { sendAsset, sendPage, type Answer } from './respond.js';
import { routeOf, type Route } from './route.js';
import type { Identify, Identity } from './sign-in/identity.js';

export interface DashboardDeps {
  readonly actions: ActionDeps;
  /** Who asks. */
  readonly identify: Identify;
  /** How the person may see others named. */
  readonly peopleFor: (actor: Actor) => Promise<People>;
  readonly assets: Assets;
  readonly pen: Pen;
  /** Where the address names none. */
  readonly language: Language;
  readonly timeZone: string;
  /** What stands before the path of every page, where people reach the service in a folder; nothing when absent. */
  readonly home?: string;
  /** Who may show the page within one of theirs. */
  readonly framedBy: 'Teams' | 'nobody';
  readonly onError: (error: unknown) => void;
}

export type DashboardHandler = (request: Request, response: Response) => Promise<void>;

/** Pages that one person is made at the same time: a large register takes some work. */
const AT_ONCE = 4;
/** Seconds after which it may go better. */
const WAIT = { busy: 2, unavailable: 60 } as const;

/** With what is kept between one page and the next. */
interface Serving extends DashboardDeps {
  readonly turns: Turns;
  readonly recordOf: RecordOf;
}

export function dashboardHandler(deps: DashboardDeps): DashboardHandler {
  const serving: Serving = { ...deps, turns: atOnce(AT_ONCE), recordOf: deps.actions.recordOf ?? keepingRecords() };
  return async (request, response) => {
    const route = routeOf(request.path());
    if (route.page === 'asset') {
      await answerAsset(request, response, route.name, deps);
      return;
    }
    const reading = readAddress(request.getQuery(), deps.language, deps.home);
    const answer = await pageFor(request, route, reading, serving);
    await sendPage(request, response, answer, { framedBy: deps.framedBy });
  };
}

async function answerAsset(request: Request, response: Response, name: string, deps: DashboardDeps): Promise<void> {
  const { assets, language, framedBy } = deps;
  const asset = assets.find(name);
  const isNamed = asset !== undefined && assets.address(asset.name).endsWith(`?${request.getQuery()}`);
  if (asset !== undefined) await sendAsset(request, response, asset, isNamed);
  else {
    const { asked } = readAddress('', language, deps.home);
    await sendPage(request, response, { status: 404, page: noticePage('noPage', asked, assets) }, { framedBy });
  }
}

async function pageFor(request: Request, route: Route, reading: Reading, deps: Serving): Promise<Answer> {
  const { asked } = reading;
  try {
    const identity = await deps.identify(request.headers.authorization ?? '');
    if (identity.type !== 'actor') return withoutActor(identity, route, asked, deps);
    const { actor } = identity;
    const busy = () => notice('busy', 429, asked, deps, WAIT.busy);
    return await deps.turns(actor.id, () => answerFor({ route, reading, actor }, deps), busy);
  } catch (error) {
    if (error instanceof StoreError) return notice('unavailable', 503, asked, deps, WAIT.unavailable);
    deps.onError(error);
    return notice('failed', 500, asked, deps);
  }
}

function withoutActor(
  identity: Exclude<Identity, { type: 'actor' }>,
  { page }: Route,
  asked: Asked,
  deps: DashboardDeps,
): Answer {
  switch (identity.type) {
    case 'nobody':
      return { status: 200, page: signInPage(asked, deps.assets, page === 'configure' ? page : 'page') };
    case 'refused':
      return notice('signedOut', 401, asked, deps);
    case 'later':
      return notice('unavailable', 503, asked, deps, identity.retryAfter);
  }
}

/** @param retryAfter seconds; absent where waiting does not help. */
function notice(
  name: NoticeName,
  status: number,
  asked: Asked,
  { assets }: Pick<DashboardDeps, 'assets'>,
  retryAfter?: number,
): Answer {
  return { status, page: noticePage(name, asked, assets), ...(retryAfter === undefined ? {} : { retryAfter }) };
}
