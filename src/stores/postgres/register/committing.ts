/** Changes carried out in one transaction, in the order in which they came. */
import { isCatalogueWrite, type Change } from '../../../domain/change/change.js';
import type { InvestigationCode } from '../../../domain/register/codes.js';
import type { FacetWorld } from '../../../domain/query/facets.js';
import type { Person } from '../../../domain/people/person.js';
import type { Investigation } from '../../../domain/register/register.js';
import type { CommitAllResult, CommitResult } from '../../../domain/store/store.js';
import { areConflicts, draftAll } from '../../draft.js';
import type { KeptLine } from '../../journal/kept-line.js';
import type { Session } from '../database.js';
import type { CatalogueTable } from './catalogue.js';
import { filedBy, investigationsIn, putEntry, refile } from './catalogue-writing.js';
import { draftEach } from './drafting.js';
import { findKnown, findWithNamed, type Found } from './found.js';
import { fillIn, noConsequences, noteConsequences, writeItem, type Consequences } from './item-writing.js';
import { putOrganisation, writeAnswer, type AnswerStanding } from './organisation-writing.js';
import { appendChanges, appendLines, beginJournal, lockTip, type Tip } from './journal.js';
import { restateRisks } from './risk-writing.js';
import type { Standing } from './states.js';
import { putTally, type TermTally } from './words-writing.js';

/** What came of each, in their order. */
export async function commitAll(
  session: Session,
  changes: readonly Change[],
  catalogue: CatalogueTable,
): Promise<readonly CommitResult[]> {
  const tip = await tipOf(session);
  const found = await findWithNamed(session, changes);
  const { results, records } = draftEach(changes, found, tip.number);
  if (records.length > 0) {
    const investigation = await catalogue.investigationsAt(session, tip.catalogue);
    await appendChanges(session, records, tip);
    await putAll(session, records, writingOf(found, investigation));
  }
  return results;
}

/** Records written at once: some megabytes at the most. */
const AT_ONCE = 250;

/** All of them, or none; nobody else adds to the journal meanwhile. */
export async function commitStep(
  session: Session,
  changes: readonly [Change, ...Change[]],
  catalogue: CatalogueTable,
): Promise<CommitAllResult> {
  let tip = await tipOf(session);
  const found = await findWithNamed(session, changes);
  const record = found.changes.get(changes[0].key);
  if (record !== undefined) return { status: 'duplicate', record };
  const records = draftAll(changes, tip.number + 1, (code) => found.present.get(code));
  if (areConflicts(records)) return { status: 'conflict', conflicts: records };
  const investigation = await catalogue.investigationsAt(session, tip.catalogue);
  for (let at = 0; at < records.length; at += AT_ONCE) {
    tip = await appendChanges(session, records.slice(at, at + AT_ONCE), tip);
  }
  await putAll(session, records, writingOf(found, investigation));
  return { status: 'committed', records };
}

/** A change may come before any register was loaded. */
async function tipOf(session: Session): Promise<Tip> {
  const tip = await lockTip(session);
  if (tip !== null) return tip;
  await beginJournal(session);
  const begun = await lockTip(session);
  if (begun === null) throw new TypeError('the journal did not begin');
  return begun;
}

interface Writing {
  readonly investigation: FacetWorld['investigation'];
  /** How items stand; kept up with what is written. */
  readonly items: Map<string, Standing>;
  readonly answers: Map<string, AnswerStanding>;
}

const writingOf = (
  { items, answers }: Pick<Found, 'items' | 'answers'>,
  investigation: FacetWorld['investigation'],
): Writing => ({
  investigation,
  items: new Map(items),
  answers: new Map(answers),
});

/**
 * Carries out changes that were made in another journal, and adds their lines as they are; the first has to build on
 * `tip`, which is held. `investigations`: as they are before these lines, and after it as they are then. Gives the new end.
 */
export async function carryOutLines(
  session: Session,
  lines: readonly KeptLine[],
  tip: Tip,
  investigations: Map<InvestigationCode, Investigation>,
): Promise<Tip> {
  const changes = lines.map(({ change }) => change);
  const known = await findKnown(session, changes);
  const end = await appendLines(session, lines, tip);
  await putAll(
    session,
    changes,
    writingOf(known, (code) => investigations.get(code)),
  );
  for (const one of investigationsIn(changes)) investigations.set(one.code, one);
  return end;
}

async function putAll(session: Session, changes: readonly Change[], at: Writing): Promise<void> {
  const consequences = noConsequences();
  const terms: TermTally = new Map();
  const changed = investigationsIn(changes);
  const investigation = filedBy(changed, at.investigation);
  for (const change of changes) await writeAll(session, change, consequences, { ...at, investigation, terms });
  await putTally(session, terms);
  await refile(session, changed, at.investigation);
  await followUp(session, consequences, investigation);
}

async function writeAll(
  session: Session,
  { writes, occurredOn }: Change,
  consequences: Consequences,
  { investigation, items, answers, terms }: Writing & { readonly terms: TermTally },
): Promise<void> {
  for (const write of writes) {
    if (write.type === 'person') {
      await putPerson(session, write.value);
      continue;
    }
    if (write.type === 'organisation') {
      await putOrganisation(session, write.value);
      consequences.shares = true;
      continue;
    }
    if (isCatalogueWrite(write)) {
      await putEntry(session, write);
      continue;
    }
    if (write.type === 'answer') {
      const { code, measure } = write.value;
      answers.set(code, await writeAnswer(session, write, answers.get(code) ?? null, occurredOn));
      consequences.verification.add(measure);
      continue;
    }
    const written = { write, before: items.get(write.value.code) ?? null, day: occurredOn, terms };
    noteConsequences(written, consequences);
    items.set(write.value.code, await writeItem(session, written, investigation));
  }
}

async function putPerson(session: Session, person: Person): Promise<void> {
  await session.query(
    `insert into person (place, code, version, value)
     values ((select coalesce(max(place), -1) + 1 from person), $1, $2::int, $3)
     on conflict (code) do update set version = excluded.version, value = excluded.value`,
    [person.code, person.version, JSON.stringify(person)],
  );
}

async function followUp(
  session: Session,
  consequences: Consequences,
  investigation: FacetWorld['investigation'],
): Promise<void> {
  const { measures, blockers, verification, risks, shares } = consequences;
  if (shares || verification.size + risks.size > 0) await restateRisks(session, consequences, investigation);
  if (measures.size + blockers.size + risks.size > 0) await fillIn(session, consequences);
}
