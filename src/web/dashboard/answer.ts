/** The page that someone asks for who signed in: what they may see of it, or why they do not see it. */
import { choicesFor } from '../../actions/dashboard/choices.js';
import { dashboard } from '../../actions/dashboard/dashboard.js';
import { measurePage as findMeasure } from '../../actions/dashboard/measure-page.js';
import type { Choices, NoPage } from '../../actions/dashboard/outcomes.js';
import { riskPage as findRisk } from '../../actions/dashboard/risk-page.js';
import { tabSetup } from '../../actions/dashboard/tab-setup.js';
import type { ActionDeps, RecordOf } from '../../actions/deps.js';
import { fileSetting } from '../../cards/file-setting.js';
import type { People } from '../../cards/parts/names.js';
import { isRiskCode, type ItemCode, type MeasureCode, type RiskCode } from '../../domain/register/codes.js';
import type { Actor } from '../../domain/people/person.js';
import type { Catalogue } from '../../domain/register/register.js';
import type { Asked, Reading } from './address.js';
import type { Assets } from './assets.js';
import type { Pen } from './charts/pen.js';
import { configurePage } from './pages/configure-page.js';
import { dashboardPage } from './pages/dashboard-page.js';
import { faultPage, type Wrong } from './pages/fault-page.js';
import { measurePage } from './pages/measure-page.js';
import { riskPage } from './pages/risk-page.js';
import { noticePage, type NoticeName } from './pages/notice-page.js';
import type { Answer } from './respond.js';
import type { Route } from './route.js';
import type { View } from './view.js';

export interface PageDeps {
  readonly actions: ActionDeps;
  readonly recordOf: RecordOf;
  readonly peopleFor: (actor: Actor) => Promise<People>;
  readonly assets: Assets;
  readonly pen: Pen;
  readonly timeZone: string;
}

export interface PageAsked {
  readonly route: Route;
  readonly reading: Reading;
  readonly actor: Actor;
}

const NO_CATALOGUE: Catalogue = { vendors: [], sources: [], investigations: [] };
/** What is said where there is none, and where there was none on that day. */
const MISSING = { measure: ['missing', 'notYet'], risk: ['missingRisk', 'riskNotYet'] } as const;
/** Seconds after which the store may be back. */
const WAIT = 60;

export async function answerFor({ route, reading, actor }: PageAsked, deps: PageDeps): Promise<Answer> {
  const { asked, fault } = reading;
  if (route.page === 'none' || route.page === 'asset') return notice('noPage', 404, asked, deps);
  if (fault !== null) return faulty(fault, asked, actor, deps);
  switch (route.page) {
    case 'dashboard':
      return overview(asked, actor, deps);
    case 'configure':
      return ofTab(asked, actor, deps);
    case 'measure':
      return ofMeasure(route.code, asked, actor, deps);
    case 'risk':
      return ofRisk(route.code, asked, actor, deps);
  }
}

async function overview(asked: Asked, actor: Actor, deps: PageDeps): Promise<Answer> {
  const outcome = await dashboard(asked, actor, deps.actions, deps.recordOf);
  if (outcome.type !== 'dashboard') return refused(outcome, asked, actor, deps);
  const view = await viewOf(asked, actor, outcome.choices.catalogue, deps);
  return { status: 200, page: dashboardPage(outcome, view, deps) };
}

async function ofTab(asked: Asked, actor: Actor, deps: PageDeps): Promise<Answer> {
  const outcome = await tabSetup(asked.query, actor, deps.actions);
  if (outcome.type !== 'tabSetup') return refused(outcome, asked, actor, deps);
  const view = await viewOf(asked, actor, outcome.choices.catalogue, deps);
  return { status: 200, page: configurePage(outcome, view, deps.assets) };
}

async function ofMeasure(code: MeasureCode, asked: Asked, actor: Actor, deps: PageDeps): Promise<Answer> {
  const outcome = await findMeasure({ code, asOf: asked.query.asOf, historyOffset: asked.offset }, actor, deps.actions);
  if (outcome.type !== 'measurePage') return refused(outcome, asked, actor, deps);
  const view = await viewOf(asked, actor, outcome.catalogue, deps);
  return { status: 200, page: measurePage(outcome, view, deps) };
}

async function ofRisk(code: RiskCode, asked: Asked, actor: Actor, deps: PageDeps): Promise<Answer> {
  const outcome = await findRisk({ code, asOf: asked.query.asOf, historyOffset: asked.offset }, actor, deps.actions);
  if (outcome.type !== 'riskPage') return refused(outcome, asked, actor, deps);
  const view = await viewOf(asked, actor, outcome.catalogue, deps);
  return { status: 200, page: riskPage(outcome, view, deps) };
}

async function viewOf(asked: Asked, actor: Actor, catalogue: Catalogue, deps: PageDeps): Promise<View> {
  const { language } = asked.manner;
  const people = await deps.peopleFor(actor);
  return { asked, setting: fileSetting({ language, timeZone: deps.timeZone, catalogue, people }) };
}

async function refused(outcome: NoPage, asked: Asked, actor: Actor, deps: PageDeps): Promise<Answer> {
  switch (outcome.type) {
    case 'denied':
      return notice('denied', 403, asked, deps);
    case 'unavailable':
      return { ...notice('unavailable', 503, asked, deps), retryAfter: WAIT };
    case 'missing':
      return notice(
        MISSING[isRiskCode(outcome.code) ? 'risk' : 'measure'][outcome.since ? 1 : 0],
        404,
        asked,
        deps,
        outcome.code,
      );
    case 'confidential':
      return notice('confidential', 403, asked, deps, outcome.code);
    case 'future':
      return faulty({ problem: 'future', day: outcome.day }, asked, actor, deps);
  }
}

/** What is wrong is told to those who may see the page; what there is to choose from, too. */
async function faulty(wrong: Wrong, asked: Asked, actor: Actor, deps: PageDeps): Promise<Answer> {
  const found = await choicesFor(actor, deps.actions);
  if (found.type === 'denied') return notice('denied', 403, asked, deps);
  const choices: Choices | null = found.type === 'choices' ? found.choices : null;
  const view = await viewOf(asked, actor, choices?.catalogue ?? NO_CATALOGUE, deps);
  return { status: 400, page: faultPage(wrong, view, choices, deps.assets) };
}

function notice(name: NoticeName, status: number, asked: Asked, { assets }: PageDeps, code?: ItemCode): Answer {
  return { status, page: noticePage(name, asked, assets, code) };
}
