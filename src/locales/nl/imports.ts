import type { FaultKind } from '../../domain/imports/import-fault.js';
import type { FileRefusal } from '../../domain/imports/import-input.js';
import { ENTRY_TYPES, type EntryCounts, type EntryType } from '../../domain/imports/entries-plan.js';
import type { OwedCounts } from '../../domain/imports/import-plan.js';
import { format } from './format.js';

const { number } = format;
const list = (items: readonly string[]): string => items.slice(0, 12).join(', ') + (items.length > 12 ? ' …' : '');
const quoted = (found: string): string => (found === '' ? 'Deze cel is leeg' : `Er staat ‘${found}’`);
const measures = (count: number): string => (count === 1 ? '1 maatregel' : `${number(count)} maatregelen`);
const organisations = (count: number): string => (count === 1 ? '1 organisatie' : `${number(count)} organisaties`);
const answers = (count: number): string => (count === 1 ? '1 antwoord' : `${number(count)} antwoorden`);
/** "22 organisaties en 17 antwoorden" */
const owed = (counts: OwedCounts): string =>
  [
    ...(counts.organisations > 0 ? [organisations(counts.organisations)] : []),
    ...(counts.answers > 0 ? [answers(counts.answers)] : []),
  ].join(' en ') || 'niets';

const ENTRIES: Readonly<Record<EntryType, readonly [one: string, more: string]>> = {
  vendor: ['leverancier', 'leveranciers'],
  source: ['bron', 'bronnen'],
  investigation: ['onderzoek', 'onderzoeken'],
  circumstance: ['omstandigheid', 'omstandigheden'],
  risk: ['risico', 'risico’s'],
};
/** "1 leverancier en 6 risico’s" */
const entries = (counts: EntryCounts): string =>
  format.and(
    ENTRY_TYPES.filter((type) => counts[type] > 0).map(
      (type) => `${number(counts[type])} ${ENTRIES[type][counts[type] === 1 ? 0 : 1]}`,
    ),
  ) || 'niets';

/** Importing a file: the page, what it will do, and what is wrong. */
export const imports = {
  title: 'Een bestand importeren',
  intro:
    'Kies een bestand. Je ziet eerst wat er gaat gebeuren; er verandert niets tot je op ‘Uitvoeren’ drukt. Daarna gebeurt alles in één keer, of niets.',
  file: 'Bestand: Excel (.xlsx), CSV of JSON',
  limits: (megabytes: number, count: number): string =>
    `Hoogstens ${number(megabytes)} MB en ${number(count)} toevoegingen en wijzigingen per keer.`,
  look: 'Bekijk wat er gebeurt',
  run: 'Uitvoeren',
  cancel: 'Annuleren',
  noScript: 'Deze pagina heeft JavaScript nodig. Zet dat aan en laad de pagina opnieuw.',
  chooseFirst: 'Kies eerst een bestand.',
  uploading: 'Bestand versturen…',
  reading: 'Bestand lezen…',
  checking: (done: number, of: number): string => `Controleren: ${number(done)} van ${number(of)}`,
  writing: 'Vastleggen…',
  cancelled: 'Geannuleerd. Er is niets veranderd.',
  lost: 'De verbinding is verbroken. Kies het bestand opnieuw en bekijk wat er gebeurt: wat al is vastgelegd, staat dan bij ‘ongewijzigd’.',
  preview: 'Dit gaat er gebeuren',
  nothingToDo: 'Er is niets te doen: alles staat al zo in het register.',
  moved: 'Het register is intussen veranderd. Dit is wat er nu gaat gebeuren; bekijk het opnieuw.',
  first: 'Het register is nog leeg: alles in het bestand wordt overgenomen.',
  added: (count: number): string => `${measures(count)} erbij`,
  changed: (count: number): string => `${measures(count)} gewijzigd`,
  unchanged: (count: number): string => `${measures(count)} ongewijzigd`,
  /** Of what the register names things by, and of risks and circumstances. */
  entries: {
    added: (counts: EntryCounts): string => `${entries(counts)} erbij`,
    changed: (counts: EntryCounts): string => `${entries(counts)} gewijzigd`,
    unchanged: (count: number): string =>
      `${count === 1 ? '1 rij' : `${number(count)} rijen`} over leveranciers, onderzoeken en risico’s ongewijzigd`,
    done: (added: EntryCounts, changed: EntryCounts): string =>
      `Toegevoegd: ${entries(added)}. Gewijzigd: ${entries(changed)}. Alles is vastgelegd.`,
    title: 'Leveranciers, onderzoeken en risico’s',
    head: 'Soort en code',
    called: (type: EntryType, code: string): string => `${ENTRIES[type][0]} ${code}`,
    more: (count: number): string =>
      count === 1 ? 'En nog 1 rij.' : `En nog ${number(count)} rijen over leveranciers, onderzoeken en risico’s.`,
    fields: {
      name: 'naam',
      aliases: 'andere namen',
      title: 'titel',
      publisher: 'uitgever',
      published: 'gepubliceerd op',
      reference: 'kenmerk',
      vendor: 'leverancier',
      products: 'producten',
      source: 'bron',
      completed: 'afgerond op',
      refersTo: 'verwijst naar',
      quotation: 'citaat',
      gone: 'vervallen op',
      level: 'niveau',
      condition: 'voorwaarde',
      rating: 'nieuw niveau',
    },
  },
  /** Of organisations, and of what they said of measures. */
  owed: {
    added: (counts: OwedCounts): string => `${owed(counts)} erbij`,
    changed: (counts: OwedCounts): string => `${owed(counts)} gewijzigd`,
    unchanged: (count: number): string =>
      `${count === 1 ? '1 rij' : `${number(count)} rijen`} over organisaties ongewijzigd`,
    done: (added: OwedCounts, changed: OwedCounts): string =>
      `Toegevoegd: ${owed(added)}. Gewijzigd: ${owed(changed)}. Alles is vastgelegd.`,
    title: 'Organisaties en hun antwoorden',
    head: 'Organisatie of maatregel',
    answerOf: (measure: string, organisation: string): string => `${measure}, ${organisation}`,
    more: (count: number): string => `En nog ${number(count)} organisaties of antwoorden.`,
    fields: {
      name: 'naam',
      aliases: 'andere namen',
      group: 'soort organisatie',
      contact: 'contactpersoon',
      from: 'telt mee vanaf',
      endedOn: 'telt niet meer mee vanaf',
      answer: 'antwoord',
      on: 'antwoord van',
      by: 'antwoord gegeven door',
      note: 'toelichting',
      link: 'link',
    },
  },
  code: 'Code',
  what: 'Wat',
  before: 'Nu',
  after: 'Wordt',
  isNew: 'nieuw',
  nothing: 'niets',
  moreRows: (count: number): string => `En nog ${measures(count)}.`,
  fields: {
    nature: 'aard',
    title: 'titel',
    description: 'toelichting',
    quotation: 'citaat',
    risks: 'risico’s',
    deadlines: 'termijn',
    state: 'status',
    agreedOn: 'toegezegd op',
    progress: 'voortgang',
    owner: 'eigenaar',
    blockedBy: 'wacht op',
    lapsesWith: 'vervalt met',
    followUpOn: 'opvolgen op',
    reminders: 'herinneringen',
    contradictions: 'tegenspraken',
    notes: 'notities',
    confidential: 'vertrouwelijk',
    report: 'melding',
    evidence: 'bewijs',
  } as Readonly<Record<string, string>>,
  edited: (fields: string): string => `gewijzigd: ${fields}`,
  pieces: (count: number): string => (count === 1 ? '1 stuk' : `${number(count)} stuks`),
  confidential: 'vertrouwelijk',
  ignored: (names: readonly string[]): string =>
    `Niet herkend, en overgeslagen: ${list(names)}. Klopt dat niet? Verander dan de kop en kies het bestand opnieuw.`,
  faultsTitle: (count: number): string => (count === 1 ? 'Er is 1 fout' : `Er zijn ${number(count)} fouten`),
  faultsIntro: 'Er gebeurt niets zolang er fouten zijn. Verbeter het bestand en kies het opnieuw.',
  faultsShown: (shown: number): string => `Dit zijn de eerste ${number(shown)}.`,
  faultsFile: 'Download alle fouten (CSV)',
  faultsFileName: 'fouten-in-import.csv',
  sheet: 'Blad',
  row: 'Rij',
  column: 'Kolom',
  fault: 'Wat er mis is',
  done: 'Klaar',
  doneText: (added: number, changed: number): string =>
    `Toegevoegd: ${measures(added)}. Gewijzigd: ${measures(changed)}. Alles is vastgelegd.`,
  doneAgain: 'Deze import was al uitgevoerd. Er is niets een tweede keer gedaan.',
  undo: (first: number, last: number): string =>
    first === last
      ? `Vastgelegd als wijziging ${number(first)}. Vergissing? Typ binnen een dag in de chat ‘maak wijziging ${first} ongedaan’.`
      : `Vastgelegd als wijziging ${number(first)} tot en met ${number(last)}. Klopt een van die wijzigingen niet? Typ binnen een dag in de chat ‘maak wijziging ${first} ongedaan’, met het nummer van die wijziging.`,
  undoFile: 'Download deze wijzigingen met hun nummers (CSV)',
  reason: (file: string): string => `Import van ${file}`,
  refusedTitle: 'Dit bestand kan ik niet lezen',
  refusals: {
    empty: () => 'Het bestand is leeg.',
    too_large: () => 'Het bestand is te groot. Verdeel het over meer bestanden.',
    inflates: () =>
      'Dit bestand wordt bij het uitpakken veel te groot. Sla het opnieuw op in Excel, of verdeel het over meer bestanden.',
    too_many_rows: () =>
      'Er staan te veel rijen in. Verwijder lege rijen onderaan, of verdeel het over meer bestanden.',
    old_excel: () =>
      'Dit is een oude Excel-map (.xls), of er zit een wachtwoord op. Sla hem zonder wachtwoord op als .xlsx.',
    not_a_workbook: () =>
      'Dit is geen Excel-map die ik kan openen, of hij is beschadigd. Sla hem opnieuw op als .xlsx.',
    not_text: () =>
      'Dit is geen Excel-map, CSV of JSON, of de tekens zijn beschadigd. Sla het bestand op als ‘CSV UTF-8’ of als .xlsx.',
    not_json: () => 'Dit is geen geldige JSON. Maak het bestand opnieuw met het programma waar het vandaan komt.',
    no_measures: (found: string) =>
      `Ik vind geen maatregelen: er is geen blad ‘Maatregelen’ en geen kolom ‘Code’. Ook een ander blad zoals in een export vind ik niet, en geen organisaties: er zijn geen kolommen ‘Organisatie’ en ‘Maatregel’, of ‘Naam’ en ‘Soort organisatie’.${found === '' ? '' : ` Wel gevonden: ${found}.`}`,
  } satisfies Record<FileRefusal, (found: string) => string>,
  /** What is wrong and what to do; `found`: what stands there, `more`: what it can be. */
  faults: {
    merged: (found) => `De cellen ${found} zijn samengevoegd. Splits ze en vul elke rij apart in.`,
    cell_error: (found) => `De formule in cel ${found} geeft een fout. Vervang haar door een waarde.`,
    long_cell: (found, [most]) =>
      `Deze cel heeft ${number(Number(found))} tekens; er passen er ${number(Number(most))} in. Maak de tekst korter, of importeer hem als JSON.`,
    missing_column: () => 'Deze kolom ontbreekt. Voeg haar toe, met de kop zoals in een export.',
    twice_column: (found) => `De kolom ‘${found}’ staat er twee keer. Verwijder er een.`,
    required: () => 'Deze cel is leeg, maar moet gevuld zijn.',
    not_a_day: (found) => `${quoted(found)}. Dat is geen dag die bestaat. Schrijf bijvoorbeeld 21-9-2020.`,
    not_a_number: (found) => `${quoted(found)}. Vul een geheel getal in; voortgang is 0 tot en met 100.`,
    not_yes_no: (found) => `${quoted(found)}. Vul ‘ja’ of ‘nee’ in.`,
    not_a_choice: (found, more) => `${quoted(found)}. Kies een van: ${list(more)}.`,
    not_a_code: (found, [example]) =>
      `${quoted(found)}. Dat is geen code. Een code ziet er zo uit: ${example ?? 'OW20-V1'}.`,
    not_a_link: (found) => `${quoted(found)}. Vul een adres in dat met https:// begint.`,
    not_json: (found) => `${quoted(found)}. Neem deze cel over uit een export; het is JSON.`,
    unknown_field: (found) => `Het veld ‘${found}’ ken ik niet. Verwijder het, of schrijf het zoals in een export.`,
    invalid: (found) => `${quoted(found)}. Dat kan hier niet. Vergelijk het met een export.`,
    duplicate: (found, [row]) => `${found} staat al op rij ${row ?? ''}. Laat één rij per code staan.`,
    other_register: (found, more) =>
      `${found} hoort bij een onderzoek dat niet in dit register staat. Hier staan: ${list(more)}. Is dit het goede bestand? Voeg dan een blad ‘Onderzoeken’ toe met dit onderzoek.`,
    unknown_code: (found, more) =>
      `${found} staat niet in het register.${more.length === 0 ? '' : ` Wel: ${list(more)}.`} Verbeter de code of haal hem weg.`,
    unknown_measure: (found) =>
      `${quoted(found)}. Die maatregel staat niet op het blad met maatregelen. Voeg hem daar toe, of verwijder deze rij.`,
    names_itself: (found) => `${found} verwijst naar zichzelf. Haal deze code weg.`,
    named_twice: (found) => `${found} staat hier twee keer. Laat er één staan.`,
    wrong_party: (found, [party]) =>
      `${quoted(found)}, maar volgens de code is het ${party ?? ''}. Verbeter de code of deze cel.`,
    unknown_person: (found, more) =>
      `Ik ken ‘${found}’ niet.${more.length === 0 ? '' : ` Bedoel je ${list(more)}?`} Vul een naam in van iemand die met het register werkt.`,
    which_person: (found, more) => `‘${found}’ kan meer mensen betekenen: ${list(more)}. Schrijf de naam voluit.`,
    unreadable_deadline: (found) => `De termijn ‘${found}’ kan ik niet lezen.`,
    reason_needed: () => 'Er staat een nieuwe termijn. Schrijf in deze kolom waarom de oude is vervangen.',
    reversed_days: (found) => `De laatste dag (${found}) ligt voor de eerste. Draai ze om.`,
    deadline_misfit: (found) =>
      `De dagen passen niet bij de soort termijn van ‘${found}’. Maak de kolommen achter de termijn leeg: dan lees ik hem zelf.`,
    deadline_kept: (found) =>
      `Deze termijn staat anders in het register (hier: ‘${found}’). Wat is afgesproken, blijft staan. Zet een nieuwe termijn op een nieuwe rij.`,
    deadline_closed: (found) =>
      `De termijn ‘${found}’ kan er niet bij: deze maatregel is afgerond, of is een aanvaarding.`,
    kept: (found) =>
      `${quoted(found)}. Dit staat anders in het register, en een import verandert dit niet. Doe het in de chat.`,
    fixed: (found) =>
      `${quoted(found)}. In het register staat iets anders, en dat verandert nooit. Zet terug wat er stond.`,
    state_misfit: (found) =>
      `Bij deze status hoort meer: een dag van toezegging, een melding, bewijs of een oordeel (${found}). Vul die kolommen in.`,
    in_future: (found) => `${found} ligt in de toekomst. Vul een dag in die al is geweest.`,
    no_such_step: (found, [from, ...to]) =>
      `Van ‘${from ?? ''}’ kan een maatregel niet naar ‘${found}’.${to.length === 0 ? ' Deze status is een eindpunt.' : ` Wel naar: ${list(to)}.`}`,
    step_elsewhere: (found, [from]) =>
      `De stap van ‘${from ?? ''}’ naar ‘${found}’ vraagt meer dan een tabel kan zeggen (bewijs, een reden, een tweede persoon). Doe dit in de chat.`,
    withheld: (found) =>
      `${found} is vertrouwelijk: in een export staat alleen de code. Hij staat niet in dit register; verwijder deze rij, of vul hem helemaal in.`,
    taken_back: (found) =>
      `De code ${found} is eerder gebruikt en teruggenomen. Een code wordt nooit opnieuw gegeven; kies een andere.`,
    called_already: (found, [other]) =>
      `${quoted(found)}, maar zo heet de leverancier ${other ?? ''} al. Kies een andere naam, of haal deze weg.`,
    level_misfit: (found, [level]) =>
      `${quoted(found)}, maar volgens de letter in de code is het ${level ?? ''}. Verbeter de code of deze cel.`,
    unreadable_condition: (found) =>
      `De voorwaarde ‘${found}’ kan ik niet lezen. Schrijf bijvoorbeeld ‘OW20-V1 en OW20-O1’, of ‘OW20-O1 door alle ministeries’.`,
    unknown_organisation: (found, more) =>
      `‘${found}’ staat niet in het register.${more.length === 0 ? '' : ` Bedoel je ${list(more)}?`} Verbeter de naam, of voeg de kolom ‘Soort organisatie’ toe als deze organisatie nieuw is.`,
    which_organisation: (found) => `‘${found}’ kunnen meer organisaties zijn. Schrijf de naam voluit.`,
    name_taken: (found) =>
      `${quoted(found)}, maar zo heet een andere organisatie ook al. Kies een andere naam, of haal deze rij weg.`,
    not_a_slug: (found) => `${quoted(found)}. Een code van een organisatie heeft kleine letters, cijfers en streepjes.`,
    too_many_organisations: () => 'Meer organisaties dan dit passen er niet in het register.',
    not_owed: (found) =>
      `${quoted(found)}. Dat is geen maatregel die elke organisatie zelf moet uitvoeren, zoals OW20-O1.`,
    ends_before: (found) => `${quoted(found)}. Dat is eerder dan de dag waarop de organisatie ging meetellen.`,
    answer_reason: () => 'Bij dit antwoord hoort een reden. Schrijf die in deze kolom.',
    answered_twice: (found) => `Deze organisatie antwoordt hier twee keer over ${found}. Laat één rij staan.`,
    too_long: () => 'Deze tekst is te lang. Maak hem korter.',
    too_many: (found, [most]) =>
      `Dit zijn ${found} toevoegingen en wijzigingen; er kunnen er ${most ?? ''} in één keer. Verdeel ze over meer bestanden.`,
  } satisfies Record<FaultKind, (found: string, more: readonly string[]) => string> as Readonly<
    Record<FaultKind, (found: string, more: readonly string[]) => string>
  >,
  /** On the card in a chat. */
  card: {
    text: 'Importeren doe je op een eigen pagina. Je ziet daar eerst wat er gaat gebeuren, en drukt dan pas op ‘Uitvoeren’.',
    open: 'Open de importpagina',
    hint: (minutes: number): string => `De link is alleen voor jou en werkt ${number(minutes)} minuten.`,
    noLinks: 'Hier kan ik geen importpagina openen. Vraag je beheerder om PUBLIC_URL en LINK_SECRET in te stellen.',
    notYou: 'Alleen een coördinator kan importeren. Vraag het aan een coördinator, of vraag om een export.',
    alone: 'Vraag dit in een persoonlijke chat met mij: de link is voor jou alleen.',
  },
  refused: {
    denied: {
      title: 'Importeren mag alleen een coördinator',
      text: 'Vraag het aan een coördinator. Exporteren kun je wel: vraag in de chat om een lijst en gebruik de knoppen daaronder.',
    },
    busy: {
      title: 'Er wordt al een bestand gelezen',
      text: 'Wacht tot dat klaar is en probeer het dan opnieuw.',
    },
    again: 'Deze link werkt niet meer. Typ in de chat opnieuw ‘importeer’.',
  },
};
