import type { PersonId } from '../src/domain/register/codes.js';
import type { Quotation } from '../src/domain/measure/measure.js';
import type { Localized } from '../src/domain/language.js';
import type { Investigation } from '../src/domain/register/register.js';
import type { Lot } from './lot.js';

/** What a made-up register speaks of. */
export const VENDORS: readonly (readonly [code: string, name: string, ...products: string[]])[] = [
  ['microsoft', 'Microsoft', 'Office for the Web', 'Teams', 'Defender for Endpoint', 'Intune', 'Windows'],
  ['google-cloud', 'Google Cloud', 'Workspace', 'Meet', 'Chrome', 'Vertex'],
  ['aws', 'AWS', 'S3', 'Lambda', 'Bedrock', 'WorkSpaces'],
  ['zoom', 'Zoom', 'Meetings', 'Phone'],
  ['atlassian', 'Atlassian', 'Jira', 'Confluence'],
];

/** Dutch and English. */
type Pair = readonly [nl: string, en: string];

const TASKS: readonly Pair[] = [
  ['Beperk', 'Limit'],
  ['Publiceer', 'Publish'],
  ['Versleutel', 'Encrypt'],
  ['Verwijder', 'Delete'],
  ['Beschrijf', 'Describe'],
  ['Pseudonimiseer', 'Pseudonymise'],
  ['Schakel standaard uit:', 'Turn off by default:'],
  ['Geef inzage in', 'Give access to'],
];
const OBJECTS: readonly Pair[] = [
  ['de telemetriegegevens', 'the telemetry data'],
  ['de bewaartermijnen', 'the retention periods'],
  ['de diagnostische gegevens', 'the diagnostic data'],
  ['de support tickets', 'the support tickets'],
  ['de auditlogs', 'the audit logs'],
  ['de subverwerkers', 'the subprocessors'],
  ['de bestandsnamen', 'the file names'],
  ['de sleutels van klanten', 'the keys of customers'],
  ['de transparantierapporten', 'the transparency reports'],
  ['het advies aan medewerkers', 'the advice to employees'],
];
const PLACES: readonly Pair[] = [
  ['in de mobiele apps', 'in the mobile apps'],
  ['in de browser', 'in the browser'],
  ['op iOS en Android', 'on iOS and Android'],
  ['binnen de EU', 'within the EU'],
  ['voor het onderwijs', 'for education'],
  ['voor beheerders', 'for administrators'],
];

/** A sentence made up of these words, in both languages. */
export function sentence(lot: Lot): Localized {
  const [task, object, place] = [lot.of(TASKS), lot.of(OBJECTS), lot.of(PLACES)];
  return { nl: `${task[0]} ${object[0]} ${place[0]}`, en: `${task[1]} ${object[1]} ${place[1]}` };
}

export const quotation = (quote: string, { source }: Investigation): Quotation => ({
  quote,
  source,
  place: 'Maatregelen',
});

/** One of as many people. */
const OWNERS = 60;
export const somebody = (lot: Lot): PersonId => `person-${lot.number(OWNERS)}` as PersonId;
