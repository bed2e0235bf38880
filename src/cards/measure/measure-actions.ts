/** What the person may do with a measure in its state, each a button that leads to its form. */
import type { ActionRequest } from '../../actions/requests.js';
import { CHANGE_FORMS, type ChangeName, type ChangeSubject } from '../../domain/change/change-form.js';
import type { FieldValues } from '../../domain/change/fields.js';
import { hasEnd } from '../../domain/measure/deadline.js';
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import {
  CLOSED_STATES,
  currentDeadline,
  isOpen,
  type Measure,
  type MeasureState,
} from '../../domain/measure/measure.js';
import type { MeasureOutcome } from '../../domain/outcome/measure-outcome.js';
import { mayBeReadAnew } from '../../domain/measure/overruling.js';
import { transitionsFrom } from '../../domain/measure/state-machine.js';
import { button, type Button, type Setting } from '../drawing.js';
import { requestClick, wayTo, type Way } from '../verbs.js';

type Offered = (measure: Measure) => boolean;

/** Whether a step leads from the state of a measure to one of these. */
const leadsTo =
  (...states: readonly MeasureState[]): Offered =>
  ({ state }) =>
    transitionsFrom(state).some(({ to }) => states.includes(to));
const inState =
  (...states: readonly MeasureState[]): Offered =>
  ({ state }) =>
    states.includes(state);
/** A recurring measure goes on while the report of one of its periods is verified. */
const hasReport: Offered = (measure) =>
  leadsTo('verified')(measure) ||
  (isOpen(measure) &&
    measure.occurrences.some(({ state }) => state === 'reported_done' || state === 'partially_verified'));
/** An acceptance ends on its day: longer is another acceptance. */
const canMove: Offered = (measure) => isOpen(measure) && measure.nature !== 'acceptance';

/** In the order of the buttons: what brings a measure further comes first. */
const OFFERS: readonly (readonly [ChangeName, Offered])[] = [
  ['agree', leadsTo('agreed')],
  ['decline', leadsTo('declined')],
  ['verify', hasReport],
  ['recordProgress', inState('agreed', 'in_progress', 'partially_verified')],
  ['reportDone', leadsTo('reported_done')],
  ['reopen', inState('verified')],
  ['addEvidence', (measure) => isOpen(measure) || measure.state === 'verified'],
  ['reinstate', inState(...CLOSED_STATES.filter((state) => state !== 'verified'))],
  ['moveDeadline', canMove],
  ['assignOwner', isOpen],
  ['overruleReading', mayBeReadAnew],
  ['setBlockers', isOpen],
  ['setFollowUp', (measure) => isOpen(measure) && !hasEnd(currentDeadline(measure))],
  ['withdraw', leadsTo('withdrawn')],
  ['supersede', leadsTo('superseded')],
];

/** Seldom done: behind "more", however much room there is. */
const RARE: ReadonlySet<ChangeName> = new Set([
  'overruleReading',
  'setBlockers',
  'setFollowUp',
  'withdraw',
  'supersede',
] satisfies ChangeName[]);
/** Buttons at once, "more" not among them; clients show six of a set. */
const AT_ONCE = 5;

export interface MeasureActions {
  readonly main: readonly Button[];
  readonly has: boolean;
  /** What opens under "more". */
  readonly more: readonly Button[];
  readonly hasMore: boolean;
}

/** None on a past day, which nobody can change any more. */
export function measureActions({ measure, today }: MeasureOutcome, setting: Setting): MeasureActions {
  if (setting.asOf !== undefined) return { main: [], has: false, more: [], hasMore: false };
  const forms = formsFor(measure, setting);
  const main = forms.filter((form) => !RARE.has(form)).slice(0, AT_ONCE);
  const toButton = (form: ChangeName) => formButton(form, measure.code, setting);
  const others = forms.filter((form) => !main.includes(form)).map(toButton);
  const reminders = reminderButtons(measure, today, setting);
  // Whoever can do nothing else needs no "more" to find them.
  const [shown, more] = main.length === 0 ? [reminders, others] : [main.map(toButton), [...others, ...reminders]];
  return { main: shown, has: shown.length > 0, more, hasMore: more.length > 0 };
}

/** Days until someone who puts a measure off hears of it again. */
const LATER = 7;

/** To hear of it later, and to see when it was brought to mind; not of what is over. */
function reminderButtons(measure: Measure, today: LocalDate, setting: Setting): readonly Button[] {
  if (!isOpen(measure) || !setting.rights.includes('read')) return [];
  const { messages, language } = setting;
  const { snooze } = messages.reminders;
  const { code } = measure;
  const until = addDays(today, LATER);
  const back = wayTo({ action: 'showMeasure', input: { measureId: code, focus: null, historyOffset: 0 } });
  const later: ActionRequest = {
    action: 'setReminders',
    input: { asked: { what: 'snooze', measure: code, until }, message: null, trial: false },
  };
  const past: ActionRequest = {
    action: 'reminders',
    input: { measureId: code, of: 'past', person: null, everyone: false, from: null, to: null, offset: 0 },
  };
  return [
    button(snooze.onMeasure(messages.format.shortDay(until)), requestClick(later, language, back)),
    button(snooze.history, requestClick(past, language, back)),
  ];
}

/** What the person may do with a measure as it is now. */
export const formsFor = (measure: Measure, { rights }: Setting): readonly ChangeName[] =>
  OFFERS.filter(([form, isOffered]) => rights.includes(CHANGE_FORMS[form].right) && isOffered(measure)).map(
    ([form]) => form,
  );

/** To the form of a change, with what is known filled in; it leads on to where the card itself leads back to. */
export function formButton(
  form: ChangeName,
  subject: ChangeSubject | null,
  setting: Setting,
  values: FieldValues = {},
): Button {
  const request: ActionRequest = { action: 'fillIn', input: { form, subject, values } };
  return button(setting.messages.changes.buttons[form], requestClick(request, setting.language, lightWay(setting)));
}

/** Bytes of click data for one way back on each of a dozen buttons. */
const LIGHT = 250;

const lightWay = ({ way }: Setting): Way | null => (way !== null && JSON.stringify(way).length <= LIGHT ? way : null);

/** Whether the person may fill in a form. */
export const mayFillIn = (form: ChangeName, { rights }: Setting): boolean => rights.includes(CHANGE_FORMS[form].right);
