/** Which organisations have carried out a measure: the figure, a bar, each group, and who has not been heard of. */
import type { ActionRequest } from '../../actions/requests.js';
import { ownPart } from '../../domain/register/codes.js';
import { applicableOf, totalOf, type CoverageRow } from '../../domain/risk/coverage.js';
import { inLanguage } from '../../domain/language.js';
import { STANDINGS } from '../../domain/organisation/organisation-answer.js';
import type { CoverageOutcome } from '../../domain/outcome/organisation-outcome.js';
import {
  backButton,
  button,
  cut,
  nowButton,
  pastDayOf,
  requestButton,
  type Banner,
  type Button,
  type Drawing,
  type Setting,
} from '../drawing.js';
import { lostRatingLines } from '../change/lost-ratings.js';
import { mark } from '../parts/marks.js';
import { leadTo } from '../measure/measure-row.js';
import { nameOf } from '../people/person-details.js';
import { onThatDay, sentences } from '../parts/sentences.js';
import { pageButtons } from '../parts/paging.js';
import { requestClick, wayTo } from '../verbs.js';
import { saidBefore, saidOn, whoSaid } from './answers-recorded.js';
import { barOf } from './bar.js';
import { kept } from './confidential.js';
import { LOOKS } from './words.js';

type CoverageRequest = Extract<ActionRequest, { action: 'showCoverage' }>;

export function drawCoverage(outcome: CoverageOutcome, setting: Setting): Drawing {
  return outcome.measure.confidential
    ? kept(outcome.measure, setting, bannerOf(outcome, setting))
    : drawOpenly(outcome, setting);
}

function drawOpenly(outcome: CoverageOutcome, setting: Setting): Drawing {
  const { measure, group, tally, standing } = outcome;
  const { messages, detail, language } = setting;
  const { coverage } = messages.organisations;
  const rows = outcome.rows.slice(0, detail.rows);
  const applicable = applicableOf(tally);
  const banner = bannerOf(outcome, setting);
  return {
    template: 'coverage',
    data: {
      lead: leadTo(measure.code, setting, wayTo(request(outcome, {}, setting))),
      hasLead: true,
      code: measure.code,
      name: cut(inLanguage(measure.title, language), detail.title),
      title: '',
      hasTitle: false,
      figure: coverage.figure(tally.done, applicable),
      hasFigure: applicable > 0,
      under: applicable > 0 ? coverage.under(group, applicable) : coverage.nobody,
      note: outcome.asOf === null ? '' : messages.standing.asOf(messages.format.day(outcome.asOf)),
      hasNote: outcome.asOf !== null,
      chartTitle: coverage.chart,
      barTitle: messages.organisations.many(group),
      parts: barOf(tally, setting),
      hasChart: totalOf(tally) > 0,
      standings: standingRows(outcome, setting),
      groupsTitle: coverage.perGroup,
      hasGroups: outcome.groups.length > 1,
      groups: outcome.groups.length > 1 ? groupRows(outcome, setting) : [],
      listTitle: coverage.lists[standing](outcome.total),
      hasList: rows.length > 0,
      ...placeOf(outcome, rows.length, setting),
      rows: rows.map((row) => organisationRow(row, outcome, setting)),
    },
    summary: sentences(banner?.text ?? '', ...toldBeside(outcome, setting), summaryOf(outcome, rows, setting)),
    banner,
    buttons: buttonsOf(outcome, rows.length, setting),
  };
}

const request = (
  { measure, group, standing }: CoverageOutcome,
  other: Partial<CoverageRequest['input']>,
  setting: Setting,
): CoverageRequest => ({
  action: 'showCoverage',
  input: { measureId: measure.code, group, standing, offset: 0, ...pastDayOf(setting), ...other },
});

function placeOf({ offset, total }: CoverageOutcome, shown: number, { messages }: Setting) {
  const place = shown === total || shown === 0 ? '' : messages.lists.page(offset + 1, offset + shown, total);
  return { place, hasPlace: place !== '' };
}

/** How many stand how; each leads to who they are. */
function standingRows(outcome: CoverageOutcome, setting: Setting) {
  const { standings } = setting.messages.organisations;
  return STANDINGS.filter((standing) => outcome.tally[standing] > 0).map((standing) => ({
    sign: LOOKS[standing].sign,
    color: LOOKS[standing].textColor,
    label: standings[standing],
    count: setting.messages.format.number(outcome.tally[standing]),
    clickable: standing !== outcome.standing,
    click: requestClick(request(outcome, { standing }, setting), setting.language),
  }));
}

function groupRows(outcome: CoverageOutcome, setting: Setting) {
  const { coverage, many } = setting.messages.organisations;
  return outcome.groups.map(({ group, tally }) => ({
    label: many(group),
    weight: group === outcome.group ? 'Bolder' : 'Default',
    count: coverage.figure(tally.done, applicableOf(tally)),
    click: requestClick(
      request(outcome, { group: group === outcome.group ? null : group, standing: null }, setting),
      setting.language,
    ),
  }));
}

/** One organisation; it leads to everything that it owes. */
function organisationRow({ organisation, standing, answer }: CoverageRow, outcome: CoverageOutcome, setting: Setting) {
  const { messages, detail, language } = setting;
  const { coverage, many } = messages.organisations;
  const told = [
    many(organisation.group, 1),
    ...(answer === null ? [] : [coverage.on(messages.format.day(answer.on))]),
    ...(answer?.by ? [coverage.by(cut(answer.by, detail.title))] : []),
    ...(answer?.note ? [cut(answer.note, detail.text)] : []),
    ...(answer?.link ? [coverage.link] : []),
    ...(answer === null && organisation.contact !== null
      ? [coverage.contact(nameOf(organisation.contact, setting))]
      : []),
  ];
  const [first = '', ...rest] = told;
  const show = { organisation: ownPart(organisation.code), offset: 0, ...pastDayOf(setting) };
  return {
    ...requestClick({ action: 'showOrganisation', input: show }, language, wayTo(request(outcome, {}, setting))),
    code: cut(organisation.name, detail.title),
    name: '',
    sign: LOOKS[standing].sign,
    color: LOOKS[standing].textColor,
    textColor: 'Default',
    text: '',
    rest: [first, ...rest].join(' · '),
    hasText: true,
  };
}

function buttonsOf(outcome: CoverageOutcome, shown: number, setting: Setting): readonly Button[] {
  const { messages, rights } = setting;
  const { coverage } = messages.organisations;
  const { measure, group } = outcome;
  const record: ActionRequest = {
    action: 'fillAnswer',
    input: { measureId: measure.code, group },
  };
  return [
    ...backButton(setting),
    ...pageButtons(outcome, shown, setting, (offset) => request(outcome, { offset }, setting)),
    ...(setting.asOf === undefined && rights.includes('update')
      ? [requestButton(coverage.record, record, setting)]
      : []),
    ...(group === null
      ? []
      : [requestButton(coverage.allGroups, request(outcome, { group: null, standing: null }, setting), setting)]),
    ...nowButton(request(outcome, {}, { ...setting, asOf: undefined }), setting),
  ];
}

function summaryOf(outcome: CoverageOutcome, rows: readonly CoverageRow[], setting: Setting): string {
  const { messages, detail } = setting;
  const { coverage, standings } = messages.organisations;
  const { measure, tally, group, standing, total } = outcome;
  const applicable = applicableOf(tally);
  const lead =
    applicable === 0
      ? sentences(measure.code, coverage.nobody)
      : coverage.summary(measure.code, tally.done, applicable, group);
  const others = STANDINGS.filter((one) => one !== 'done' && one !== standing && tally[one] > 0).map((one) =>
    coverage.lineOf(standings[one], tally[one]),
  );
  const names = rows.map(({ organisation }) => cut(organisation.name, detail.title));
  const listed =
    rows.length === 0 ? '' : coverage.names(coverage.lists[standing](total), namesOf(names, total, messages));
  return sentences(onThatDay(outcome.asOf, lead, messages), others.join(', '), listed);
}

const namesOf = (names: readonly string[], total: number, { format }: Setting['messages']): string =>
  format.andMore(names, total - names.length);

/** Of what was recorded just now: that it was already, what was said before, and risks that have to be rated again because of it. */
function toldBeside({ recorded }: Pick<CoverageOutcome, 'recorded'>, setting: Setting): readonly string[] {
  if (recorded === null) return [];
  return [
    ...(recorded.duplicate ? [setting.messages.organisations.recorded.duplicate] : []),
    ...saidBefore(recorded, setting),
    ...(recorded.record === null ? [] : lostRatingLines(recorded.record, setting)),
  ];
}

/** What was recorded just now, with a way to take it back. */
function bannerOf({ recorded }: CoverageOutcome, setting: Setting): Banner | undefined {
  if (recorded === null) return undefined;
  const { recorded: texts } = setting.messages.organisations;
  const write = recorded.record === null ? texts.already : texts.title;
  const told = write(whoSaid(recorded.organisations, setting), saidOn(recorded.answer, recorded.on, setting));
  const undo = undoButton(recorded.mayUndo ? (recorded.record?.number ?? null) : null, setting);
  return {
    ...mark(recorded.duplicate || recorded.record === null ? 'Accent' : 'Good', told),
    lines: toldBeside({ recorded }, setting).map((text) => ({ text })),
    undo,
    hasUndo: undo.length > 0,
  };
}

/** To take back a change by its number; none where it cannot be. */
export function undoButton(number: number | null, { messages, language, way }: Setting): readonly Button[] {
  if (number === null) return [];
  return [button(messages.changes.undo, requestClick({ action: 'undo', input: { number } }, language, way))];
}

/** To the coverage of a measure. */
export function coverageButton(measureId: CoverageRequest['input']['measureId'], setting: Setting): Button {
  const to: CoverageRequest = {
    action: 'showCoverage',
    input: { measureId, group: null, standing: null, offset: 0, ...pastDayOf(setting) },
  };
  return requestButton(setting.messages.organisations.coverage.button, to, setting);
}
