/** What was recorded since a day, newest first. */
import type { ActionRequest } from '../../actions/requests.js';
import { subjectOf, type ChangeRecord } from '../../domain/change/change.js';
import {
  catalogueEntryOf,
  isAnswerCode,
  isCircumstanceCode,
  isMeasureCode,
  isOrganisationCode,
  isPersonId,
  isRiskCode,
  type ItemCode,
  type PersonId,
} from '../../domain/register/codes.js';
import { inLanguage } from '../../domain/language.js';
import type { ChangeListOutcome } from '../../domain/outcome/change-outcome.js';
import type { MeasureQuery } from '../../domain/query/query.js';
import { measureChips, type Filter } from '../parts/chips.js';
import { changesLinks } from '../sharing/download-links.js';
import { backButton, cut, type Drawing, type Setting } from '../drawing.js';
import { entryRequest } from '../entries/entry-request.js';
import { describe, queryLabels } from '../asking/filter-words.js';
import { isConfidential } from './change-details.js';
import { changedWhen } from './changed-when.js';
import { changedOn, reasonOf, whatChanged } from './history.js';
import { mark } from '../parts/marks.js';
import { lightBack, measureRequest } from '../measure/measure-row.js';
import { organisationWord } from '../organisations/words.js';
import { pageButtons } from '../parts/paging.js';
import { riskRequest } from '../risk/risk-row.js';
import { sentences } from '../parts/sentences.js';
import { requestClick, type Click, type Way } from '../verbs.js';

export function drawChangeList(outcome: ChangeListOutcome, setting: Setting): Drawing {
  const { since, until, by, of, deed, query, total, offset } = outcome;
  const { messages, detail } = setting;
  const { changes } = messages.standing;
  const kind = { ...(of === undefined ? {} : { of }), ...(deed === undefined ? {} : { deed }) };
  const again = (narrower: MeasureQuery, offset = 0) =>
    ({ action: 'listChanges', input: { since, until, by, ...kind, query: narrower, offset } }) as const;
  const { chips, inWords } = measureChips(query, setting, again, narrowings(outcome, setting));
  const rows = outcome.rows.slice(0, detail.rows);
  const back = lightBack(again(query, offset), setting);
  const when = changedWhen(outcome, setting);
  const page =
    rows.length === 0 ? messages.lists.pageGone : messages.lists.page(offset + 1, offset + rows.length, total);
  const place = rows.length === total ? '' : page;
  const [none, noneDetail] = nothing(outcome, setting);
  const note = [total === 0 ? noneDetail : place, ...inWords].filter((part) => part !== '').join(' · ');
  return {
    template: 'measure-list',
    data: {
      title: total === 0 ? none : changes.title(total, when),
      note,
      hasNote: note !== '',
      chips,
      hasChips: chips.length > 0,
      rows: rows.map((record) => changeRow(record, setting, back)),
    },
    summary: changeSummary(outcome, rows, setting),
    links: total === 0 ? [] : changesLinks(outcome, setting),
    buttons: [...backButton(setting), ...pageButtons(outcome, rows.length, setting, (offset) => again(query, offset))],
  };
}

/** That there is nothing, and what that does not count. */
function nothing(outcome: ChangeListOutcome, setting: Setting): readonly [string, string] {
  const { changes } = setting.messages.standing;
  const when = changedWhen(outcome, setting);
  return outcome.deed === undefined
    ? [changes.none(when), changes.noneDetail]
    : [changes.nothingDone[outcome.deed](when), ''];
}

/** Whose changes they are, of what kind of thing, and what was done; without it a click asks for all of them. */
function narrowings(outcome: ChangeListOutcome, setting: Setting): readonly Filter[] {
  const { since, until, by, of, deed, query } = outcome;
  const { changes } = setting.messages.standing;
  const input = { since, until, by, of, deed, query, offset: 0 };
  const asking = (wider: Partial<typeof input>): ActionRequest => ({
    action: 'listChanges',
    input: { ...input, ...wider },
  });
  return [
    ...(by === null ? [] : [[byWhom(by, setting), asking({ by: null })] as const]),
    ...(of === undefined ? [] : [[changes.of[of], asking({ of: undefined })] as const]),
    ...(deed === undefined ? [] : [[changes.deeds[deed], asking({ deed: undefined })] as const]),
  ];
}

const byWhom = (person: PersonId, { names, messages }: Setting): string =>
  messages.measure.by(names.person(person) ?? messages.people.unnamed);

/** One change, by its item. */
export function changeRow(record: ChangeRecord, setting: Setting, back: Way | null) {
  const { messages, names, detail } = setting;
  const who = names.person(record.actor);
  const reason = reasonOf(record);
  const rest = [
    changedOn(record, setting),
    ...(who === undefined ? [] : [messages.measure.by(who)]),
    ...(reason === null ? [] : [messages.standing.changes.reason(cut(reason, detail.text))]),
  ];
  return {
    ...leadTo(record.subject, setting, back),
    ...calledIn(record, setting),
    ...mark('Accent', cut(whatChanged(record, setting), detail.text)),
    rest: rest.map((part) => ` · ${part}`).join(''),
    heading: '',
    hasHeading: false,
  };
}

/** The code and what it is called; what has no code that people know has what kind of thing it is instead. */
function calledIn(record: ChangeRecord, setting: Setting): { readonly code: string; readonly name: string } {
  const { messages, detail } = setting;
  const code = nameOf(record.subject, setting);
  const title = titleOf(record, setting);
  const entry = catalogueEntryOf(record.subject);
  const isNamed = entry?.type === 'vendor' || entry?.type === 'source';
  return isNamed
    ? { code: messages.entries.kinds[entry.type], name: cut(title === '' ? code : title, detail.title) }
    : { code: cut(code, detail.title), name: cut(title, detail.title) };
}

/** The code of an item; of a person the name, and never the pseudonym. */
export const nameOf = (subject: ChangeRecord['subject'], { names, messages }: Setting): string =>
  isItemCode(subject)
    ? subject
    : isOrganisationCode(subject)
      ? organisationWord(subject)
      : (entryName(subject, names) ?? names.person(subject) ?? messages.changes.details.somebody);

/** What an entry of the catalogue is called; undefined for what is none. */
function entryName(subject: ChangeRecord['subject'], names: Setting['names']): string | undefined {
  const entry = catalogueEntryOf(subject);
  if (entry === undefined) return undefined;
  switch (entry.type) {
    case 'vendor':
      return names.vendor(entry.own);
    case 'source':
      return names.source(entry.own)?.title ?? entry.own;
    case 'investigation':
      return entry.own;
  }
}

const isItemCode = (subject: ChangeRecord['subject']): subject is ItemCode =>
  isMeasureCode(subject) || isRiskCode(subject) || isCircumstanceCode(subject);

/** What the item is called; nothing of what is or was confidential. */
export function titleOf(record: ChangeRecord, { language }: Setting): string {
  const own = record.writes.find((write) => subjectOf(write) === record.subject);
  if (own === undefined || isConfidential(record)) return '';
  if (own.type === 'organisation' || own.type === 'vendor') return own.value.name;
  if (own.type === 'source') return own.value.title;
  if (own.type === 'person' || own.type === 'answer') return '';
  return inLanguage(own.value.title, language);
}

const leadTo = (subject: ChangeRecord['subject'], setting: Setting, back: Way | null): Click =>
  requestClick(requestFor(subject, setting), setting.language, back);

/** A person has no card: the row leads to what is theirs. */
function requestFor(subject: ChangeRecord['subject'], setting: Setting): ActionRequest {
  if (isMeasureCode(subject)) return measureRequest(subject, setting);
  if (isRiskCode(subject)) return riskRequest(subject, setting);
  if (isCircumstanceCode(subject)) return { action: 'showCircumstance', input: { circumstanceId: subject } };
  if (isOrganisationCode(subject)) return { action: 'showOrganisation', input: { organisation: subject, offset: 0 } };
  if (isAnswerCode(subject)) return { action: 'listOrganisations', input: { group: null, offset: 0 } };
  const entry = catalogueEntryOf(subject);
  if (entry !== undefined) return entryRequest(entry);
  const query: MeasureQuery = { criteria: [{ field: 'owner', anyOf: isPersonId(subject) ? [subject] : [null] }] };
  return { action: 'listMeasures', input: { query, offset: 0 } };
}

function changeSummary(outcome: ChangeListOutcome, rows: readonly ChangeRecord[], setting: Setting): string {
  const { by, of, deed, query, total } = outcome;
  const { messages, detail } = setting;
  const { standing, format } = messages;
  const { changes } = standing;
  const when = changedWhen(outcome, setting);
  const whose = by === null ? [] : [byWhom(by, setting)];
  const kind = [...(of === undefined ? [] : [changes.of[of]]), ...(deed === undefined ? [] : [changes.deeds[deed]])];
  const filters = describe([...whose, ...kind, ...queryLabels(query, setting)], setting);
  const [none, noneDetail] = nothing(outcome, setting);
  if (total === 0) return sentences(`${none} (${filters})`, noneDetail);
  const named = rows.map(
    (record) => `${nameOf(record.subject, setting)} ${cut(whatChanged(record, setting), detail.title)}`,
  );
  return sentences(`${changes.title(total, when)} (${filters})`, format.andMore(named, total - named.length));
}
