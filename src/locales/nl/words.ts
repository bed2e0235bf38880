import type { ChangeKind } from '../../domain/change.js';
import type { HomeParty } from '../../domain/codes.js';
import type { DeadlineKind } from '../../domain/deadline.js';
import type { MeasureState, Nature } from '../../domain/measure.js';
import type { Dimension, RiskDimension } from '../../domain/query.js';
import type { RiskLevel, RiskStatus } from '../../domain/risk.js';
import type { DerivedWord } from '../../domain/words.js';

/** What the words of the register are called. */
export const words = {
  states: {
    proposed: 'voorgesteld',
    agreed: 'toegezegd',
    in_progress: 'in uitvoering',
    reported_done: 'gereed gemeld',
    partially_verified: 'deels voldaan',
    verified: 'geverifieerd',
    declined: 'afgewezen',
    withdrawn: 'ingetrokken',
    superseded: 'vervangen',
  } satisfies Record<MeasureState, string>,
  natures: {
    'one-off': 'eenmalig',
    recurring: 'terugkerend',
    standing: 'doorlopend',
    decision: 'besluit',
    acceptance: 'aanvaarding',
  } satisfies Record<Nature, string>,
  /** With an article: what a measure is. */
  naturesAsNoun: {
    'one-off': 'een eenmalige maatregel',
    recurring: 'een terugkerende maatregel',
    standing: 'een doorlopende plicht',
    decision: 'een besluit: klaar zodra het besluit is vastgelegd',
    acceptance: 'een aanvaarding: een risico dat voor een tijd is aanvaard',
  } satisfies Record<Nature, string>,
  derived: {
    open: 'openstaand',
    closed: 'afgerond',
    overdue: 'te laat',
    due_now: 'termijn loopt nu',
    due_soon: 'binnenkort',
    expectation_passed: 'verwachting verstreken',
    expired: 'verlopen',
    without_deadline: 'zonder termijn',
    awaiting_verification: 'wacht op verificatie',
    moved: 'verschoven',
    silent: 'geen recente melding',
    blocked: 'geblokkeerd',
  } satisfies Record<DerivedWord, string>,
  kinds: {
    deadline: 'harde termijn',
    forecast: 'verwachting',
    expiry: 'einddatum',
    start: 'begindatum',
    recurring: 'terugkerend',
    event: 'na een gebeurtenis',
    standing: 'doorlopend',
    undated: 'zonder termijn',
  } satisfies Record<DeadlineKind, string>,
  levels: {
    high: 'hoog',
    medium: 'middel',
    low: 'laag',
    not_high: 'niet hoog',
  } satisfies Record<RiskLevel, string>,
  risksOfLevel: {
    high: 'hoog risico',
    medium: 'middelgroot risico',
    low: 'laag risico',
    not_high: 'niet hoog risico',
  } satisfies Record<RiskLevel, string>,
  statuses: {
    open: 'open',
    ready_to_rerate: 'klaar voor herweging',
    mitigated: 'gemitigeerd',
  } satisfies Record<RiskStatus, string>,
  parties: { organisations: 'overheidsorganisaties', slm: 'SLM' } satisfies Record<HomeParty, string>,
  /** "per …" */
  dimensions: {
    vendor: 'leverancier',
    investigation: 'onderzoek',
    obligor: 'partij',
    nature: 'soort',
    state: 'status',
    kind: 'soort termijn',
    riskLevel: 'risiconiveau',
    risk: 'risico',
    owner: 'eigenaar',
    year: 'jaar',
  } satisfies Record<Dimension, string>,
  riskDimensions: {
    level: 'niveau',
    status: 'status',
    investigation: 'onderzoek',
    vendor: 'leverancier',
  } satisfies Record<RiskDimension, string>,
  /** The group of what has no value. */
  noKey: {
    vendor: 'geen leverancier',
    investigation: 'geen onderzoek',
    obligor: 'geen partij',
    nature: 'geen soort',
    state: 'geen status',
    kind: 'zonder termijn',
    riskLevel: 'geen risico',
    risk: 'geen risico',
    owner: 'geen eigenaar',
    year: 'geen einddatum',
  } satisfies Record<Dimension, string>,
  changes: {
    progress: 'voortgang bijgewerkt',
    report: 'gereed gemeld',
    verification: 'verificatie vastgelegd',
    rejection: 'bij verificatie afgekeurd',
    reopening: 'heropend',
    agreement: 'toegezegd',
    decline: 'afgewezen',
    withdrawal: 'ingetrokken',
    supersession: 'vervangen',
    deadline: 'termijn gewijzigd',
    owner: 'eigenaar gewijzigd',
    evidence: 'bewijs toegevoegd',
    new_measure: 'maatregel toegevoegd',
    circumstance_gone: 'omstandigheid opgeheven',
    rating: 'risico opnieuw gewogen',
    follow_up: 'vervolgdatum gekozen',
    reinstatement: 'teruggezet',
    correction: 'wijziging teruggedraaid',
    role: 'rollen gewijzigd',
    deputy: 'waarnemer gewijzigd',
    away: 'afwezigheid gewijzigd',
  } satisfies Record<ChangeKind, string>,
};
