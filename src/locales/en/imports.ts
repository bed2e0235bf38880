import { ENTRY_TYPES, type EntryCounts, type EntryType } from '../../domain/imports/entries-plan.js';
import type { OwedCounts } from '../../domain/imports/import-plan.js';
import type { Messages } from '../messages.js';
import { format } from './format.js';

const { number } = format;
const list = (items: readonly string[]): string => items.slice(0, 12).join(', ') + (items.length > 12 ? ' …' : '');
const quoted = (found: string): string => (found === '' ? 'This cell is empty' : `It says “${found}”`);
const measures = (count: number): string => (count === 1 ? '1 measure' : `${number(count)} measures`);
const organisations = (count: number): string => (count === 1 ? '1 organisation' : `${number(count)} organisations`);
const answers = (count: number): string => (count === 1 ? '1 answer' : `${number(count)} answers`);
/** "22 organisations and 17 answers" */
const owed = (counts: OwedCounts): string =>
  [
    ...(counts.organisations > 0 ? [organisations(counts.organisations)] : []),
    ...(counts.answers > 0 ? [answers(counts.answers)] : []),
  ].join(' and ') || 'nothing';

const ENTRIES: Readonly<Record<EntryType, readonly [one: string, more: string]>> = {
  vendor: ['vendor', 'vendors'],
  source: ['source', 'sources'],
  investigation: ['investigation', 'investigations'],
  circumstance: ['circumstance', 'circumstances'],
  risk: ['risk', 'risks'],
};
/** "1 vendor and 6 risks" */
const entries = (counts: EntryCounts): string =>
  format.and(
    ENTRY_TYPES.filter((type) => counts[type] > 0).map(
      (type) => `${number(counts[type])} ${ENTRIES[type][counts[type] === 1 ? 0 : 1]}`,
    ),
  ) || 'nothing';

export const imports: Messages['imports'] = {
  title: 'Import a file',
  intro:
    'Choose a file. You first see what will happen; nothing changes until you press “Carry out”. Then everything is done at once, or nothing.',
  file: 'File: Excel (.xlsx), CSV or JSON',
  limits: (megabytes, count) => `At most ${number(megabytes)} MB and ${number(count)} additions and changes at a time.`,
  look: 'See what will happen',
  run: 'Carry out',
  cancel: 'Cancel',
  noScript: 'This page needs JavaScript. Turn it on and load the page again.',
  chooseFirst: 'Choose a file first.',
  uploading: 'Sending the file…',
  reading: 'Reading the file…',
  checking: (done, of) => `Checking: ${number(done)} of ${number(of)}`,
  writing: 'Recording…',
  cancelled: 'Cancelled. Nothing was changed.',
  lost: 'The connection was lost. Choose the file again and see what will happen: what was recorded already is then “unchanged”.',
  preview: 'This is what will happen',
  nothingToDo: 'There is nothing to do: the register says all of this already.',
  moved: 'The register has changed meanwhile. This is what will happen now; please look again.',
  first: 'The register is still empty: everything in the file is taken over.',
  added: (count) => `${measures(count)} added`,
  changed: (count) => `${measures(count)} changed`,
  unchanged: (count) => `${measures(count)} unchanged`,
  entries: {
    added: (counts) => `${entries(counts)} added`,
    changed: (counts) => `${entries(counts)} changed`,
    unchanged: (count) =>
      `${count === 1 ? '1 row' : `${number(count)} rows`} about vendors, investigations and risks unchanged`,
    done: (added, changed) => `Added: ${entries(added)}. Changed: ${entries(changed)}. Everything is recorded.`,
    title: 'Vendors, investigations and risks',
    head: 'Kind and code',
    called: (type, code) => `${ENTRIES[type][0]} ${code}`,
    more: (count) =>
      count === 1 ? 'And 1 more row.' : `And ${number(count)} more rows about vendors, investigations and risks.`,
    fields: {
      name: 'name',
      aliases: 'other names',
      title: 'title',
      publisher: 'publisher',
      published: 'published on',
      reference: 'reference',
      vendor: 'vendor',
      products: 'products',
      source: 'source',
      completed: 'completed on',
      refersTo: 'refers to',
      quotation: 'quote',
      gone: 'gone on',
      level: 'level',
      condition: 'condition',
      rating: 'new level',
    },
  },
  owed: {
    added: (counts) => `${owed(counts)} added`,
    changed: (counts) => `${owed(counts)} changed`,
    unchanged: (count) => `${count === 1 ? '1 row' : `${number(count)} rows`} about organisations unchanged`,
    done: (added, changed) => `Added: ${owed(added)}. Changed: ${owed(changed)}. Everything is recorded.`,
    title: 'Organisations and their answers',
    head: 'Organisation or measure',
    answerOf: (measure, organisation) => `${measure}, ${organisation}`,
    more: (count) => `And ${number(count)} more organisations or answers.`,
    fields: {
      name: 'name',
      aliases: 'other names',
      group: 'kind of organisation',
      contact: 'contact',
      from: 'counts from',
      endedOn: 'no longer counts from',
      answer: 'answer',
      on: 'answer of',
      by: 'answer given by',
      note: 'explanation',
      link: 'link',
    },
  },
  code: 'Code',
  what: 'What',
  before: 'Now',
  after: 'Becomes',
  isNew: 'new',
  nothing: 'nothing',
  moreRows: (count) => `And ${measures(count)} more.`,
  fields: {
    nature: 'nature',
    title: 'title',
    description: 'description',
    quotation: 'quote',
    risks: 'risks',
    deadlines: 'deadline',
    state: 'state',
    agreedOn: 'agreed on',
    progress: 'progress',
    owner: 'owner',
    blockedBy: 'waits for',
    lapsesWith: 'lapses with',
    followUpOn: 'follow up on',
    reminders: 'reminders',
    contradictions: 'contradictions',
    notes: 'notes',
    confidential: 'confidential',
    report: 'report',
    evidence: 'evidence',
  },
  edited: (fields) => `changed: ${fields}`,
  pieces: (count) => (count === 1 ? '1 piece' : `${number(count)} pieces`),
  confidential: 'confidential',
  ignored: (names) =>
    `Not recognised, and passed over: ${list(names)}. Not what you meant? Change the heading and choose the file again.`,
  faultsTitle: (count) => (count === 1 ? 'There is 1 fault' : `There are ${number(count)} faults`),
  faultsIntro: 'Nothing happens while there are faults. Mend the file and choose it again.',
  faultsShown: (shown) => `These are the first ${number(shown)}.`,
  faultsFile: 'Download all faults (CSV)',
  faultsFileName: 'faults-in-import.csv',
  sheet: 'Sheet',
  row: 'Row',
  column: 'Column',
  fault: 'What is wrong',
  done: 'Done',
  doneText: (added, changed) => `Added: ${measures(added)}. Changed: ${measures(changed)}. Everything is recorded.`,
  doneAgain: 'This import had been carried out already. Nothing was done a second time.',
  undo: (first, last) =>
    first === last
      ? `Recorded as change ${number(first)}. A mistake? Within a day, type “undo change ${first}” in the chat.`
      : `Recorded as changes ${number(first)} to ${number(last)}. Is one of those changes wrong? Within a day, type “undo change ${first}” in the chat, with the number of that change.`,
  undoFile: 'Download these changes with their numbers (CSV)',
  reason: (file) => `Import of ${file}`,
  refusedTitle: 'I cannot read this file',
  refusals: {
    empty: () => 'The file is empty.',
    too_large: () => 'The file is too large. Split it into several files.',
    inflates: () => 'Unpacked, this file is far too large. Save it again in Excel, or split it into several files.',
    too_many_rows: () => 'There are too many rows. Remove empty rows at the end, or split it into several files.',
    old_excel: () => 'This is an old Excel workbook (.xls), or it has a password. Save it without one as .xlsx.',
    not_a_workbook: () => 'This is no Excel workbook that I can open, or it is damaged. Save it again as .xlsx.',
    not_text: () =>
      'This is no Excel workbook, CSV or JSON, or its characters are damaged. Save the file as “CSV UTF-8” or as .xlsx.',
    not_json: () => 'This is not valid JSON. Make the file again with the program that it came from.',
    no_measures: (found) =>
      `I find no measures: there is no sheet “Measures” and no column “Code”. Nor do I find another sheet of an export, or organisations: there are no columns “Organisation” and “Measure”, or “Name” and “Kind of organisation”.${found === '' ? '' : ` Found instead: ${found}.`}`,
  },
  faults: {
    merged: (found) => `The cells ${found} are merged. Split them and fill in each row by itself.`,
    cell_error: (found) => `The formula in cell ${found} gives an error. Put a value in its place.`,
    long_cell: (found, [most]) =>
      `This cell has ${number(Number(found))} characters; it can hold ${number(Number(most))}. Make the text shorter, or import it as JSON.`,
    missing_column: () => 'This column is missing. Add it, with the heading that an export has.',
    twice_column: (found) => `The column “${found}” is there twice. Remove one.`,
    required: () => 'This cell is empty, and has to be filled in.',
    not_a_day: (found) => `${quoted(found)}. There is no such day. Write 21 September 2020, for example.`,
    not_a_number: (found) => `${quoted(found)}. Fill in a whole number; progress is 0 to 100.`,
    not_yes_no: (found) => `${quoted(found)}. Fill in “yes” or “no”.`,
    not_a_choice: (found, more) => `${quoted(found)}. Choose one of: ${list(more)}.`,
    not_a_code: (found, [example]) => `${quoted(found)}. That is no code. A code looks like ${example ?? 'OW20-V1'}.`,
    not_a_link: (found) => `${quoted(found)}. Fill in an address that begins with https://.`,
    not_json: (found) => `${quoted(found)}. Take this cell from an export; it is JSON.`,
    unknown_field: (found) => `I do not know the field “${found}”. Remove it, or write it as an export does.`,
    invalid: (found) => `${quoted(found)}. That cannot be here. Compare it with an export.`,
    duplicate: (found, [row]) => `${found} is on row ${row ?? ''} already. Leave one row for each code.`,
    other_register: (found, more) =>
      `${found} belongs to an investigation that is not in this register. Here are: ${list(more)}. Is this the right file? If it is, add a sheet “Investigations” with this investigation.`,
    unknown_code: (found, more) =>
      `${found} is not in the register.${more.length === 0 ? '' : ` These are: ${list(more)}.`} Mend the code or take it away.`,
    unknown_measure: (found) =>
      `${quoted(found)}. That measure is not on the sheet of measures. Add it there, or remove this row.`,
    names_itself: (found) => `${found} refers to itself. Take this code away.`,
    named_twice: (found) => `${found} is here twice. Leave one.`,
    wrong_party: (found, [party]) =>
      `${quoted(found)}, but by its code it is ${party ?? ''}. Mend the code or this cell.`,
    unknown_person: (found, more) =>
      `I do not know “${found}”.${more.length === 0 ? '' : ` Do you mean ${list(more)}?`} Fill in the name of someone who works with the register.`,
    which_person: (found, more) => `“${found}” can be several people: ${list(more)}. Write the name in full.`,
    unreadable_deadline: (found) => `I cannot read the deadline “${found}”.`,
    reason_needed: () => 'There is a new deadline. Say in this column why it replaces the old one.',
    reversed_days: (found) => `The last day (${found}) comes before the first. Turn them round.`,
    deadline_misfit: (found) =>
      `The days do not fit the kind of deadline of “${found}”. Empty the columns behind it, and I will read it myself.`,
    deadline_kept: (found) =>
      `This deadline is otherwise in the register (here: “${found}”). What was agreed stays. Put a new deadline on a new row.`,
    deadline_closed: (found) => `The deadline “${found}” cannot be added: this measure is closed, or is an acceptance.`,
    kept: (found) =>
      `${quoted(found)}. The register says otherwise, and an import does not change this. Do it in the chat.`,
    fixed: (found) =>
      `${quoted(found)}. The register says otherwise, and that never changes. Put back what stood there.`,
    state_misfit: (found) =>
      `This state needs more: a day of agreement, a report, evidence or a verdict (${found}). Fill in those columns.`,
    in_future: (found) => `${found} lies in the future. Fill in a day that has passed.`,
    no_such_step: (found, [from, ...to]) =>
      `A measure cannot go from “${from ?? ''}” to “${found}”.${to.length === 0 ? ' This state is an end.' : ` It can to: ${list(to)}.`}`,
    step_elsewhere: (found, [from]) =>
      `The step from “${from ?? ''}” to “${found}” asks for more than a table can say (evidence, a reason, a second person). Do it in the chat.`,
    withheld: (found) =>
      `${found} is confidential: an export has its code alone. It is not in this register; remove this row, or fill all of it in.`,
    taken_back: (found) =>
      `The code ${found} was used before and taken back. A code is never given again; choose another.`,
    called_already: (found, [other]) =>
      `${quoted(found)}, but the vendor ${other ?? ''} is called that already. Choose another name, or take this one away.`,
    level_misfit: (found, [level]) =>
      `${quoted(found)}, but by the letter in its code it is ${level ?? ''}. Mend the code or this cell.`,
    unreadable_condition: (found) =>
      `I cannot read the condition “${found}”. Write “OW20-V1 and OW20-O1”, for example, or “OW20-O1 by all ministries”.`,
    unknown_organisation: (found, more) =>
      `“${found}” is not in the register.${more.length === 0 ? '' : ` Do you mean ${list(more)}?`} Mend the name, or add the column “Kind of organisation” if this organisation is new.`,
    which_organisation: (found) => `“${found}” can be several organisations. Write the name in full.`,
    name_taken: (found) =>
      `${quoted(found)}, but another organisation is called that already. Choose another name, or remove this row.`,
    not_a_slug: (found) => `${quoted(found)}. The code of an organisation has lower case letters, digits and hyphens.`,
    too_many_organisations: () => 'The register cannot hold more organisations than this.',
    not_owed: (found) => `${quoted(found)}. That is no measure that each organisation has to carry out, as OW20-O1 is.`,
    ends_before: (found) => `${quoted(found)}. That is before the day on which the organisation began to count.`,
    answer_reason: () => 'This answer needs a reason. Write it in this column.',
    answered_twice: (found) => `This organisation answers twice here about ${found}. Leave one row.`,
    too_long: () => 'This text is too long. Make it shorter.',
    too_many: (found, [most]) =>
      `These are ${found} additions and changes; there can be ${most ?? ''} at a time. Split them into several files.`,
  },
  card: {
    text: 'Importing is done on a page of its own. There you first see what will happen, and only then press “Carry out”.',
    open: 'Open the import page',
    hint: (minutes) => `The link is for you alone and works for ${number(minutes)} minutes.`,
    noLinks: 'I cannot open an import page here. Ask your administrator to set PUBLIC_URL and LINK_SECRET.',
    notYou: 'Only a coordinator can import. Ask a coordinator, or ask for an export.',
    alone: 'Ask for this in a personal chat with me: the link is for you alone.',
  },
  refused: {
    denied: {
      title: 'Only a coordinator may import',
      text: 'Ask a coordinator. You can export: ask for a list in the chat and use the buttons under it.',
    },
    busy: {
      title: 'A file is being read already',
      text: 'Wait until that is done and then try again.',
    },
    again: 'This link works no longer. Type “import” in the chat again.',
  },
};
