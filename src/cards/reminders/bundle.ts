/** One message a day: what asks for attention, the most pressing first, and what was done about it since. */
import type { ActionRequest } from '../../actions/requests.js';
import type { MeasureCode } from '../../domain/register/codes.js';
import { MAX_VALUES } from '../../domain/query/query.js';
import type { RemindedMeasure, ReminderBundleOutcome } from '../../domain/reminders/outcomes.js';
import { backButton, requestButton, type Button, type Detail, type Drawing, type Setting } from '../drawing.js';
import { nameOf } from '../people/person-details.js';
import { sentences } from '../parts/sentences.js';
import { bundleBanner } from './bundle-banner.js';
import { openRow, type BundleRow, type Room } from './bundle-row.js';
import { bundleSetting, standingOf, type BundleSetting, type Standing } from './bundle-setting.js';
import { summaryParts, type Groups } from './bundle-summary.js';
import { areSilent, bundleTitle } from './bundle-title.js';
import { settledRow } from './settled-row.js';

export function drawReminderBundle(outcome: ReminderBundleOutcome, plain: Setting): Drawing {
  const at = bundleSetting(outcome, plain);
  const { setting } = at;
  const groups = groupsOf(outcome.rows);
  const shown = shownOf(groups, setting);
  const title = bundleTitle(groups.open, at);
  const lines = leadLines(groups.open, at);
  const left = outcome.rows.filter((row) => !Object.values(shown).flat().includes(row)).map(codeOf);
  const banner = bundleBanner(at);
  return {
    template: 'reminders',
    data: {
      title,
      lines: lines.map((text) => ({ text })),
      rows: rowsOf(shown, at),
      rest: left.length === 0 ? '' : setting.messages.reminders.rest(codesNamed(left, setting)),
      hasRest: left.length > 0,
    },
    summary: sentences(banner?.text ?? '', title, ...summaryParts(shown, left.length, at), ...lines),
    buttons: [...backButton(setting), ...(left.length === 0 ? [] : listButton(outcome.rows.map(codeOf), setting))],
    ...(banner === undefined ? {} : { banner }),
  };
}

const codeOf = ({ view }: RemindedMeasure): MeasureCode => view.measure.code;

function groupsOf(rows: readonly RemindedMeasure[]): Groups {
  const having = (standing: Standing) => rows.filter((row) => standingOf(row) === standing);
  return { open: having('open'), done: having('done'), put_off: having('put_off') };
}

/** What presses most has its buttons; of what is done the first are told; of the others only the code. */
function shownOf({ open, done, put_off }: Groups, { detail }: Setting): Groups {
  const first = open.slice(0, detail.rows);
  const room = Math.max(0, detail.rows - first.length);
  return { open: first, done: done.slice(0, room), put_off: put_off.slice(0, Math.max(0, room - done.length)) };
}

function rowsOf({ open, done, put_off }: Groups, at: BundleSetting) {
  const words = at.setting.messages.reminders;
  const asked = open.find(({ prompt, view }) => prompt && !view.measure.confidential);
  const isOnly = at.outcome.rows.length === 1;
  const rows: readonly BundleRow[] = [
    ...open.map((row, index) =>
      openRow(row, { room: roomAt(index, at.setting.detail), isFirstPrompt: row === asked, isOnly }, at),
    ),
    ...headed(words.done, done, at),
    ...headed(words.putOff, put_off, at),
  ];
  return rows.map((row) => ({ ...row, hasMore: row.more !== '', hasRest: row.rest !== '' }));
}

/** A card with room for long click data has room for all that can be done. */
const AMPLE = 1000;
/** Of the rows of any other, those that can be answered on it. */
const ANSWERED = 0.4;

/** What presses most has most of what there is room for. */
function roomAt(index: number, { rows, click }: Detail): Room {
  if (click >= AMPLE || index === 0) return 'whole';
  return index < Math.ceil(rows * ANSWERED) ? 'short' : 'bare';
}

const headed = (heading: string, rows: readonly RemindedMeasure[], at: BundleSetting): readonly BundleRow[] =>
  rows.map((row, index) => ({ ...settledRow(row, at), heading, hasHeading: index === 0 }));

/** For whom it is, what these have in common, and that it may be here twice. */
function leadLines(open: readonly RemindedMeasure[], { outcome, setting }: BundleSetting): readonly string[] {
  const { reminders } = setting.messages;
  const { insteadOf, kind, possiblyRepeated } = outcome;
  return [
    insteadOf === null ? '' : reminders.insteadOf(nameOf(insteadOf, setting)),
    kind === 'review' && open.length > 0 ? reminders.pastDetail : '',
    kind !== 'review' && areSilent(open) ? reminders.silentDetail : '',
    possiblyRepeated ? reminders.repeated : '',
  ].filter((line) => line !== '');
}

/** Codes named, for each row that the card has room for. */
const NAMED_PER_ROW = 20;

function codesNamed(codes: readonly MeasureCode[], { messages, detail }: Setting): string {
  const named = codes.slice(0, detail.rows * NAMED_PER_ROW);
  return messages.format.andMore(named, codes.length - named.length);
}

function listButton(codes: readonly MeasureCode[], setting: Setting): readonly Button[] {
  const anyOf = codes.slice(0, Math.min(MAX_VALUES, setting.detail.rows * NAMED_PER_ROW));
  const request: ActionRequest = {
    action: 'listMeasures',
    input: { query: { criteria: [{ field: 'code', anyOf }] }, offset: 0 },
  };
  const { list, firstOf } = setting.messages.reminders;
  const title = anyOf.length === codes.length ? list(codes.length) : firstOf(anyOf.length);
  return [requestButton(title, request, setting)];
}
