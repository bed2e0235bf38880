/** A form to fill in: what a change needs, what is there already, and what is still wrong with it. */
import { changeRequest } from '../../actions/requests.js';
import type { FieldValues } from '../../domain/change/fields.js';
import type { FormOutcome } from '../../domain/outcome/change-outcome.js';
import { isMeasureCode, isRiskCode } from '../../domain/register/codes.js';
import { inLanguage } from '../../domain/language.js';
import { capital } from '../../locales/write.js';
import { readingInWords } from '../measure/deadline-reading.js';
import { button, cut, type Button, type Drawing, type Setting } from '../drawing.js';
import { formFields, roomFor, type FormField } from './form-fields.js';
import { historyLine } from '../change/history.js';
import { conditionSections } from './form-conditions.js';
import { cancelButton, newOnes, pausedWords, recordedBanner, recordedWords, withinRoom } from './paused-form.js';
import { itemButton, subjectWord } from '../parts/item-request.js';
import { mark } from '../parts/marks.js';
import { leadTo } from '../measure/measure-row.js';
import { coverageButton } from '../organisations/coverage.js';
import { sentences } from '../parts/sentences.js';
import { requestClick } from '../verbs.js';

export function drawForm(outcome: FormOutcome, setting: Setting): Drawing {
  const { subject, subjectTitle } = outcome;
  const { changes } = setting.messages;
  if (subject !== null && subjectTitle === null) return confidentialForm(subject, setting);
  const fields = formFields(outcome, setting);
  const head = headOf(outcome, setting);
  const notYet = notYetWords(fields, setting);
  const reading = readingSection(outcome, setting);
  const warnings = [notOwedWords(outcome, setting), codeWords(outcome, setting)].filter((text) => text !== '');
  const conditions = conditionSections(outcome, setting);
  return {
    template: 'form',
    data: {
      ...head,
      notYet: notYet === '' ? [] : [mark(fields.some(({ isWrong }) => isWrong) ? 'Attention' : 'Default', notYet)],
      notOwed: warnings.map((text) => mark('Warning', text)),
      since: sinceSection(outcome, setting),
      alike: alikeSection(outcome, setting),
      readNow: readNowSection(outcome, setting),
      conditions,
      fields,
      reading,
      submit: submitButton(outcome, setting),
      others: coverageOfOrganisations(outcome, setting),
      newOnes: newOnes(outcome, setting),
      cancel: cancelButton(outcome, setting),
    },
    banner: recordedBanner(outcome, setting),
    summary: sentences(
      recordedWords(outcome, setting),
      subject === null ? head.title : changes.formSummary(head.title, `${head.code} ${head.name}`.trim()),
      pausedWords(outcome, setting),
      notYet,
      ...warnings,
      ...conditions.map(({ summary }) => summary),
      outcome.since.length === 0 ? '' : changes.since,
      alikeWords(outcome, setting),
      ...reading.map(({ summary }) => summary),
    ),
    buttons: [],
  };
}

/** Which form it is, for what, and how that stands or which other form waits for it. */
function headOf(outcome: FormOutcome, setting: Setting) {
  const { form, subject, subjectTitle, state } = outcome;
  const { messages, detail, language } = setting;
  const { changes, words } = messages;
  const name = cut(inLanguage(subjectTitle, language) ?? '', detail.title);
  const code = subject === null ? '' : subjectWord(subject, setting);
  const under = state === null ? pausedWords(outcome, setting) : changes.state(words.states[state]);
  return {
    title: changes.titles[form],
    code,
    name: code === name ? '' : name,
    hasItem: subject !== null,
    state: under,
    hasState: under !== '',
  };
}

/** What is confidential is not changed here: whatever would be filled in would stay with Teams. */
function confidentialForm(subject: NonNullable<FormOutcome['subject']>, setting: Setting): Drawing {
  const { changes } = setting.messages;
  const title = changes.confidentialTitle(subject);
  return {
    template: 'notice',
    data: {
      title,
      lead: '',
      hasLead: false,
      text: changes.confidential,
      hasText: true,
      groups: [],
      self: [],
      isMeasure: false,
    },
    summary: sentences(title, changes.confidential),
    buttons: [itemButton(setting.messages.buttons.back, subject, setting)],
  };
}

/** The fields that still want a look, in one sentence; empty where none does. */
function notYetWords(fields: readonly FormField[], { messages }: Setting): string {
  const { changes, format } = messages;
  const open = fields.filter(({ hasProblem }) => hasProblem);
  if (open.length === 0) return '';
  const named = (some: readonly FormField[]) => format.and(some.map(({ name }) => format.quoted(name)));
  if (open.some(({ isWrong }) => isWrong)) return changes.notYet(named(open), open.length);
  const isEmpty = ({ problem }: FormField) => problem === changes.problems.required;
  const empty = open.filter(isEmpty);
  // What is said at a field that needs more words than that is said here as well.
  const others = open.filter((field) => !isEmpty(field)).map(({ problem }) => problem);
  return sentences(empty.length === 0 ? '' : changes.toFillIn(named(empty)), ...others);
}

/** That who is said to have done it does not owe it; empty where nothing is to be said of that. */
function notOwedWords({ subject, notOwed }: FormOutcome, { messages, names, detail }: Setting): string {
  if (subject === null || notOwed === undefined) return '';
  const { by, obligor } = notOwed;
  const who = cut(names.party(obligor), detail.title);
  return messages.changes.notOwed(subject, who, obligor === 'organisations', cut(by, detail.title));
}

/** A code is for ever, so that it is looked at first; empty where none is given or proposed. */
const codeWords = ({ form, values, problems }: FormOutcome, { messages }: Setting): string =>
  form !== 'addInvestigation' || values.code === undefined || problems.some(({ field }) => field === 'code')
    ? ''
    : messages.changes.codeForEver(cut(values.code, LONGEST_CODE));
const LONGEST_CODE = 20;

/** Who of the organisations has done it, for a report by somebody else. */
function coverageOfOrganisations({ subject, notOwed }: FormOutcome, setting: Setting): readonly Button[] {
  const isTheirs = subject !== null && isMeasureCode(subject) && notOwed?.obligor === 'organisations';
  return isTheirs ? [coverageButton(subject, setting)] : [];
}

/** Changes named; more are counted. */
const SINCE_NAMED = 5;

function sinceSection({ since }: FormOutcome, setting: Setting) {
  if (since.length === 0) return [];
  const { changes } = setting.messages;
  const named = since.slice(0, Math.min(SINCE_NAMED, setting.detail.rows));
  const left = since.length - named.length;
  return [
    {
      ...mark('Warning', changes.since),
      rows: named.map((record) => historyLine(record, setting)),
      detail: left === 0 ? changes.sinceDetail : `${changes.sinceMore(left)} ${changes.sinceDetail}`,
    },
  ];
}

function alikeSection({ alike }: FormOutcome, setting: Setting) {
  if (alike.length === 0) return [];
  const { changes } = setting.messages;
  return [
    {
      ...mark('Warning', changes.alike),
      rows: alike
        .slice(0, setting.detail.rows)
        .map((code) =>
          isRiskCode(code) ? itemButton(code, code, setting) : button(code, leadTo(code, setting, setting.way)),
        ),
      detail: alike.some(isRiskCode) ? changes.alikeRiskDetail : changes.alikeDetail,
    },
  ];
}

function alikeWords({ alike }: FormOutcome, { messages, detail }: Setting): string {
  const named = alike.slice(0, detail.rows);
  return named.length === 0
    ? ''
    : messages.changes.alikeSummary(messages.format.andMore(named, alike.length - named.length));
}

/** The deadline as it stands, above what it is to be read as. */
function readNowSection({ readNow }: FormOutcome, setting: Setting) {
  if (readNow === undefined) return [];
  const { messages, detail } = setting;
  const { days, why, explained } = readingInWords(readNow, setting);
  return [
    {
      title: messages.changes.readNow,
      wording: messages.format.quoted(cut(readNow.wording, detail.text)),
      days: capital(days),
      lines: [...why, explained, messages.overruling.noAgreement]
        .filter((line) => line !== '')
        .map((text) => ({ text })),
    },
  ];
}

/** How the wording is read, as the card of a deadline tells it; what has to be known first is said at its field. */
function readingSection({ reading, values }: FormOutcome, setting: Setting) {
  if (reading === null || 'ask' in reading) return [];
  const { messages, detail } = setting;
  const { changes, format } = messages;
  const wording = format.quoted(cut(values.wording ?? '', detail.text));
  const { days, why, explained } = readingInWords(reading, setting);
  const lines = [...why, explained].filter((line) => line !== '').map((text) => ({ text }));
  const summary = `${changes.reading}: ${days}`;
  return [{ title: changes.reading, wording, days: capital(days), lines, summary }];
}

/** Of risks it is asked whether the new one is one of those alike; that it is not says whoever saves it nevertheless. */
const alikeSeen = ({ alike }: FormOutcome): FieldValues => (alike.some(isRiskCode) ? { read: alike.join(' ') } : {});

/** The button that sends the form; the wording that was read goes along as its input shows it: its reading has been seen. */
function submitButton(outcome: FormOutcome, setting: Setting): Button {
  const { form, subject, version, since, alike, reading, values } = outcome;
  const { changes } = setting.messages;
  const isRead = (reading !== null && !('ask' in reading)) || outcome.conditions !== undefined;
  const wording = outcome.conditions === undefined ? values.wording : values.condition;
  const request = changeRequest(form, {
    subject,
    version,
    values: isRead && wording !== undefined ? { read: cut(wording, roomFor(setting.detail)) } : alikeSeen(outcome),
    ...(outcome.paused === undefined ? {} : { paused: withinRoom(outcome.paused, setting.detail) }),
  });
  const again = since.length > 0 || alike.length > 0;
  const title = again ? changes.saveAnyway : isRead ? changes.saveReading : changes.save;
  return button(title, requestClick(request, setting.language, setting.way));
}
