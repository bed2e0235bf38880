/** One measure: what was promised, word for word, by when, and how it stands. */
import type { MeasureFocus } from '../../domain/measure/focus.js';
import { inLanguage } from '../../domain/language.js';
import { currentDeadline } from '../../domain/measure/measure.js';
import type { MeasureOutcome } from '../../domain/outcome/measure-outcome.js';
import { longDeadline } from './deadline-words.js';
import { historyLinks } from '../sharing/download-links.js';
import { backButton, button, cut, nowButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { historyLine, newestFirst } from '../change/history.js';
import { mainMark, sideNotes } from '../parts/marks.js';
import { evidenceSection } from './evidence.js';
import { measureActions } from './measure-actions.js';
import { deadlineSection } from './measure-deadline.js';
import { measureFacts } from './measure-facts.js';
import { measureLead } from './measure-lead.js';
import { occurrenceSection } from './measure-occurrences.js';
import { leadTo, measureRequest } from './measure-row.js';
import {
  blockerRows,
  contradictionSection,
  descriptionSection,
  notesSection,
  quotationSection,
  riskSection,
} from './measure-sections.js';
import { coverageButton } from '../organisations/coverage.js';
import { coverageLine } from '../organisations/words.js';
import { onThatDay, sentences } from '../parts/sentences.js';
import { dossierButton } from '../sharing/publish-buttons.js';
import { pageClick, requestClick } from '../verbs.js';

export function drawMeasure(outcome: MeasureOutcome, setting: Setting): Drawing {
  return outcome.measure.confidential ? drawConfidential(outcome, setting) : drawOpenly(outcome, setting);
}

function drawOpenly(outcome: MeasureOutcome, setting: Setting): Drawing {
  const { measure } = outcome;
  const { messages, detail, language } = setting;
  const lead = onThatDay(outcome.asOf, measureLead(outcome, setting), messages);
  const lengths = textLengths(outcome.focus, setting);
  const texts: Texts = {
    title: cut(inLanguage(measure.title, language), detail.title),
    lead,
    deadline: deadlineSection(outcome, lengths.wording, setting),
    quotation: quotationSection(measure.quotation, outcome.source, lengths.quote, setting),
    notes: notesSection(measure, lengths.notes, setting),
    contradiction: contradictionSection(measure, lengths.notes, setting),
  };
  const cutTexts: readonly CutText[] = [
    ['quote', texts.quotation.left],
    ['deadline', texts.deadline.left],
    ['notes', texts.notes.left + texts.contradiction.left],
  ];
  return {
    template: 'measure',
    data: measureData(outcome, texts, setting),
    summary: measureSummary(outcome, texts.title, lead, setting),
    links: historyLinks(outcome, setting),
    buttons: [
      ...backButton(setting),
      ...readOnButtons(outcome, cutTexts, setting),
      ...aboutButtons(outcome, setting),
      ...nowButton(measureRequest(measure.code, { ...setting, asOf: undefined }, outcome.focus), setting),
    ],
  };
}

/** What the card says at length, as far as it fits. */
interface Texts {
  readonly title: string;
  readonly lead: string;
  readonly deadline: ReturnType<typeof deadlineSection>;
  readonly quotation: ReturnType<typeof quotationSection>;
  readonly notes: ReturnType<typeof notesSection>;
  readonly contradiction: ReturnType<typeof contradictionSection>;
}

/** Each by its name, as in a row. */
function measureData(outcome: MeasureOutcome, texts: Texts, setting: Setting): Drawing['data'] {
  const { measure } = outcome;
  const { messages } = setting;
  const { verb, data } = leadTo(measure.code, setting, setting.way);
  const { sign, color, text, textColor } = mainMark(outcome, messages);
  const { main, has, more, hasMore } = measureActions(outcome, setting);
  return {
    verb,
    data,
    code: measure.code,
    name: texts.title,
    sign,
    color,
    text,
    textColor,
    rest: notesAside(outcome, messages),
    lead: texts.lead,
    hasLead: texts.lead !== '',
    texts: messages.measure.sections,
    deadline: texts.deadline,
    facts: measureFacts(outcome, setting),
    actions: { main, has, more, hasMore, moreTitle: messages.changes.more },
    occurrences: occurrenceSection(measure, setting),
    evidence: evidenceSection(measure, outcome.focus, setting),
    description: descriptionSection(measure, setting),
    quotation: texts.quotation,
    contradiction: texts.contradiction,
    notes: texts.notes,
    risks: riskSection(outcome, setting),
    blockers: blockerRows(outcome, setting),
    hasBlockers: outcome.blockers.length > 0,
    history: historyLines(outcome, setting),
    hasHistory: outcome.history.length > 0,
    noHistory: messages.measure.noHistory,
  };
}

const historyLines = ({ history }: MeasureOutcome, setting: Setting) =>
  newestFirst(history)
    .slice(0, setting.detail.rows)
    .map((record) => historyLine(record, setting));

const notesAside = (outcome: MeasureOutcome, messages: Setting['messages']): string =>
  sideNotes(outcome, messages)
    .map((note) => ` · ${note}`)
    .join('');

/** Characters shown of each text: most of the one that was asked for. */
function textLengths(focus: MeasureFocus | null, { detail }: Setting) {
  const asked = (one: MeasureFocus) =>
    focus === one ? detail.subject : focus === null ? detail.text : detail.text / 2;
  return { quote: asked('quote'), wording: asked('deadline'), notes: asked('notes') };
}

/** A text of the card, by the focus that shows more of it, and how many characters were left out. */
type CutText = readonly [focus: 'quote' | 'deadline' | 'notes', left: number];

/** To the same card with the whole of a text that was cut. */
function readOnButtons(
  { measure, focus }: MeasureOutcome,
  cutTexts: readonly CutText[],
  setting: Setting,
): readonly Button[] {
  const { messages, language, way } = setting;
  return cutTexts
    .filter(([section, left]) => left > 0 && section !== focus)
    .map(([section]) =>
      button(
        messages.buttons.readOn(messages.buttons.texts[section]),
        requestClick(measureRequest(measure.code, setting, section), language, way),
      ),
    );
}

/** To how organisations stand with it, to more of what happened to it, and to all of it on paper. */
const aboutButtons = (outcome: MeasureOutcome, setting: Setting): readonly Button[] => [
  ...(outcome.coverage === undefined ? [] : [coverageButton(outcome.measure.code, setting)]),
  ...historyButtons(outcome, setting),
  dossierButton(outcome.measure.code, setting),
];

function historyButtons({ measure, focus, history, historyOffset, historyTotal }: MeasureOutcome, setting: Setting) {
  const { messages, language, way, detail } = setting;
  const shown = Math.min(history.length, detail.rows);
  const to = (title: string, offset: number) =>
    button(title, pageClick(measureRequest(measure.code, setting, focus, offset), language, way));
  const older = historyOffset + shown;
  return [
    ...(historyOffset > 0 ? [to(messages.buttons.newer, Math.max(0, historyOffset - HISTORY_PAGE))] : []),
    ...(older < historyTotal && shown > 0 ? [to(messages.buttons.older, older)] : []),
  ];
}

/** Records of a full page of history; going back goes back so far. */
const HISTORY_PAGE = 5;

function measureSummary(outcome: MeasureOutcome, title: string, lead: string, setting: Setting): string {
  const { measure } = outcome;
  const { messages, names } = setting;
  if (lead !== '') return sentences(lead, `${measure.code}: ${cut(title, setting.detail.text / 3)}`);
  const mark = [mainMark(outcome, messages).text, ...sideNotes(outcome, messages)].join(', ');
  const deadline = longDeadline(currentDeadline(measure), messages);
  const who = cut(names.party(measure.obligor), setting.detail.title);
  const coverage = outcome.coverage === undefined ? '' : coverageLine(outcome.coverage, messages);
  return sentences(`${measure.code} (${who}): ${title}`, `${mark}; ${deadline}`, coverage);
}

/** Nothing but the code: what the measure says does not leave for Teams. */
function drawConfidential({ measure }: MeasureOutcome, setting: Setting): Drawing {
  const { measure: texts, answers } = setting.messages;
  return {
    template: 'notice',
    data: {
      title: measure.code,
      lead: texts.confidentialTitle,
      text: texts.confidential,
      hasText: true,
      groups: [],
      self: [leadTo(measure.code, setting, setting.way)],
      isMeasure: true,
      hasLead: true,
    },
    summary: sentences(answers.confidential(measure.code), texts.confidential),
    buttons: backButton(setting),
  };
}
