/** A page of measures; in the order of lists, under a heading whenever the time at which they end changes along it. */
import type { ActionRequest } from '../../actions/requests.js';
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import { currentDeadline } from '../../domain/measure/measure.js';
import type { MeasureListOutcome } from '../../domain/outcome/measure-outcome.js';
import type { MeasureView } from '../../domain/measure/measure-view.js';
import { isNearby, isSearch, type MeasureQuery } from '../../domain/query/query.js';
import { SOON_DAYS } from '../../domain/measure/words.js';
import { measureChips } from '../parts/chips.js';
import { measuresLinks } from '../sharing/download-links.js';
import { backButton, requestButton, type Drawing, type Setting } from '../drawing.js';
import { describe, queryLabels } from '../asking/filter-words.js';
import { lightBack, measureRow } from './measure-row.js';
import { pageButtons } from '../parts/paging.js';
import { letterButton } from '../sharing/publish-buttons.js';
import { sentences } from '../parts/sentences.js';

const EVERYTHING: ActionRequest = { action: 'listMeasures', input: { query: { criteria: [] }, offset: 0 } };

const listOf = (query: MeasureQuery, offset = 0) => ({ action: 'listMeasures', input: { query, offset } }) as const;

export function drawMeasureList(outcome: MeasureListOutcome, setting: Setting): Drawing {
  const { query, total } = outcome;
  const { messages, detail } = setting;
  const rows = outcome.rows.slice(0, detail.rows);
  const { chips, inWords } = measureChips(query, setting, listOf);
  const note = listNote(outcome, rows.length, inWords, setting);
  return {
    template: 'measure-list',
    data: {
      title: listTitle(outcome, setting),
      note,
      hasNote: note !== '',
      chips,
      hasChips: chips.length > 0,
      rows: drawRows(outcome, rows, setting),
    },
    summary: listSummary(outcome, rows, setting),
    buttons: [
      ...backButton(setting),
      ...pageButtons(outcome, rows.length, setting, (offset) => listOf(query, offset)),
      ...(total === 0 && query.criteria.length > 0
        ? [requestButton(messages.buttons.allMeasures, EVERYTHING, setting)]
        : []),
      ...(total === 0 ? [] : letterButton(query, setting)),
    ],
    links: measuresLinks(outcome, setting),
  };
}

/** "13 maatregelen, 7 te laat" */
function listTitle({ query, total, overdue }: MeasureListOutcome, { messages: { lists } }: Setting): string {
  if (total === 0) return lists.noMeasures;
  if (isNearby(query)) return lists.nearby(lists.measures(total));
  return overdue === 0 ? lists.measures(total) : `${lists.measures(total)}, ${lists.overdue(overdue, total)}`;
}

/** Whether the nearest come first, and there is a first. */
const isRanked = ({ query, total }: MeasureListOutcome): boolean => isSearch(query) && total > 1;

/** Which rows these are, and in which order; for an empty list what was searched for. */
function listNote(outcome: MeasureListOutcome, shown: number, inWords: readonly string[], setting: Setting): string {
  const { query, total, offset } = outcome;
  const { lists } = setting.messages;
  if (total === 0) return lists.searched(describe(queryLabels(query, setting), setting));
  const page = shown === 0 ? lists.pageGone : lists.page(offset + 1, offset + shown, total);
  const order = isRanked(outcome) ? [lists.byRelevance] : [];
  return [...(shown === total ? [] : [page]), ...order, ...inWords].join(' · ');
}

function drawRows({ query, offset, today }: MeasureListOutcome, views: readonly MeasureView[], setting: Setting) {
  const back = lightBack(listOf(query, offset), setting);
  const { groups } = setting.messages.lists;
  const who = namesOneParty(query) ? 'known' : 'named';
  const soon = addDays(today, SOON_DAYS);
  const group = views.map((view) => groupOf(view, today, soon));
  return views.map((view, index) => {
    const own = group[index] ?? 'endless';
    const hasHeading = own !== group[index - 1] && !isSearch(query);
    const { verb, data, code, name, sign, color, text, textColor, rest } = measureRow(view, setting, back, who);
    const heading = groups[own];
    return { verb, data, code, name, sign, color, text, textColor, rest, heading, hasHeading };
  });
}

/** A list of what one party owes need not name it in every row. */
const namesOneParty = ({ criteria }: MeasureQuery): boolean =>
  criteria.some((criterion) => criterion.field === 'obligor' && !criterion.not && criterion.anyOf.length === 1);

type GroupName = keyof Setting['messages']['lists']['groups'];

/** By whether the days of it are past, have begun or begin soon, as its marks tell it; of a confidential measure not even that is told. */
function groupOf({ measure }: MeasureView, today: LocalDate, soon: LocalDate): GroupName {
  if (measure.confidential) return 'confidential';
  const { earliest, latest } = currentDeadline(measure);
  if (latest === null) return 'endless';
  if (latest < today) return 'past';
  const from = earliest ?? latest;
  if (from <= today) return 'now';
  return from <= soon ? 'soon' : 'later';
}

function listSummary(outcome: MeasureListOutcome, views: readonly MeasureView[], setting: Setting): string {
  const { query, total, offset } = outcome;
  const { messages } = setting;
  const { lists, format } = messages;
  const labels = queryLabels(query, setting);
  if (total === 0) return sentences(lists.noMeasures, lists.searched(describe(labels, setting)));
  const filters = describe(isRanked(outcome) ? [...labels, lists.byRelevance] : labels, setting);
  const codes = views.map(({ measure }) => measure.code);
  const rows = codes.length === 0 ? lists.pageGone : format.andMore(codes, total - offset - codes.length);
  const place = offset > 0 && codes.length > 0 ? `${lists.page(offset + 1, offset + codes.length, total)}: ` : '';
  return sentences(`${listTitle(outcome, setting)} (${filters})`, `${place}${rows}`);
}
