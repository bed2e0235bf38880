/** Organisations and what they said, for tests; those of the first register are not known, so these are made up. */
import type { Change } from '../../src/domain/change/change.js';
import { answerCode, organisationCode, type OrganisationCode } from '../../src/domain/register/codes.js';
import type { Organisation, OrganisationGroup } from '../../src/domain/organisation/organisation.js';
import type { OrganisationAnswer } from '../../src/domain/organisation/organisation-answer.js';
import type { Measure } from '../../src/domain/measure/measure.js';
import type { RiskCondition } from '../../src/domain/risk/risk.js';
import type { ShareCondition } from '../../src/domain/risk/share.js';
import { change, day, measureCode, person, quotation } from './builders.js';

export const organisation = (code = 'bzk', more: Partial<Organisation> = {}): Organisation => ({
  code: organisationCode(code),
  name: code.toUpperCase(),
  aliases: [],
  group: 'ministry',
  contact: null,
  from: null,
  endedOn: null,
  version: 1,
  ...more,
});

export const answer = (
  measure = 'OW20-O1',
  by = 'bzk',
  more: Partial<OrganisationAnswer> = {},
): OrganisationAnswer => ({
  code: answerCode(measureCode(measure), organisationCode(by)),
  measure: measureCode(measure),
  organisation: organisationCode(by),
  answer: 'done',
  on: day('2021-01-10'),
  by: null,
  recordedBy: person('sanne'),
  note: null,
  link: null,
  version: 1,
  ...more,
});

export const organisationChange = (value: Organisation, more: Partial<Change> = {}): Change => ({
  ...change([{ type: 'organisation', value }]),
  kind: 'organisation',
  ...more,
});

/** Told of the measure; what happened, happened on the day of the answer. */
export const answerChange = (value: OrganisationAnswer, more: Partial<Change> = {}): Change => ({
  ...change([{ type: 'answer', value }]),
  kind: 'answer',
  subject: value.measure,
  occurredOn: value.on,
  ...more,
});

export const conditionOn = (
  share: ShareCondition['share'],
  group: OrganisationGroup | null = null,
  measure: Measure['code'] = measureCode('OW20-O1'),
): RiskCondition => ({
  condition: { type: 'share', measure, share, group },
  ours: true,
  quotation: quotation('mits overheidsorganisaties …'),
});

/** Names as ministries and agencies could have them. */
const MINISTRIES = [
  ...['Algemene Zaken', 'Binnenlandse Zaken en Koninkrijksrelaties', 'Buitenlandse Zaken', 'Defensie'],
  ...['Economische Zaken', 'Financiën', 'Infrastructuur en Waterstaat', 'Justitie en Veiligheid'],
  ...['Landbouw, Natuur en Voedselkwaliteit', 'Onderwijs, Cultuur en Wetenschap', 'Sociale Zaken en Werkgelegenheid'],
  'Volksgezondheid, Welzijn en Sport',
];
const SHORT = ['az', 'bzk', 'bz', 'def', 'ez', 'fin', 'ienw', 'jenv', 'lnv', 'ocw', 'szw', 'vws'];
const AGENCIES = ['Dienst A', 'Dienst B', 'Dienst C', 'Dienst D', 'Dienst E', 'Dienst F', 'Dienst G', 'Dienst H'];

/** Twelve ministries, eight agencies, an inspectorate and a high council. */
export const twentyTwo = (): readonly Organisation[] => [
  ...MINISTRIES.map((name, index) => {
    const code = SHORT[index] ?? 'az';
    return organisation(code, { name: `Ministerie van ${name}`, aliases: [SHORT_NAMES[code] ?? code.toUpperCase()] });
  }),
  ...AGENCIES.map((name) => organisation(name.toLowerCase().replace(' ', '-'), { name, group: 'agency' })),
  organisation('inspectie', { name: 'Inspectie', group: 'inspectorate' }),
  organisation('college', { name: 'Hoog college', group: 'high_council' }),
];
const SHORT_NAMES: Readonly<Record<string, string>> = { ienw: 'IenW', jenv: 'JenV', def: 'Defensie', fin: 'Financiën' };

/** Of the twenty-two: fourteen done, two under way and one that declined; five said nothing. */
export function answersOfTwentyTwo(measure = 'OW20-O1'): readonly OrganisationAnswer[] {
  const codes: readonly OrganisationCode[] = twentyTwo().map(({ code }) => code);
  const own = codes.map((code) => code.slice('organisation/'.length));
  const said = (from: number, to: number, more: Partial<OrganisationAnswer>) =>
    own.slice(from, to).map((code) => answer(measure, code, more));
  return [
    ...said(0, 8, { answer: 'done', on: day('2021-01-10') }),
    ...said(8, 10, { answer: 'in_progress', on: day('2021-01-12') }),
    ...said(12, 18, { answer: 'done', on: day('2021-01-20') }),
    ...said(18, 19, { answer: 'declined', on: day('2021-01-21'), note: 'Eigen voorziening' }),
  ];
}
