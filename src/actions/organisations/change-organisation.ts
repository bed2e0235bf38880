import { isSame } from '../../domain/measure/as-of.js';
import type { ChangeRecord } from '../../domain/change/change.js';
import { MOST_ORGANISATIONS, type Organisation } from '../../domain/organisation/organisation.js';
import {
  ORGANISATION_FIELDS,
  type OrganisationChanged,
  type OrganisationFormOutcome,
  type OrganisationValues,
} from '../../domain/outcome/organisation-outcome.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { Case } from '../case.js';
import { changeKey } from '../changes/change-key.js';
import { ratingsLostWith } from '../changes/lost-ratings.js';
import { isUndoable } from '../changes/undoable.js';
import { lacking, organisationIn, refused } from './find-organisation.js';
import type { OrganisationInput } from './inputs.js';
import { readOrganisation } from './organisation-entry.js';
import { organisationOf } from './show-organisation.js';

/** Times that it is tried again because someone came first. */
const ATTEMPTS = 16;

type Input = OrganisationInput<'changeOrganisation'>;

/** The form to add an organisation, or to change one. */
export async function fillOrganisation(
  { organisation: text, name }: OrganisationInput<'fillOrganisation'>,
  at: Case,
): Promise<Outcome> {
  const unfit = lacking(at, 'coordinate');
  if (unfit !== null) return unfit;
  const found = text === null ? null : organisationIn(text, await at.store.organisations());
  if (found !== null && 'why' in found) return refused(found);
  const typed: OrganisationValues = name === undefined ? {} : { name };
  return showForm(found, found === null ? typed : valuesOf(found), [], at);
}

/** Adds an organisation, renames it, gives it a contact, or ends it; the form again where something is missing or wrong. */
export async function changeOrganisation({ whole = false, ...given }: Input, at: Case): Promise<Outcome> {
  // Clients leave out of a form what is empty.
  const input = whole ? { ...EMPTY, ...given } : given;
  const unfit = lacking(at, 'coordinate');
  if (unfit !== null) return unfit;
  const key = changeKey('changeOrganisation', input, at);
  const made = await at.store.changeWithKey(key);
  if (made !== undefined) return shownAgain(made, at);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const outcome = await tryOnce(input, key, at);
    if (outcome !== null) return outcome;
  }
  return refused({ why: 'changed_meanwhile' });
}

const EMPTY = { name: '', aliases: '', group: '', contact: '', from: '', endedOn: '' } as const;

/** Null where someone else came first. */
async function tryOnce(input: Input, key: string, at: Case): Promise<Outcome | null> {
  const { store, calendar, actor, origin } = at;
  const known = await store.organisations();
  const before = input.organisation === null ? null : organisationIn(input.organisation, known);
  if (before !== null && 'why' in before) return refused(before);
  if (before === null && known.length >= MOST_ORGANISATIONS) return refused({ why: 'too_many' });
  const read = await readOrganisation(input, before, known, at);
  if ('problems' in read) {
    return showForm(before, { ...(before === null ? {} : valuesOf(before)), ...typedIn(input) }, read.problems, at);
  }
  const { value } = read;
  if (before !== null && isSame({ ...value, version: before.version }, before)) {
    return shown(before, { record: null, before, duplicate: false, mayUndo: false }, at);
  }
  const write = { type: 'organisation', value } as const;
  // A share that every organisation had carried out may lack the one that counts from now on.
  const lost = await ratingsLostWith([write], store, calendar.today());
  const result = await store.commit({
    key,
    kind: 'organisation',
    subject: value.code,
    actor: actor.id,
    recordedAt: calendar.now(),
    occurredOn: dayOf(value, before, at),
    reason: null,
    origin,
    writes: [write, ...lost],
  });
  if (result.status === 'conflict') return null;
  const duplicate = result.status === 'duplicate';
  return shown(value, { record: result.record, before, duplicate, mayUndo: !duplicate }, at);
}

/** The day from which it is so. */
function dayOf({ from, endedOn }: Organisation, before: Organisation | null, { calendar }: Case) {
  if (before === null) return from ?? calendar.today();
  return endedOn !== null && endedOn !== before.endedOn ? endedOn : calendar.today();
}

const shown = (organisation: Organisation, changed: OrganisationChanged, at: Case): Promise<Outcome> =>
  organisationOf(organisation, { offset: 0 }, at, changed);

async function shownAgain(record: ChangeRecord, at: Case): Promise<Outcome> {
  const now = (await at.store.organisations()).find(({ code }) => code === record.subject);
  if (now === undefined) return refused({ why: 'changed_meanwhile' });
  const before = (record.before[0] ?? null) as Organisation | null;
  return shown(now, { record, before, duplicate: true, mayUndo: await isUndoable(record, at) }, at);
}

/** An organisation as a form has it. */
const valuesOf = ({ name, aliases, group, contact, from, endedOn }: Organisation): OrganisationValues => ({
  name,
  aliases: aliases.join(', '),
  group,
  ...(contact === null ? {} : { contact }),
  ...(from === null ? {} : { from }),
  ...(endedOn === null ? {} : { endedOn }),
});

const typedIn = (input: Input): OrganisationValues =>
  Object.fromEntries(
    ORGANISATION_FIELDS.flatMap((field) => {
      const value = input[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );

async function showForm(
  organisation: Organisation | null,
  values: OrganisationValues,
  problems: OrganisationFormOutcome['problems'],
  { people, calendar }: Case,
): Promise<Outcome> {
  const known = await people.known();
  const ids = known.map(({ id }) => id);
  return { type: 'organisationForm', organisation, today: calendar.today(), people: ids, values, problems };
}
