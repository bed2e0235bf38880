/** How one organisation stands with everything that organisations owe. */
import type { ActionRequest } from '../../actions/requests.js';
import { ownPart } from '../../domain/register/codes.js';
import { applicableOf, totalOf } from '../../domain/risk/coverage.js';
import { inLanguage } from '../../domain/language.js';
import { counts, type Organisation } from '../../domain/organisation/organisation.js';
import type { OrganisationOutcome } from '../../domain/outcome/organisation-outcome.js';
import {
  backButton,
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
import { pageButtons } from '../parts/paging.js';
import { nameOf } from '../people/person-details.js';
import { plainText } from '../parts/plain-text.js';
import { onThatDay, sentences } from '../parts/sentences.js';
import { requestClick, wayTo } from '../verbs.js';
import { barOf } from './bar.js';
import { undoButton } from './coverage.js';
import { LOOKS } from './words.js';

export function drawOrganisation(outcome: OrganisationOutcome, setting: Setting): Drawing {
  const { organisation, tally } = outcome;
  const { messages, detail } = setting;
  const { one } = messages.organisations;
  const rows = outcome.rows.slice(0, detail.rows);
  const applicable = applicableOf(tally);
  const isOwed = totalOf(tally) > 0;
  const banner = bannerOf(outcome, setting);
  const name = cut(organisation.name, detail.title);
  return {
    template: 'coverage',
    data: {
      lead: requestClick(requestFor(organisation, outcome.offset, setting), setting.language),
      hasLead: false,
      code: '',
      name: '',
      // Only a TextBlock can be a heading, and it is read as markup; there is a name in it.
      title: plainText(name),
      hasTitle: true,
      figure: one.figure(tally.done, applicable),
      hasFigure: applicable > 0,
      under: isOwed ? one.under(applicable) : one.nothingOwed,
      note: about(organisation, setting).join(' · '),
      hasNote: true,
      chartTitle: messages.organisations.coverage.chart,
      barTitle: one.measures,
      parts: barOf(tally, setting),
      hasChart: isOwed,
      ...NO_GROUPS,
      ...listOf(outcome, rows.length, setting),
      rows: rows.map((row) => measureRow(row, outcome, setting)),
    },
    summary: sentences(
      banner?.text ?? '',
      ...(outcome.changed?.record ? lostRatingLines(outcome.changed.record, setting) : []),
      onThatDay(
        outcome.asOf,
        isOwed ? one.summary(name, tally.done, applicable) : sentences(name, one.nothingOwed),
        messages,
      ),
      ...about(organisation, setting),
      namedRows(rows, outcome.total, setting),
    ),
    banner,
    buttons: buttonsOf(outcome, rows.length, setting),
  };
}

/** One organisation is in no need of them. */
const NO_GROUPS = { standings: [], groupsTitle: '', hasGroups: false, groups: [] } as const;

function listOf({ offset, total }: OrganisationOutcome, shown: number, { messages }: Setting) {
  const place = shown === total || shown === 0 ? '' : messages.lists.page(offset + 1, offset + shown, total);
  return { listTitle: messages.organisations.one.measures, hasList: shown > 0, place, hasPlace: place !== '' };
}

const requestFor = ({ code }: Organisation, offset: number, setting: Setting) =>
  ({ action: 'showOrganisation', input: { organisation: ownPart(code), offset, ...pastDayOf(setting) } }) as const;

/** What it is, what else it is called, who speaks with it, and since or until when it counts. */
function about(organisation: Organisation, setting: Setting): readonly string[] {
  const { messages, detail } = setting;
  const { one, coverage, many } = messages.organisations;
  const { group, aliases, contact, from, endedOn } = organisation;
  return [
    many(group, 1),
    ...(aliases.length === 0 ? [] : [one.alsoCalled(cut(aliases.join(', '), detail.title))]),
    contact === null ? one.noContact : coverage.contact(nameOf(contact, setting)),
    ...(endedOn === null ? [] : [one.ended(messages.format.day(endedOn))]),
    ...(from === null || endedOn !== null ? [] : [one.from(messages.format.day(from))]),
  ];
}

type MeasureRow = OrganisationOutcome['rows'][number];

/** One measure; it leads to its card, and from there to how all organisations stand with it. */
function measureRow({ measure, standing, answer }: MeasureRow, outcome: OrganisationOutcome, setting: Setting) {
  const { messages, detail, language } = setting;
  const { standings, coverage } = messages.organisations;
  const back = wayTo(requestFor(outcome.organisation, outcome.offset, setting));
  const click = leadTo(measure.code, setting, back);
  if (measure.confidential) {
    const name = `  ${messages.lists.confidential}`;
    return { ...click, code: measure.code, name, ...mark('Default', '', '■'), rest: '', hasText: false };
  }
  const rest = [
    ...(answer === null ? [] : [coverage.on(messages.format.day(answer.on))]),
    ...(answer?.note ? [cut(answer.note, detail.text)] : []),
  ];
  return {
    ...click,
    code: measure.code,
    name: `  ${cut(inLanguage(measure.title, language), detail.title)}`,
    sign: LOOKS[standing].sign,
    color: LOOKS[standing].textColor,
    textColor: standing === 'declined' ? 'Attention' : 'Default',
    text: standings[standing],
    rest: rest.map((part) => ` · ${part}`).join(''),
    hasText: true,
  };
}

function namedRows(rows: readonly MeasureRow[], total: number, { messages }: Setting): string {
  const { standings } = messages.organisations;
  const told = rows.map(({ measure, standing }) =>
    measure.confidential ? measure.code : `${measure.code} ${standings[standing]}`,
  );
  return messages.format.andMore(told, total - told.length);
}

function buttonsOf(outcome: OrganisationOutcome, shown: number, setting: Setting): readonly Button[] {
  const { messages, rights } = setting;
  const { edit, list } = messages.organisations;
  const { organisation } = outcome;
  const change: ActionRequest = { action: 'fillOrganisation', input: { organisation: ownPart(organisation.code) } };
  return [
    ...backButton(setting),
    ...pageButtons(outcome, shown, setting, (offset) => requestFor(organisation, offset, setting)),
    ...(setting.asOf === undefined && rights.includes('coordinate')
      ? [requestButton(edit.button, change, setting)]
      : []),
    requestButton(list.all, { action: 'listOrganisations', input: { group: null, offset: 0 } }, setting),
    ...nowButton(requestFor(organisation, 0, { ...setting, asOf: undefined }), setting),
  ];
}

function bannerOf(outcome: OrganisationOutcome, setting: Setting): Banner | undefined {
  const { changed, organisation } = outcome;
  if (changed === null) return undefined;
  const { one, recorded } = setting.messages.organisations;
  const undo = undoButton(changed.mayUndo ? (changed.record?.number ?? null) : null, setting);
  const isSame = changed.record === null;
  return {
    ...mark(
      isSame || changed.duplicate ? 'Accent' : 'Good',
      isSame ? one.already : told(organisation, changed, setting),
    ),
    lines: [
      ...(changed.duplicate ? [recorded.duplicate] : []),
      ...(changed.record === null ? [] : lostRatingLines(changed.record, setting)),
    ].map((text) => ({ text })),
    undo,
    hasUndo: undo.length > 0,
  };
}

/** What is otherwise than it was, in a sentence. */
function told(now: Organisation, { before }: NonNullable<OrganisationOutcome['changed']>, setting: Setting): string {
  const { messages, detail } = setting;
  const { one } = messages.organisations;
  const name = cut(now.name, detail.title);
  if (before === null) return one.added(name);
  if (!counts(now, null) && counts(before, null) && now.endedOn !== null)
    return one.ended2(name, messages.format.day(now.endedOn));
  if (now.name !== before.name) return one.renamed(cut(before.name, detail.title), name);
  if (now.contact !== before.contact)
    return now.contact === null ? one.noContactNow(name) : one.contactIs(name, nameOf(now.contact, setting));
  return one.changed(name);
}
