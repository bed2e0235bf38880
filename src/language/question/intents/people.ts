/** "maak Sanne verificateur", "ik ben weg tot 3 maart, Piet neemt waar", "wat heeft Sanne gewijzigd sinds 1 mei?". */
import { bestHits, folded } from '../../../domain/people/name-match.js';
import { addDays, addMonths, type LocalDate } from '../../../domain/time/local-date.js';
import type { PeopleAsked } from '../../../domain/outcome/people-outcome.js';
import type { Role } from '../../../domain/people/person.js';
import { dayIn as dayOf } from '../../change/day.js';
import { readPeriod } from '../../deadline/periods.js';
import type { Intent } from '../../intent.js';
import type { Item } from '../sentence/item.js';
import type { PeopleForm } from '../people/people-vocabulary.js';
import type { Scene } from '../sentence/scene.js';
import type { Said, Saying } from '../people/sayings.js';
import { RECENT_DAYS } from './changes.js';
import { endsInQuestionMark } from './rule.js';
import { YEAR } from '../times/year.js';

/** Undefined for a sentence about anything else. Tried before all else: these are known as wholes. */
export function peopleIn(scene: Scene): Intent | undefined {
  // None of them names a measure or a risk.
  if (scene.mentions.length > 0) return undefined;
  for (const saying of scene.sayings.readings(scene.sentence.raw.trim())) {
    const intent = intentOf(saying, scene);
    if (intent !== undefined) return intent;
  }
  return undefined;
}

/** Forms that other sentences have as well: what stands for a name has to look like one. */
const LOOSE: ReadonlySet<PeopleForm> = new Set<PeopleForm>([
  'whatMay',
  'changesBy',
  'away',
  'awayFrom',
  'back',
  'noDeputy',
  'deputy',
  'forget',
  'exportOf',
]);
/** Told, not asked. */
const TOLD: ReadonlySet<PeopleForm> = new Set<PeopleForm>(['takeRole', 'away', 'awayFrom', 'back', 'noDeputy']);

function intentOf({ form, said }: Saying, scene: Scene): Intent | undefined {
  if (TOLD.has(form) && endsInQuestionMark(scene.sentence)) return undefined;
  const slots = [said.who, said.other].filter((slot) => slot !== undefined);
  if (!slots.every((slot) => mayBePerson(slot, scene, LOOSE.has(form)))) return undefined;
  if (form === 'changesBy') return changesBy(said, scene);
  const asked = READ[form]?.(said, { ...scene, personIn: (slot) => personIn(slot, scene) });
  return asked === undefined ? undefined : { type: 'people', asked };
}

const MONTHS_IN_YEAR = 12;

interface Place extends Scene {
  /** As it was written, or who speaks where nobody is named. */
  readonly personIn: (slot: string | undefined) => string;
}
type Reading = (said: Said, at: Place) => PeopleAsked | undefined;

const everyone: PeopleAsked = { action: 'listPeople', input: { role: null, person: null, offset: 0 } };

const READ: Readonly<Partial<Record<PeopleForm, Reading>>> = {
  everyone: () => everyone,
  whoIs: (said, at) =>
    withRole(said, at, (role) => ({ action: 'listPeople', input: { role, person: null, offset: 0 } })),
  whatMay: (said, at) => {
    const isRole = said.role === undefined || at.sayings.roleOf(said.role) !== undefined;
    return isRole
      ? { action: 'listPeople', input: { role: null, person: at.personIn(said.who), offset: 0 } }
      : undefined;
  },
  giveRole: (said, at) =>
    endsInQuestionMark(at.sentence) && !/^\p{L}+ (je|jij|you)\b/iu.test(at.sentence.text.trim())
      ? undefined
      : withRole(said, at, (role) => ({
          action: 'setRole',
          input: { person: at.personIn(said.who), role, give: true },
        })),
  takeRole: (said, at) =>
    withRole(said, at, (role) => ({ action: 'setRole', input: { person: at.personIn(said.who), role, give: false } })),
  away: (said, at) => {
    const until = backOn(said, at);
    if (until === undefined) return undefined;
    const deputy = said.other === undefined ? null : at.personIn(said.other);
    return { action: 'setAway', input: { person: at.personIn(said.who), until, deputy } };
  },
  awayFrom: ({ who = '', days = '', other }, at) => {
    const { from, to } = readPeriod(days, { today: at.world.today, lang: at.sentence.language }) ?? {};
    // One's own days off are a setting of one's reminders.
    if (at.sayings.isMe(who) || !from || !to || from === to) return undefined;
    const deputy = other === undefined ? null : at.personIn(other);
    return { action: 'setAway', input: { person: at.personIn(who), from, until: addDays(to, 1), deputy } };
  },
  back: ({ who }, at) => ({ action: 'setAway', input: { person: at.personIn(who), until: null, deputy: null } }),
  deputy: ({ who, other }, at) => ({
    action: 'setDeputy',
    input: { person: at.personIn(who), deputy: at.personIn(other) },
  }),
  noDeputy: ({ who }, at) => ({ action: 'setDeputy', input: { person: at.personIn(who), deputy: null } }),
  handOver: ({ who, other }, at) => ({
    action: 'handOver',
    input: { from: at.personIn(who), to: at.personIn(other) },
  }),
  forget: ({ who }, at) => ({ action: 'forgetPerson', input: { person: at.personIn(who) } }),
  removals: () => ({ action: 'listRemovals', input: { offset: 0 } }),
  exportOf: ({ who }, at) => ({ action: 'exportPerson', input: { person: at.personIn(who) } }),
};

function withRole({ role }: Said, { sayings }: Scene, make: (role: Role) => PeopleAsked): PeopleAsked | undefined {
  const meant = role === undefined ? undefined : sayings.roleOf(role);
  return meant === undefined ? undefined : make(meant);
}

function personIn(slot: string | undefined, { sayings, world }: Scene): string {
  return slot === undefined || sayings.isMe(slot) ? world.me : slot.trim();
}

function changesBy({ who, since }: Said, scene: Scene): Intent | undefined {
  const { today } = scene.world;
  const named = since === undefined ? addDays(today, -RECENT_DAYS) : dayIn(since, scene, 'from');
  if (named === undefined) return undefined;
  // A day without a year is the last one by that name.
  const isBare = !YEAR.test(since ?? '');
  const from = isBare && named > today ? addMonths(named, -MONTHS_IN_YEAR) : named;
  return { type: 'changes', since: from, by: personIn(who, scene), query: { criteria: [] } };
}

/** The day someone is back: the day that is named, or the one after the last day they are away. */
function backOn({ back, last }: Said, scene: Scene): LocalDate | undefined {
  const read = back === undefined ? dayIn(last ?? '', scene, 'to') : dayIn(back, scene, 'from');
  if (read === undefined) return undefined;
  const named = justPast(back ?? last ?? '', read, scene) ?? read;
  return back === undefined ? addDays(named, 1) : named;
}

/** A day without a year is the next one by that name; of one in the last days, that one is meant, and is refused. */
function justPast(text: string, named: LocalDate, { world: { today }, sentence }: Scene): LocalDate | undefined {
  const past = dayOf(text, { today, lang: sentence.language, in: 'past' });
  const isSameDate = past?.slice(YEAR_LENGTH) === named.slice(YEAR_LENGTH);
  return isSameDate && past >= addDays(today, -JUST_PAST) ? past : undefined;
}
/** Days. */
const JUST_PAST = 7;
/** Characters of the year in YYYY-MM-DD. */
const YEAR_LENGTH = 4;

const dayIn = (text: string, { world, sentence }: Scene, end: 'from' | 'to'): LocalDate | undefined =>
  readPeriod(text, { today: world.today, lang: sentence.language })?.[end] ?? undefined;

/** What a name is not: something that the register, or a question, knows by these words. */
const NO_NAMES: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['code', 'period', 'number', 'quote', 'nameWord']);
const NO_NAME_FAMILIES: ReadonlySet<string> = new Set([
  'vendor',
  'product',
  'investigation',
  'source',
  'party',
  'word',
  'state',
  'dimension',
  'outside',
]);

function mayBePerson(slot: string, scene: Scene, loose: boolean): boolean {
  const { world, sayings, sentence } = scene;
  if (slot.trim() === world.me || sayings.isMe(slot)) return true;
  const names = world.people.flatMap((person) => person.names);
  if (bestHits(slot, names, (name) => name).length > 0) return true;
  if (sayings.isNobody(slot)) return false;
  const words = apart(slot);
  const taken = sentence.items.some((item) => isNoName(item) && words.includes(apart(item.words)));
  return !taken && (!loose || /^\p{Lu}|^p-/u.test(slot));
}

/** " md23 v4 " */
const apart = (text: string): string => ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

const isNoName = (item: Item): boolean =>
  NO_NAMES.has(item.kind) || (item.kind === 'phrase' && item.senses.some(({ family }) => NO_NAME_FAMILIES.has(family)));
