/** A message becomes the quote of a proposed measure, in a dialog above the conversation it stands in. */
import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { dialogCard } from '../../cards/form/dialog.js';
import type { Rendered } from '../../cards/template/rendered.js';
import { parseClick } from '../../cards/verbs.js';
import { dayInZone, instantOf, type LocalDate } from '../../domain/time/local-date.js';
import { isRecord } from '../../domain/is-record.js';
import { localeFor } from '../../locales/locale.js';
import { carryOut, simpleErrand, type Errand } from '../answer.js';
import { CARD_TYPE } from '../sending/card-attached.js';
import type { ClickDeps } from '../clicks.js';
import { errandOf } from '../errand-of.js';
import { respond, sayOnInvoke } from '../invoke-response.js';
import { capturedMessage, valuesOf, type CapturedMessage } from './captured-message.js';
import { languageIn } from './language-in.js';

/** The names of the invokes: the dialog is asked for, and something in it was clicked. */
export const OPEN_DIALOG = 'composeExtension/fetchTask';
export const CLICK_IN_DIALOG = 'composeExtension/submitAction';

export interface CaptureDeps extends ClickDeps {
  readonly timeZone: string;
}

/** The form of a new measure, with what the message tells. */
export async function onCapture(context: TurnContext, deps: CaptureDeps): Promise<void> {
  const language = languageIn(context);
  const { extension } = localeFor(language);
  const message = capturedMessage(context.activity.value);
  if (message === null) return sayOnInvoke(context, extension.capture.noText);
  const day = dayOf(message, deps);
  const { readWording } = deps.actions;
  const values = valuesOf(message, { day, place: extension.capture.place, language, readWording });
  const request = { action: 'fillIn', input: { form: 'addMeasure', subject: null, values } } as const;
  await show(context, simpleErrand(request, language), randomUUID(), deps);
}

/** What was filled in, or anything else that the card in the dialog leads to. */
export async function onDialogClick(context: TurnContext, deps: CaptureDeps): Promise<void> {
  const value: unknown = context.activity.value;
  const data = isRecord(value) && isRecord(value['data']) ? value['data'] : {};
  const click = parseClick(typeof data['verb'] === 'string' ? data['verb'] : '', data);
  if (click === 'outdated') {
    const outcome = { type: 'outdatedCard' } as const;
    deps.answered('outdatedCard');
    return sayOnInvoke(context, deps.render({ outcome, alternatives: [], back: null }, languageIn(context)).summary);
  }
  const dialog = typeof data['dialog'] === 'string' ? data['dialog'] : randomUUID();
  await show(context, await errandOf(click, context, deps), dialog, deps);
}

/** In the dialog, which stays until the person closes it. */
async function show(context: TurnContext, errand: Errand, dialog: string, deps: CaptureDeps): Promise<void> {
  const origin = { via: 'card', reference: dialog } as const;
  const { rendered } = await carryOut(context, errand, deps, origin);
  await respond(context, dialogBody(rendered, dialog, localeFor(errand.language).extension.capture.title));
}

const dialogBody = (rendered: Rendered, dialog: string, title: string): object => ({
  task: {
    type: 'continue',
    value: {
      title,
      height: 'large',
      width: 'large',
      card: { contentType: CARD_TYPE, content: dialogCard(rendered, dialog) },
    },
  },
});

/** Where Teams does not say when it was written, it is taken to be of today: the form shows it. */
function dayOf({ written }: CapturedMessage, { actions: { calendar }, timeZone }: CaptureDeps): LocalDate {
  if (written === null) return calendar.today();
  return dayInZone(instantOf(Date.parse(written)), timeZone);
}
