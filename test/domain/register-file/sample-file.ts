/** A small register file without faults, as it would be read from disk; tests change one thing in it. */
export type Json = Record<string, unknown>;

const source = 'office-dpia';

export const vendorEntry = (more: Json = {}): Json => ({
  code: 'microsoft',
  name: 'Microsoft',
  aliases: ['MS'],
  ...more,
});

export const sourceEntry = (more: Json = {}): Json => ({
  code: source,
  title: 'DPIA Office',
  publisher: 'SLM Rijk',
  published: '2020-07-09',
  ...more,
});

export const investigationEntry = (more: Json = {}): Json => ({
  code: 'OW20',
  title: { nl: 'Onderzoek', en: 'Investigation' },
  vendor: 'microsoft',
  source,
  published: '2020-07-09',
  ...more,
});

export const circumstanceEntry = (more: Json = {}): Json => ({
  code: 'OW20-C1',
  title: { nl: 'Omstandigheid', en: 'Circumstance' },
  quote: 'Dat is zo.',
  source,
  place: 'Omstandigheden, 1',
  ...more,
});

export const conditionEntry = (when: unknown, more: Json = {}): Json => ({
  when,
  ours: true,
  quote: 'Nadat alles is doorgevoerd.',
  source,
  place: 'Risico’s',
  ...more,
});

export const riskEntry = (more: Json = {}): Json => ({
  code: 'OW20-H1',
  level: 'high',
  title: { nl: 'Risico', en: 'Risk' },
  quote: 'Er is een risico.',
  source,
  place: 'Risico’s, 1',
  condition: conditionEntry({ all: [{ verified: 'OW20-V1' }, { verified: 'OW20-O1' }] }),
  ...more,
});

export const deadlineEntry = (more: Json = {}): Json => ({
  wording: 'voor het einde van de zomer van 2020',
  kind: 'deadline',
  earliest: '2020-08-31',
  latest: '2020-09-21',
  precision: 'season',
  rule: { id: 'before-end-of-season', fragment: 'einde van de zomer' },
  anchor: '2020-07-09',
  ...more,
});

export const undatedEntry = (more: Json = {}): Json => ({
  wording: 'Doe dit.',
  kind: 'undated',
  rule: { id: 'no-term', fragment: '' },
  anchor: '2020-07-09',
  ...more,
});

export const measureEntry = (more: Json = {}): Json => ({
  code: 'OW20-V1',
  obligor: 'microsoft',
  nature: 'one-off',
  title: { nl: 'Maatregel', en: 'Measure' },
  quote: 'Wij doen dit voor het einde van de zomer van 2020.',
  source,
  place: 'Maatregelen, 1',
  risks: ['OW20-H1'],
  deadline: deadlineEntry(),
  state: 'agreed',
  agreedOn: '2020-06-30',
  confidential: false,
  ...more,
});

export const organisationsMeasure = (more: Json = {}): Json =>
  measureEntry({ code: 'OW20-O1', obligor: 'organisations', deadline: undatedEntry(), ...more });

export const registerJson = (more: Json = {}): Json => ({
  format: 1,
  vendors: [vendorEntry()],
  sources: [sourceEntry()],
  investigations: [investigationEntry()],
  circumstances: [circumstanceEntry()],
  risks: [riskEntry()],
  measures: [measureEntry(), organisationsMeasure()],
  ...more,
});

/** The file with its first measure changed. */
export const withMeasure = (more: Json): Json =>
  registerJson({ measures: [measureEntry(more), organisationsMeasure()] });

/** The file with the deadline of its first measure changed. */
export const withDeadline = (more: Json): Json => withMeasure({ deadline: deadlineEntry(more) });

/** The file with its risk changed. */
export const withRisk = (more: Json): Json => registerJson({ risks: [riskEntry(more)] });
