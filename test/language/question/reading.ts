/** Questions read in a small world: the first register's names, two people, and a fixed day. */
import assert from 'node:assert/strict';
import type { Catalogue } from '../../../src/domain/register/register.js';
import { isInvestigationCode, isPersonId, isSourceCode, isVendorCode } from '../../../src/domain/register/codes.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import type { Language } from '../../../src/domain/language.js';
import type { QuestionReading } from '../../../src/language/intent.js';
import type { Previous, World } from '../../../src/language/world.js';
import { reader } from '../../support/reader.js';
import { intentText } from './intent-text.js';

export const TODAY = localDate('2024-02-01');

function checked<T extends string>(text: string, is: (text: string) => text is T): T {
  if (!is(text)) throw new TypeError(text);
  return text;
}

export const vendorCode = (text: string) => checked(text, isVendorCode);
export const investigationCode = (text: string) => checked(text, isInvestigationCode);
export const personId = (text: string) => checked(text, isPersonId);

const source = (code: string, title: string, published: string, reference: string | null) => ({
  code: checked(code, isSourceCode),
  title,
  publisher: 'SLM',
  published: localDate(published),
  reference,
  version: 1,
});

export const CATALOGUE: Catalogue = {
  vendors: [
    { code: vendorCode('microsoft'), name: 'Microsoft', aliases: ['MS', 'MSFT'], version: 1 },
    {
      code: vendorCode('google-cloud'),
      name: 'Google Cloud',
      aliases: ['Google', 'GCP', 'Google Cloud Platform'],
      version: 1,
    },
    { code: vendorCode('aws'), name: 'AWS', aliases: ['Amazon Web Services', 'Amazon'], version: 1 },
  ],
  sources: [
    source('office-web-mobile-2020', 'Onderzoek MS Office 365 Web & apps', '2020-07-09', null),
    source(
      'defender-2023',
      'Toelichting op technisch verificatieonderzoek Microsoft 365 Defender',
      '2023-06-13',
      '4712670',
    ),
  ],
  investigations: [
    {
      code: investigationCode('OW20'),
      title: {
        nl: 'DPIA Office for the Web en mobiele Office-apps',
        en: 'DPIA on Office for the Web and the mobile Office apps',
      },
      vendor: vendorCode('microsoft'),
      products: ['Office for the Web', 'mobile Office apps'],
      aliases: ['Office-DPIA', 'Office Online', 'mobiele Office-apps'],
      source: checked('office-web-mobile-2020', isSourceCode),
      completed: localDate('2020-03-31'),
      published: localDate('2020-07-09'),
      version: 1,
      refersTo: [{ title: { nl: 'DPIA op Intune', en: 'DPIA on Intune' }, published: '2020' }],
    },
    {
      code: investigationCode('MD23'),
      title: {
        nl: 'Technisch verificatieonderzoek Microsoft 365 Defender',
        en: 'Technical verification of Microsoft 365 Defender',
      },
      vendor: vendorCode('microsoft'),
      products: [
        'Microsoft Defender for Endpoint',
        'Microsoft Defender for Office 365',
        'Microsoft Defender for Identity',
        'Microsoft Defender for Cloud Apps',
      ],
      aliases: ['Microsoft 365 Defender', 'M365 Defender', 'Defender', 'Defender-onderzoek'],
      source: checked('defender-2023', isSourceCode),
      completed: null,
      published: localDate('2023-06-13'),
      version: 1,
    },
  ],
};

export const PEOPLE: World['people'] = [
  { id: personId('p-sanne'), names: ['Sanne', 'Sanne de Vries'] },
  { id: personId('p-joris'), names: ['Joris', 'Joris Bakker'] },
];

export interface Said {
  readonly language?: Language;
  readonly today?: string;
  readonly previous?: Previous | null;
  /** Words that were looked up, and whether the register has them. */
  readonly occurring?: Readonly<Record<string, boolean>>;
}

export function worldWhen({ language = 'nl', today, previous = null, occurring }: Said = {}): World {
  const day = today === undefined ? TODAY : localDate(today);
  const looked = occurring === undefined ? {} : { occurring: new Map(Object.entries(occurring)) };
  return { catalogue: CATALOGUE, today: day, language, me: personId('p-me'), people: PEOPLE, previous, ...looked };
}

export const read = (text: string, said: Said = {}): QuestionReading => reader.read(text, worldWhen(said));

/** The reading as short text. */
export const meaning = (text: string, said: Said = {}): string => intentText(read(text, said).intent);

/** A claim for each row: the question, and what it is read as. */
export function isReadAs(rows: readonly (readonly [question: string, meaning: string])[], said: Said = {}): void {
  for (const [question, expected] of rows) {
    it(`“${question}”`, () => {
      assert.equal(meaning(question, said), expected);
    });
  }
}
