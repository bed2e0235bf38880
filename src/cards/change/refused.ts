/** A change that was not made: why not, what is needed or possible instead, and the way back. */
import type { ChangeName, ChangeSubject } from '../../domain/change/change-form.js';
import type { FieldValues } from '../../domain/change/fields.js';
import type { Refusal, RefusedOutcome } from '../../domain/outcome/change-outcome.js';
import { isMeasureCode, type VendorCode } from '../../domain/register/codes.js';
import type { MeasureState } from '../../domain/measure/measure.js';
import { cut, type Button, type Drawing, type Setting } from '../drawing.js';
import { askRow } from '../asking/help.js';
import { changedOn, whatChanged } from './history.js';
import { backToForm } from '../form/paused-form.js';
import { itemButton, subjectWord } from '../parts/item-request.js';
import { formButton, mayFillIn } from '../measure/measure-actions.js';
import { sentences } from '../parts/sentences.js';

interface Explained {
  readonly lead: string;
  readonly text: string;
  /** Codes that can be asked about. */
  readonly asks?: readonly string[];
  /** Forms of what can be done instead. */
  readonly instead?: readonly ChangeName[];
  /** What stands in those forms already. */
  readonly values?: Readonly<Partial<Record<ChangeName, FieldValues>>>;
}

export function drawRefused({ change, subject, refusal, paused }: RefusedOutcome, setting: Setting): Drawing {
  const { messages } = setting;
  const { changes, buttons } = messages;
  const { lead, text, asks = [], instead = [], values = {} } = explain(refusal, setting);
  const title = changes.refused.title;
  const what = whatOf(change, subject, setting);
  const offered = instead.filter((form) => mayFillIn(form, setting));
  return {
    template: 'notice',
    data: {
      title,
      lead: sentences(what, lead),
      hasLead: true,
      text,
      hasText: text !== '',
      groups:
        asks.length === 0 ? [] : [{ title: '', hasTitle: false, asks: asks.map((code) => askRow(code, setting)) }],
      self: [],
      isMeasure: false,
    },
    summary: sentences(title, what, lead, text),
    buttons: [
      ...(paused === undefined ? [] : backToForm(paused, setting)),
      itemButton(subject === null ? buttons.back : buttons.open(subjectWord(subject, setting)), subject, setting),
      ...offered.map((form): Button => formButton(form, subject, setting, values[form])),
    ],
  };
}

/** What was asked for: "Verifiëren (OW20-V4)". */
function whatOf(change: RefusedOutcome['change'], subject: ChangeSubject | null, setting: Setting): string {
  const { changes } = setting.messages;
  const title = change === 'undo' ? changes.undo : changes.titles[change];
  return subject === null ? title : changes.refused.changeOf(title, subjectWord(subject, setting));
}

function explain(refusal: Refusal, setting: Setting): Explained {
  const { refused } = setting.messages.changes;
  switch (refusal.why) {
    case 'no_such_step':
      return noSuchStep(refusal.from, refusal.to, setting);
    case 'right':
      return { lead: refused.rightLead, text: refused.right[refusal.right] };
    case 'same_person':
      return { lead: refused.samePerson, text: refused.samePersonDetail };
    case 'no_evidence':
      return { lead: refused.noEvidence, text: refused.noEvidenceDetail, instead: ['addEvidence'] };
    case 'no_new_evidence':
      return { lead: refused.noNewEvidence, text: refused.noNewEvidenceDetail, instead: ['addEvidence'] };
    case 'condition_open':
      return conditionOpen(refusal.blocking, setting);
    case 'has_end_date':
      return { lead: refused.hasEndDate, text: refused.hasEndDateDetail, instead: ['moveDeadline'] };
    case 'acceptance_ends':
      return acceptanceEnds(refusal, setting);
    case 'already_gone':
      return { lead: refused.alreadyGone, text: refused.nothingNew };
    case 'already_so':
      return { lead: refused.alreadySo, text: refused.nothingNew };
    case 'nothing_to_undo':
      return { lead: refused.nothingToUndo, text: refused.nothingToUndoDetail };
    case 'people_change':
      return { lead: refused.peopleChange, text: refused.peopleChangeDetail };
    case 'built_on':
      return { lead: refused.builtOn, text: refused.builtOnDetail(laterChange(refusal, setting)) };
    case 'rested_on':
      return restedOn(refusal.by, setting);
    case 'name_taken':
      return nameTaken(refusal.by, setting);
    case 'names_what_is_gone':
      return namesWhatIsGone(refusal.of, setting);
  }
}

/** The form of the new acceptance, with what is known of it; then the old one is replaced. */
function acceptanceEnds(
  { renewal, reason }: Extract<Refusal, { readonly why: 'acceptance_ends' }>,
  { messages, detail }: Setting,
): Explained {
  const { refused } = messages.changes;
  return {
    lead: refused.acceptanceEnds,
    text: sentences(
      refused.acceptanceEndsDetail,
      reason === null ? '' : refused.acceptanceReason(cut(reason, detail.text)),
    ),
    instead: ['addMeasure', 'supersede'],
    values: { addMeasure: renewal, ...(reason === null ? {} : { supersede: { reason: cut(reason, detail.text) } }) },
  };
}

/** What names it still, each as a question of its own. */
function restedOn(codes: readonly string[], { messages, detail }: Setting): Explained {
  const { refused } = messages.changes;
  const named = codes.slice(0, detail.rows);
  const text = refused.restedOnDetail(messages.format.andMore(named, codes.length - named.length));
  return { lead: refused.restedOn, text, asks: named.filter(isMeasureCode) };
}

const nameTaken = (by: VendorCode, { messages, names }: Setting): Explained => ({
  lead: messages.entries.stays,
  text: messages.entries.nameTaken(names.vendor(by)),
});

/** It is in no list any more, so that there is nothing to ask about it. */
function namesWhatIsGone(codes: readonly string[], { messages, detail }: Setting): Explained {
  const { entries } = messages;
  const named = codes.slice(0, detail.rows);
  const text = entries.namesWhatIsGone(messages.format.andMore(named, codes.length - named.length));
  return { lead: entries.stays, text };
}

/** The forms that lead to a state; only a verification leads to more than one. */
const FORMS_TO: Readonly<Partial<Record<MeasureState, ChangeName>>> = {
  agreed: 'agree',
  declined: 'decline',
  reported_done: 'reportDone',
  verified: 'verify',
};

function noSuchStep(from: MeasureState, to: readonly MeasureState[], { messages }: Setting): Explained {
  const { changes, words, format } = messages;
  const { refused } = changes;
  const lead = refused.noSuchStep(words.states[from]);
  if (to.length === 0) return { lead, text: refused.noSteps, instead: ['reinstate'] };
  const forms = to.flatMap((state) => FORMS_TO[state] ?? []);
  const instead: readonly ChangeName[] = from === 'verified' ? ['reopen'] : forms;
  return { lead, text: refused.steps(format.or(to.map((state) => words.states[state]))), instead };
}

function conditionOpen(blocking: readonly string[], { messages, detail }: Setting): Explained {
  const { changes, format } = messages;
  const { refused } = changes;
  const asks = blocking.slice(0, detail.rows);
  const codes = format.andMore(asks, blocking.length - asks.length);
  return {
    lead: refused.conditionOpen,
    text: asks.length === 0 ? refused.noCondition : refused.conditionDetail(codes),
    asks: asks.filter(isMeasureCode),
  };
}

/** "owner changed: nobody to Bas, on 3 March 2021, by Sanne" */
function laterChange({ by }: Extract<Refusal, { why: 'built_on' }>, setting: Setting): string {
  const { messages, names, detail } = setting;
  const who = names.person(by.actor);
  const said = [
    whatChanged(by, setting),
    changedOn(by, setting),
    ...(who === undefined ? [] : [messages.measure.by(cut(who, detail.title))]),
  ];
  return cut(said.join(', '), detail.text);
}
