/** Who may do what, and what became of a change of a person. */
import type { ActionRequest } from '../../actions/requests.js';
import type {
  PeopleOutcome,
  PersonChange,
  PersonChangedOutcome,
  PersonRefusal,
  PersonRefusedOutcome,
  PersonView,
} from '../../domain/outcome/people-outcome.js';
import { withAbsence } from './absence.js';
import { backButton, cut, requestButton, type Button, type Drawing, type Setting } from '../drawing.js';
import { nameOf } from './person-details.js';
import { pageButtons } from '../parts/paging.js';
import { plainText } from '../parts/plain-text.js';
import { sentences } from '../parts/sentences.js';

interface Row {
  readonly name: string;
  readonly text: string;
  /** Follows the text; starts with a separator where there is anything. */
  readonly rest: string;
}

interface Layout {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly rows?: readonly Row[];
  readonly remarks?: readonly string[];
  readonly summary?: string;
  readonly buttons: readonly Button[];
}

const EVERYONE = { action: 'listPeople', input: { role: null, person: null, offset: 0 } } as const;

const texts = (lines: readonly string[]) => lines.filter((text) => text !== '').map((text) => ({ text }));

function layOut({ title, lines = [], rows = [], remarks = [], summary, buttons }: Layout, setting: Setting): Drawing {
  return {
    template: 'people',
    // Only a TextBlock can be a heading, and it is read as markup; there may be a name in it.
    data: { title: plainText(title), lines: texts(lines), rows, remarks: texts(remarks) },
    summary: summary ?? sentences(title, ...lines),
    buttons: [...backButton(setting), ...buttons],
  };
}

export function drawPeople(outcome: PeopleOutcome, setting: Setting): Drawing {
  const { role, person, total, local, fourEyes, outside } = outcome;
  const { list, roles } = setting.messages.people;
  const rows = outcome.rows.slice(0, setting.detail.rows);
  const title =
    person !== null
      ? list.titleOfPerson(nameOf(person, setting))
      : role === null
        ? list.title
        : list.titleOfRole(roles[role]);
  const drawn = rows.map((row) => personRow(row, setting));
  const { format, lists } = setting.messages;
  const lead = total === 0 ? list.nobody : list.count(total);
  const place = rows.length === total ? '' : lists.page(outcome.offset + 1, outcome.offset + rows.length, total);
  const waiting = outside.map((one) => nameOf(one, setting));
  const remarks = [
    local ? list.local : '',
    fourEyes ? list.fourEyes : list.noFourEyes,
    waiting.length === 0 ? '' : list.outside(format.and(waiting)),
  ];
  const told = drawn.map(({ name, text }) => `${name}: ${text}`);
  return layOut(
    {
      title,
      lines: withAbsence(place === '' ? lead : place, outcome, setting),
      rows: drawn,
      remarks,
      summary: sentences(
        title,
        ...withAbsence(lead, outcome, setting),
        format.andMore(told, total - told.length),
        ...remarks,
      ),
      buttons: [
        ...pageButtons(outcome, rows.length, setting, (offset) => ({
          action: 'listPeople',
          input: { role, person, offset },
        })),
        ...(role === null && person === null ? [] : [requestButton(list.all, EVERYONE, setting)]),
      ],
    },
    setting,
  );
}

function personRow({ person, roles, deputy, awayUntil, open }: PersonView, setting: Setting): Row {
  const { people, format } = setting.messages;
  const rest = [
    ...(awayUntil === null ? [] : [people.list.awayUntil(format.day(awayUntil))]),
    ...(deputy === null ? [] : [people.list.deputy(nameOf(deputy, setting))]),
    ...(open === 0 ? [] : [people.list.open(open)]),
  ];
  return {
    name: nameOf(person, setting),
    text: roles.map((role) => people.roles[role]).join(', '),
    rest: rest.map((part) => ` · ${part}`).join(''),
  };
}

export function drawPersonChanged(outcome: PersonChangedOutcome, setting: Setting): Drawing {
  const { change, already, local } = outcome;
  const { changed, list } = setting.messages.people;
  const [title, ...lines] = changeTold(change, outcome, setting);
  return layOut(
    {
      title,
      lines: [...(already ? [changed.already] : []), ...lines, local && change.what === 'role' ? changed.local : ''],
      buttons: [...takeBack(outcome, setting), ...goOn(outcome, setting), requestButton(list.all, EVERYONE, setting)],
    },
    setting,
  );
}

function changeTold(
  change: PersonChange,
  { person, name: known }: PersonChangedOutcome,
  setting: Setting,
): readonly [string, ...string[]] {
  const { messages, detail } = setting;
  const { changed, roles, unnamed } = messages.people;
  // Who was forgotten is named once more, to whoever asked for it.
  const name = cut(known ?? unnamed, detail.title);
  switch (change.what) {
    case 'role':
      return [(change.give ? changed.given : changed.taken)(name, roles[change.role])];
    case 'deputy':
      return [change.deputy === null ? changed.noDeputy(name) : changed.deputy(name, nameOf(change.deputy, setting))];
    case 'away': {
      if (change.until === null) return [changed.back(name)];
      const day = messages.format.day(change.until);
      const stand = change.deputy === null ? changed.awayAlone : changed.awayWith(nameOf(change.deputy, setting), day);
      return [changed.away(name, day), stand];
    }
    case 'handOver': {
      const { total, to, codes, left } = change;
      const { andMore } = messages.format;
      const moved = changed.handedOver(total, nameOf(person, setting), nameOf(to, setting));
      return [
        moved,
        ...(total === 0 ? [] : [`${andMore(codes, total - codes.length)}.`]),
        ...(left.length === 0 ? [] : [changed.left(andMore(left, 0))]),
        ...(change.more === undefined ? [] : [changed.moreToHandOver(change.more)]),
      ];
    }
    case 'forgotten':
      return [changed.forgotten(name), changed.forgottenDetail];
  }
}

/** Of very many measures some are handed over at a time: the card is replaced by how far it is then. */
function goOn({ change, person }: PersonChangedOutcome, setting: Setting): readonly Button[] {
  if (change.what !== 'handOver' || change.more === undefined) return [];
  const request: ActionRequest = { action: 'handOver', input: { from: person, to: change.to } };
  return [requestButton(setting.messages.people.changed.goOn, request, setting)];
}

/** A role that was given can be taken again, and the other way round, with a click. */
function takeBack({ change, person, already }: PersonChangedOutcome, setting: Setting): readonly Button[] {
  if (change.what !== 'role' || already) return [];
  const request: ActionRequest = { action: 'setRole', input: { person, role: change.role, give: !change.give } };
  return [requestButton(setting.messages.people.changed.takeBack, request, setting)];
}

export function drawPersonRefused({ refusal }: PersonRefusedOutcome, setting: Setting): Drawing {
  const { refused, list } = setting.messages.people;
  const lines = refusalTold(refusal, setting);
  return layOut({ title: refused.title, lines, buttons: [requestButton(list.all, EVERYONE, setting)] }, setting);
}

function refusalTold(refusal: PersonRefusal, setting: Setting): readonly string[] {
  const { people, format } = setting.messages;
  const { refused } = people;
  const written = (text: string): string => format.quoted(cut(text, setting.detail.title));
  switch (refusal.why) {
    case 'right':
      return [people.needed[refusal.right]];
    case 'unknown_person':
      return [
        refused.unknown(written(refusal.text)),
        refusal.nearest.length === 0 ? refused.unknownDetail : refused.nearest(format.or(refusal.nearest)),
      ];
    case 'which_person':
      return [refused.which(written(refusal.text), format.and(refusal.names))];
    case 'last_administrator':
      return [refused.lastAdministrator];
    case 'same_person':
      return [refused.samePerson];
    case 'in_the_past':
      return [refused.inThePast(format.day(refusal.day))];
    case 'away_later': {
      const name = nameOf(refusal.person, setting);
      const [from, to] = [format.day(refusal.from), format.day(refusal.to)];
      return [refused.awayLater(name), refused.awayLaterOwn(name, from, to), refused.awayLaterThen(name, from, to)];
    }
    case 'still_owns':
      return [
        refused.stillOwns(nameOf(refusal.person, setting), refusal.total),
        refusal.codes.length === 0 ? '' : `${format.andMore(refusal.codes, refusal.total - refusal.codes.length)}.`,
      ];
    case 'nothing_owned':
      return [refused.nothingOwned(nameOf(refusal.person, setting))];
    case 'changed_meanwhile':
      return [refused.changedMeanwhile];
  }
}
