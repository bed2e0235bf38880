/** What the two documents promise, ask and advise, item by item: the yardstick of the register that is shipped. */
import type { DeadlineKind, Precision, ReadingRuleId } from '../../src/domain/measure/deadline.js';
import type { Nature } from '../../src/domain/measure/measure.js';

export interface FirstMeasure {
  readonly code: string;
  readonly nature: Nature;
  /** Without the investigation, as in "H1". */
  readonly risks: readonly string[];
  readonly kind: DeadlineKind;
  readonly earliest?: string;
  readonly latest?: string;
  readonly precision?: Precision;
  readonly interval?: string;
  readonly rule: ReadingRuleId;
  readonly wording: string;
}

const PROMISE = { nature: 'one-off', kind: 'deadline' } as const;
const SUMMER = {
  ...PROMISE,
  earliest: '2020-08-31',
  latest: '2020-09-21',
  precision: 'season',
  rule: 'before-end-of-season',
  wording: 'deels voor het einde van de zomer van 2020',
} as const;
const YEARS_END = {
  ...PROMISE,
  latest: '2020-12-31',
  precision: 'year',
  rule: 'before-end',
  wording: 'de resterende maatregelen voor het einde van 2020',
} as const;
const UNDATED = { nature: 'one-off', kind: 'undated', rule: 'no-term' } as const;
const RECURRING = { nature: 'recurring', kind: 'recurring', rule: 'recurring' } as const;
const STANDING = { nature: 'standing', kind: 'standing', rule: 'standing' } as const;
const END_OF_2023 = { earliest: '2023-10-01', latest: '2023-12-31', precision: 'quarter' } as const;
const END_OF_2024 = { earliest: '2024-10-01', latest: '2024-12-31', precision: 'quarter' } as const;
const FORECAST = { nature: 'one-off', kind: 'forecast', rule: 'late' } as const;

export const FIRST_MEASURES: readonly FirstMeasure[] = [
  { code: 'OW20-V1', risks: ['H1'], ...SUMMER },
  { code: 'OW20-V2', risks: ['H2'], ...YEARS_END },
  { code: 'OW20-V3', risks: ['H3'], ...YEARS_END },
  { code: 'OW20-V4', risks: ['H4'], ...SUMMER },
  { code: 'OW20-V5', risks: ['H5'], ...SUMMER },
  { code: 'OW20-V6', risks: ['H6'], ...YEARS_END },
  {
    code: 'OW20-V7',
    risks: [],
    ...STANDING,
    wording:
      'Sindsdien treedt Microsoft alleen nog op als verwerker voor al haar online diensten, verwerkt de persoonsgegevens nog maar voor drie doelen, verwerkt de gebruiksgegevens niet voor profiling, data analytics, marktonderzoek of advertenties, en geeft effectieve auditrechten aan de Rijksoverheid.',
  },
  {
    code: 'OW20-O1',
    risks: ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'],
    ...UNDATED,
    wording: 'Schakel de Controller Connected Experiences uit.',
  },
  {
    code: 'OW20-O2',
    risks: ['H5'],
    ...UNDATED,
    wording: 'Zet de telemetrieverzameling in de mobiele Office apps op het laagste niveau.',
  },
  {
    code: 'OW20-O3',
    risks: ['H4'],
    ...RECURRING,
    wording:
      'Gebruik als beheerder regelmatig de Data Viewer Tool om de telemetrie te bekijken die vanuit de mobiele Office-apps wordt verzonden.',
  },
  {
    code: 'OW20-O4',
    risks: ['L2', 'L3'],
    ...UNDATED,
    wording:
      "Maak bewaartermijnenbeleid bekend en dwing naleving af / ruim verouderde gegevens op vanwege de risico's van doorgifte naar de VS.",
  },
  {
    code: 'OW20-O5',
    risks: [],
    ...RECURRING,
    wording:
      "Test regelmatig nieuwe versies van de mobiele Office-apps en beveel gebruikers aan om de nieuwste versies te installeren zodra de privacyrisico's zijn beperkt",
  },
  {
    code: 'OW20-O6',
    risks: [],
    ...UNDATED,
    wording:
      'Stel bij gebruik van de Connected Cloud Services een beleid op om te voorkomen dat bestandsnamen en bestandspaden persoonsgegevens bevatten.',
  },
  {
    code: 'OW20-O7',
    risks: ['H6'],
    ...UNDATED,
    wording:
      'Informeer medewerkers over de inzagemogelijkheden via Microsoft’s Data Subject Access Request tool en de auditlogs.',
  },
  {
    code: 'OW20-S1',
    risks: [],
    ...PROMISE,
    earliest: '2021-01-01',
    latest: '2021-03-31',
    precision: 'quarter',
    rule: 'early',
    wording: 'zal begin 2021 een update publiceren over de voortgang van de implementatie van de maatregelen',
  },
  {
    code: 'MD23-V1',
    risks: ['R1'],
    nature: 'one-off',
    kind: 'undated',
    rule: 'as-soon-as-possible',
    wording: 'Voltooi de EU Data Boundary zo snel mogelijk voor alle persoonsgegevens.',
  },
  { code: 'MD23-V2', risks: ['R1'], ...RECURRING, wording: 'Houd SLM op de hoogte van de voortgang.' },
  {
    code: 'MD23-V3',
    risks: ['R1'],
    ...FORECAST,
    ...END_OF_2023,
    wording:
      'Eind 2023 verwacht Microsoft dat ook alle telemetrie data en geaggregeerde data van de server logs, uitsluitend in de EU wordt verwerkt.',
  },
  {
    code: 'MD23-V4',
    risks: ['R1'],
    ...FORECAST,
    ...END_OF_2024,
    wording:
      'Daarnaast kunnen naar verwachting eind 2024 alle support tickets van EU Enterprise en onderwijsklanten uitsluitend worden afgehandeld in de EU.',
  },
  {
    code: 'MD23-V5',
    risks: ['R1'],
    ...RECURRING,
    interval: 'P6M',
    wording: 'publiceert zij tweemaal per jaar transparantierapporten',
  },
  {
    code: 'MD23-V6',
    risks: ['R1'],
    ...STANDING,
    wording:
      'pseudonimiseert Microsoft persoonsgegevens die worden verwerkt voor veiligheidsdoeleinden, vecht zij elk verzoek van inlichtingendiensten juridisch aan',
  },
  {
    code: 'MD23-O1',
    risks: ['R1'],
    nature: 'acceptance',
    kind: 'expiry',
    latest: '2023-12-31',
    precision: 'year',
    rule: 'until-end',
    wording:
      "Accepteer de risico's van de overdracht van gepseudonimiseerde serverlogs en telemetriegegevens naar de VS tot het einde van 2023.",
  },
  {
    code: 'MD23-O2',
    risks: ['R1'],
    nature: 'one-off',
    kind: 'expiry',
    ...END_OF_2024,
    rule: 'until',
    wording:
      'Adviseer beheerders om geen persoonlijke gegevens te uploaden in bijlagen bij support tickets (overdracht naar de VS mogelijk tot eind 2024).',
  },
  {
    code: 'MD23-O3',
    risks: ['R1'],
    nature: 'decision',
    kind: 'undated',
    rule: 'no-term',
    wording:
      'Overweeg het gebruik van pseudoniemen voor specifieke medewerkers die met geheime gegevens werken en voor systeembeheerders.',
  },
  {
    code: 'MD23-O4',
    risks: [],
    ...UNDATED,
    wording:
      'Organisaties wordt aangeraden om de aanbevolen maatregelen uit het verificatierapport te raadplegen en de geadviseerde maatregelen door te voeren.',
  },
  {
    code: 'MD23-S1',
    risks: ['R1'],
    nature: 'one-off',
    kind: 'start',
    earliest: '2024-01-01',
    precision: 'year',
    rule: 'after',
    wording: 'Ook na 2023 zal SLM het risico van internationale doorgifte afwegen en (her) beoordelen',
  },
  {
    code: 'MD23-S2',
    risks: [],
    ...STANDING,
    wording: 'SLM blijft de ontwikkelingen bij Microsoft volgen. Ook blijft SLM met Microsoft in gesprek',
  },
];
