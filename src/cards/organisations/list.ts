/** The organisations, and why something about them cannot be done. */
import type { ActionRequest } from '../../actions/requests.js';
import { ownPart } from '../../domain/register/codes.js';
import type { Organisation, OrganisationGroup } from '../../domain/organisation/organisation.js';
import type {
  OrganisationRefusal,
  OrganisationRefusedOutcome,
  OrganisationsOutcome,
} from '../../domain/outcome/organisation-outcome.js';
import { backButton, cut, requestButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { mark } from '../parts/marks.js';
import { pageButtons } from '../parts/paging.js';
import { nameOf } from '../people/person-details.js';
import { sentences } from '../parts/sentences.js';
import { requestClick, wayTo } from '../verbs.js';
import { addButton } from './add-button.js';

const listRequest = (group: OrganisationGroup | null, offset = 0) =>
  ({ action: 'listOrganisations', input: { group, offset } }) as const;

export function drawOrganisations(outcome: OrganisationsOutcome, setting: Setting): Drawing {
  const { group, total, offset } = outcome;
  const { messages, detail } = setting;
  const { list, many } = messages.organisations;
  const rows = outcome.rows.slice(0, detail.rows);
  const place =
    rows.length === total || rows.length === 0 ? '' : messages.lists.page(offset + 1, offset + rows.length, total);
  const title = group === null ? list.title : `${list.title}: ${many(group)}`;
  const note = [total === 0 ? list.none : list.count(total), place].filter((part) => part !== '').join(' · ');
  const chips = group === null ? groupChips(outcome, setting) : [];
  const names = rows.map(({ name }) => cut(name, detail.title));
  return {
    template: 'measure-list',
    data: {
      title,
      note,
      hasNote: true,
      chips,
      hasChips: chips.length > 0,
      rows: rows.map((one) => organisationRow(one, outcome, setting)),
    },
    summary: sentences(
      title,
      total === 0 ? list.none : list.count(total),
      messages.format.andMore(names, total - names.length),
    ),
    buttons: [
      ...backButton(setting),
      ...pageButtons(outcome, rows.length, setting, (at) => listRequest(group, at)),
      ...(group === null ? [] : [requestButton(list.all, listRequest(null), setting)]),
      ...addButton(setting),
    ],
  };
}

const groupChips = ({ groups }: OrganisationsOutcome, setting: Setting): readonly Button[] =>
  groups.length < 2
    ? []
    : groups.map(({ group, count }) =>
        requestButton(
          `${setting.messages.organisations.many(group)} (${setting.messages.format.number(count)})`,
          listRequest(group),
          setting,
        ),
      );

function organisationRow(one: Organisation, { group, offset }: OrganisationsOutcome, setting: Setting) {
  const { messages, detail, language } = setting;
  const { organisations } = messages;
  const to: ActionRequest = { action: 'showOrganisation', input: { organisation: ownPart(one.code), offset: 0 } };
  const contact =
    one.contact === null ? organisations.one.noContact : organisations.coverage.contact(nameOf(one.contact, setting));
  const rest = [...(one.aliases.length === 0 ? [] : [one.aliases.join(', ')]), contact];
  return {
    ...requestClick(to, language, wayTo(listRequest(group, offset))),
    code: cut(one.name, detail.title),
    name: '',
    ...mark('Default', organisations.many(one.group, 1)),
    rest: rest.map((part) => ` · ${cut(part, detail.title)}`).join(''),
    heading: '',
    hasHeading: false,
  };
}

export function drawOrganisationRefused({ refusal }: OrganisationRefusedOutcome, setting: Setting): Drawing {
  const { refused, list } = setting.messages.organisations;
  const lines = refusalTold(refusal, setting);
  return {
    template: 'people',
    data: { title: refused.title, lines: lines.map((text) => ({ text })), rows: [], remarks: [] },
    summary: sentences(refused.title, ...lines),
    buttons: [
      ...backButton(setting),
      ...(refusal.why === 'none_known'
        ? addButton(setting, refusal.named)
        : [requestButton(list.all, listRequest(null), setting)]),
    ],
  };
}

function refusalTold(refusal: OrganisationRefusal, { messages, detail }: Setting): readonly string[] {
  const { organisations, people, format } = messages;
  const { refused } = organisations;
  const written = (text: string): string => format.quoted(cut(text, detail.title));
  switch (refusal.why) {
    case 'right':
      return [people.needed[refusal.right]];
    case 'unknown_organisation':
      return [
        refused.unknown(written(refusal.text)),
        ...(refusal.nearest.length === 0 ? [] : [organisations.nearest(format.or(refusal.nearest))]),
      ];
    case 'which_organisation':
      return [refused.which(written(refusal.text), format.and(refusal.names))];
    case 'not_owed':
      return [refusal.confidential ? refusal.measure : refused.notOwed(refusal.measure)];
    case 'none_known':
      return [
        ...(refusal.named === null ? [] : [refused.notRecorded(cut(refusal.named, detail.title))]),
        refused.noneKnown,
      ];
    case 'too_many':
      return [refused.tooMany];
    case 'ended':
      return [refused.ended(cut(refusal.name, detail.title), format.day(refusal.on))];
    case 'changed_meanwhile':
      return [refused.changedMeanwhile];
  }
}
