/** A file that was sent: read, looked at or carried out, with a line for each thing that is going on. */
import type { Request, Response } from 'restify';
import type { Case } from '../../actions/case.js';
import { importRegister, type ImportOutcome, type Order } from '../../actions/imports/import-register.js';
import type { Watch } from '../../actions/imports/plan-import.js';
import type { Setting } from '../../cards/drawing.js';
import { fileSetting } from '../../cards/file-setting.js';
import { readImportFile } from '../../documents/reading/read-import-file.js';
import type { Download } from '../../domain/links/download.js';
import { isToDo } from '../../domain/imports/import-plan.js';
import type { Actor } from '../../domain/people/person.js';
import { localeFor } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import { faultsFile } from './fault-words.js';
import type { ImportLink } from './import-link.js';
import type { ImportDeps, Imported } from './import-deps.js';
import { doneHtml, planHtml, problemHtml, refusalHtml } from './plan-html.js';
import { receive } from './receive.js';

/** Characters of the name of a file that are recorded. */
const LONGEST_NAME = 100;

/** A line of what is going on, or of what came of it. */
interface Line {
  readonly say?: string;
  readonly done?: number;
  readonly of?: number;
  /** From here on it cannot be called off. */
  readonly writing?: true;
  readonly html?: string;
  readonly digest?: string;
  readonly faults?: string;
}

/** Thrown where whoever asked has gone. */
class Cancelled extends Error {}

interface Errand {
  readonly request: Request;
  readonly response: Response;
  readonly link: ImportLink;
  readonly deps: ImportDeps;
  readonly messages: Messages;
  readonly tell: (line: Line) => void;
}

export async function takeFile(
  request: Request,
  response: Response,
  link: ImportLink,
  deps: ImportDeps,
): Promise<void> {
  const messages = localeFor(link.for.language);
  const tell = (line: Line) => void response.write(`${JSON.stringify(line)}\n`);
  const told = { person: link.for.person, link: link.id, bytes: 0, measures: 0, faults: 0 };
  const received = await receive(request);
  if ('refused' in received && received.refused === 'broken_off') return;
  const isTaken = 'bytes' in received;
  // What still comes in is not waited for.
  if (!isTaken) response.setHeader('Connection', 'close');
  response.writeHead(isTaken ? 200 : 413, { 'Content-Type': 'application/x-ndjson', 'X-Accel-Buffering': 'no' });
  try {
    if (isTaken) {
      const came = await lookInto(received.bytes, { request, response, link, deps, messages, tell });
      deps.onImported({ ...told, bytes: received.bytes.length, ...came });
    } else {
      tell({ html: refusalHtml('too_large', '', messages).markup });
      deps.onImported({ ...told, outcome: 'refused' });
    }
  } catch (error) {
    if (error instanceof Cancelled) deps.onImported({ ...told, outcome: 'cancelled' });
    else {
      deps.onError(error);
      const { title, text } = messages.downloads.refused.failed;
      tell({ html: problemHtml(title, text).markup });
    }
  } finally {
    response.end();
  }
}

/** Another one is being read; this one is not waited for. */
export function refuseFile(request: Request, response: Response, { for: { language } }: ImportLink): void {
  const { title, text } = localeFor(language).imports.refused.busy;
  response.setHeader('Connection', 'close');
  response.writeHead(429, { 'Content-Type': 'application/x-ndjson', 'Retry-After': '10' });
  response.end(`${JSON.stringify({ html: problemHtml(title, text).markup } satisfies Line)}\n`);
  request.resume();
}

type Came = Pick<Imported, 'outcome'> & Partial<Imported>;

async function lookInto(bytes: Uint8Array, errand: Errand): Promise<Came> {
  const { request, response, link, deps, messages, tell } = errand;
  tell({ say: messages.imports.reading });
  const [reading] = await Promise.all([readImportFile(bytes), deps.ready()]);
  if (!reading.ok) {
    tell({ html: refusalHtml(reading.refusal, reading.detail, messages).markup });
    return { outcome: 'refused' };
  }
  const { at, setting } = await caseFor(link, deps);
  const asked = new URL(request.url ?? '', 'http://localhost').searchParams;
  const agreed = asked.get('agreed');
  const reason = messages.imports.reason((asked.get('name') ?? '').slice(0, LONGEST_NAME));
  const order: Order = { input: reading.input, agreed, reason };
  const outcome = await importRegister(order, at, watching(response, agreed !== null, errand));
  tell(lineOf(outcome, link, setting, deps));
  if (!('plan' in outcome)) return { outcome: outcome.type };
  const { measures, faultCount } = outcome.plan;
  return { outcome: outcome.type, measures: measures.length, faults: faultCount };
}

/** Tells how far it is; once everything was looked at, and it is to be carried out, there is no way back. */
const watching = (response: Response, isAgreed: boolean, { tell, messages: { imports } }: Errand): Watch => ({
  progress: async (done, of) => {
    tell({ say: imports.checking(done, of), done, of });
    await new Promise((resolve) => setImmediate(resolve));
  },
  go: () => {
    if (response.destroyed) throw new Cancelled();
  },
  writing: () => {
    if (isAgreed) tell({ say: imports.writing, writing: true });
  },
});

async function caseFor({ for: holder, id }: ImportLink, deps: ImportDeps): Promise<{ at: Case; setting: Setting }> {
  const { person, language } = holder;
  const actor: Actor = { id: person, name: '', roles: await deps.rolesOf(person) };
  const [catalogue, people] = await Promise.all([deps.actions.store.catalogue(), deps.peopleFor(actor)]);
  return {
    at: { ...deps.actions, actor, language, origin: { via: 'import', reference: id } },
    setting: fileSetting({ language, timeZone: deps.timeZone, catalogue, people }),
  };
}

function lineOf(outcome: ImportOutcome, { for: holder }: ImportLink, setting: Setting, deps: ImportDeps): Line {
  const { messages } = setting;
  switch (outcome.type) {
    case 'denied': {
      const { title, text } = messages.imports.refused.denied;
      return { html: problemHtml(title, text).markup };
    }
    case 'unavailable': {
      const { title, text } = messages.downloads.refused.unavailable;
      return { html: problemHtml(title, text).markup };
    }
    case 'plan': {
      const { plan, moved } = outcome;
      return {
        html: planHtml(plan, moved, setting).markup,
        ...(plan.faultCount === 0 && isToDo(plan) ? { digest: plan.digest } : {}),
        ...(plan.faultCount > 0 ? { faults: faultsFile(plan.faults, messages) } : {}),
      };
    }
    case 'done': {
      const since = deps.actions.calendar.today();
      const what: Download = { what: 'changes', form: 'csv', since, by: holder.person, query: { criteria: [] } };
      const changes = deps.links?.(holder)(what) ?? null;
      return { html: doneHtml({ ...outcome, changes }, messages).markup };
    }
  }
}
