/** Questions as people ask them, in both languages, all different, about a given register. */
import { CLICK_VERSION } from '../src/cards/verbs.js';

/** What there is to ask about: names of vendors, codes of investigations, measures and risks. */
export interface Subjects {
  readonly vendors: readonly string[];
  readonly investigations: readonly string[];
  readonly measures: readonly string[];
  readonly risks: readonly string[];
}

const PEOPLE = 200;

const WORDS = [
  ['nog open', 'still open'],
  ['te laat', 'overdue'],
  ['in uitvoering', 'in progress'],
  ['gereed gemeld', 'reported done'],
  ['geverifieerd', 'verified'],
  ['toegezegd', 'agreed'],
] as const;
const PER = [
  ['status', 'state'],
  ['leverancier', 'vendor'],
  ['onderzoek', 'investigation'],
] as const;
const YEARS = ['2020', '2021', '2022', '2023', '2024'];
const MONTHS = [
  ['januari', 'January'],
  ['februari', 'February'],
  ['maart', 'March'],
  ['juni', 'June'],
  ['september', 'September'],
  ['december', 'December'],
] as const;
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];

/** What is asked once, in the wordings that it may be asked in. */
type Wordings = readonly string[];

const each = <A, B>(ones: readonly A[], others: readonly B[], say: (one: A, other: B) => Wordings) =>
  ones.flatMap((one) => others.map((other) => say(one, other)));

/** What is in the answer to a message, and in that to a click that was carried out. */
export const MESSAGE = '"message"';
export const CARD = '"application/vnd.microsoft.card.adaptive"';

/** Takes turns between kinds of question, as a mixed audience does. */
function interleave(kinds: readonly (readonly string[])[], count: number): readonly string[] {
  const longest = Math.max(...kinds.map((kind) => kind.length));
  const mixed = Array.from({ length: longest }, (_, at) => kinds.flatMap((kind) => kind.slice(at, at + 1))).flat();
  return [...new Set(mixed)].slice(0, count);
}

/** `count` different questions, or as many as the subjects allow. */
export const questionsAbout = (subjects: Subjects, count: number): readonly string[] =>
  interleave(
    kindsAbout(subjects).map((kind) => kind.flat()),
    count,
  );

/** As many at most, of which no two ask for the same in other words or in the other language. */
export const questionsApart = (subjects: Subjects, count: number): readonly string[] =>
  interleave(
    kindsAbout(subjects).map((kind) =>
      kind.flatMap((wordings, at) => wordings.slice(at % wordings.length).slice(0, 1)),
    ),
    count,
  );

/** By kinds of question. */
function kindsAbout({ vendors, investigations, measures, risks }: Subjects): readonly (readonly Wordings[])[] {
  const lists = each(vendors, WORDS, (vendor, [dutch, english]) => [
    `welke maatregelen van ${vendor} zijn ${dutch}?`,
    `which measures of ${vendor} are ${english}?`,
    `hoeveel maatregelen van ${vendor} zijn ${dutch}?`,
  ]);
  const investigated = each(investigations, WORDS, (code, [dutch, english]) => [
    `welke maatregelen uit ${code} zijn ${dutch}?`,
    `which measures of ${code} are ${english}?`,
  ]);
  const periods = each(YEARS, QUARTERS, (year, quarter) => [
    `welke maatregelen lopen af in ${quarter} ${year}?`,
    `which measures are due in ${quarter} ${year}?`,
    `wat moet er voor ${quarter} ${year} af zijn?`,
  ]);
  const months = each(MONTHS, YEARS, ([dutch, english], year) => [
    `welke maatregelen lopen af in ${dutch} ${year}?`,
    `which measures are due before ${english} ${year}?`,
  ]);
  const years = each(vendors, YEARS, (vendor, year) => [
    `wat moet ${vendor} in ${year} nog doen?`,
    `which open measures of ${vendor} are due in ${year}?`,
  ]);
  const counts = each(PER, YEARS, ([dutch, english], year) => [
    `hoeveel maatregelen per ${dutch} in ${year}?`,
    `how many measures per ${english} in ${year}?`,
  ]);
  const one = measures.map((code) => [
    code,
    `wanneer moet ${code} af zijn?`,
    `what is the deadline of ${code}?`,
    `wat is de status van ${code}?`,
    `is ${code} te laat?`,
    `who owes ${code}?`,
    `laat ${code} zien`,
    `which risks does ${code} address?`,
  ]);
  const risked = risks.map((code) => [
    `is ${code} gemitigeerd?`,
    `what blocks ${code}?`,
    `welke maatregelen horen bij ${code}?`,
    `which measures belong to ${code}?`,
  ]);
  return [lists, investigated, periods, months, years, counts, one, risked];
}

/** The questions as Teams would deliver them, each from one of many people in a conversation of their own. */
export const activitiesFor = (questions: readonly string[]): readonly Buffer[] =>
  questions.map((text, at) => activity(at, { type: 'message', id: `activity-${at}`, text }));

/** Clicks that record progress, each on another card; `round` keeps those of one round apart from the next. */
export const clicksOn = (codes: readonly string[], count: number, round: number): readonly Buffer[] =>
  Array.from({ length: count }, (_, at) => {
    const data = {
      v: CLICK_VERSION,
      lang: 'nl',
      subject: codes[at % codes.length],
      progress: String((at + round) % 101),
    };
    return activity(at, {
      type: 'invoke',
      id: `click-${round}-${at}`,
      replyToId: `card-${round}-${at}`,
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'recordProgress', data }, trigger: 'manual' },
    });
  });

/** What a client sends besides messages, from one person. */
export const activityWith = (own: Readonly<Record<string, unknown>>): Buffer => activity(0, { id: 'own', ...own });

function activity(at: number, own: Readonly<Record<string, unknown>>): Buffer {
  const person = `person-${at % PEOPLE}`;
  return Buffer.from(
    JSON.stringify({
      ...own,
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9/',
      deliveryMode: 'expectReplies',
      locale: 'nl-NL',
      from: { id: person, name: person, aadObjectId: person },
      recipient: { id: 'bot', name: 'Nakoming' },
      conversation: { id: `conversation-${person}`, conversationType: 'personal', tenantId: 'local' },
    }),
  );
}
