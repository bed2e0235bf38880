import type { DeadlineKind } from '../../domain/measure/deadline.js';
import type { MeasureState, Nature } from '../../domain/measure/measure.js';
import type { DerivedWord } from '../../domain/measure/words.js';
import type { Noun } from '../../domain/query/term.js';
import type { RiskStatus } from '../../domain/risk/risk.js';

/** What the words of the register mean, as people ask it. */
export const meanings = {
  title: (count: number): string => (count === 1 ? 'Wat betekent dat?' : 'Wat betekenen die woorden?'),
  inSentence: (name: string, meaning: string): string => `${name}: ${meaning}`,
  showMeasures: (name: string): string => `Toon de maatregelen: ${name}`,
  showRisks: (name: string): string => `Toon de risico’s: ${name}`,
  states: {
    proposed: 'Iemand heeft deze maatregel voorgesteld. Hij is nog niet toegezegd.',
    agreed: 'Een partij heeft dit beloofd. In de bron staat hoe.',
    in_progress: 'De partij is ermee bezig, en heeft nog niet gemeld dat het klaar is.',
    reported_done: 'De partij zegt dat het klaar is. Dat is nog niet gecontroleerd.',
    partially_verified: 'Gecontroleerd, met bewijs: een deel is klaar. Voor de rest is nieuw bewijs nodig.',
    verified: 'Gecontroleerd, met bewijs: het is klaar.',
    declined: 'Het voorstel is afgewezen. Waarom, staat erbij.',
    withdrawn: 'Deze maatregel geldt niet meer. Waarom, en uit welke bron dat blijkt, staat erbij.',
    superseded: 'Er is een andere maatregel voor in de plaats gekomen.',
  } satisfies Record<MeasureState, string>,
  derived: {
    open: 'Voorgesteld, toegezegd, in uitvoering, gereed gemeld of deels voldaan.',
    closed: 'Geverifieerd, afgewezen, ingetrokken of vervangen.',
    overdue:
      'De laatste dag van een harde termijn is voorbij, en er is niet gemeld dat het klaar is. Kun je de afspraak op meer manieren lezen, dan telt de laatste dag die daar redelijk uit volgt.',
    due_now: 'Vandaag valt in de termijn: tussen de eerste en de laatste dag. De maatregel staat nog open.',
    due_soon: 'De termijn begint in de komende 30 dagen. Je kunt ook naar een ander aantal dagen vragen.',
    expectation_passed:
      'De partij verwachtte dat het klaar zou zijn, en die dag is voorbij. Een verwachting is geen belofte: te laat heet het dus niet.',
    expired: 'De laatste dag waarop dit gold, is voorbij.',
    without_deadline: 'Er is niet afgesproken wanneer het klaar moet zijn.',
    awaiting_verification: 'De partij zegt dat het klaar is. Een verificateur moet dat nog controleren.',
    moved: 'De laatste dag is nu later dan bij de eerste afspraak. De eerste afspraak blijft bewaard.',
    silent: 'De maatregel staat open, en in de laatste 30 dagen is er niets over gemeld.',
    blocked: 'Er zit nog iets in de weg: een omstandigheid, of een andere maatregel die eerst klaar moet zijn.',
  } satisfies Record<DerivedWord, string>,
  natures: {
    'one-off': 'Het hoeft één keer te gebeuren.',
    recurring: 'Het komt steeds terug. Elke keer wordt apart gemeld en gecontroleerd.',
    standing: 'Een plicht die blijft gelden.',
    decision: 'Er moet iets worden besloten. Het is klaar zodra het besluit is vastgelegd.',
    acceptance: 'Een risico is voor een tijd aanvaard. Daarna wordt het opnieuw bekeken.',
  } satisfies Record<Nature, string>,
  kinds: {
    deadline: 'Een belofte met een laatste dag. Daarna heet de maatregel te laat.',
    forecast: 'Wat de partij verwacht, zonder het te beloven. Te laat wordt het dus nooit.',
    expiry: 'Tot en met die dag geldt het. Daarna vervalt het.',
    start: 'Vanaf die dag geldt het.',
    recurring: 'Het moet steeds opnieuw, bijvoorbeeld elk half jaar.',
    event: 'Het hangt af van iets anders dat eerst moet gebeuren.',
    standing: 'Het geldt altijd, zonder laatste dag.',
    undated: 'Er is niet afgesproken wanneer het klaar moet zijn.',
  } satisfies Record<DeadlineKind, string>,
  statuses: {
    open: 'Het risico is er nog: nog niet alles wat ertegen nodig is, is geverifieerd. Of er is niet vastgelegd wat er nodig is.',
    ready_to_rerate:
      'Alles wat tegen het risico nodig is, is geverifieerd. Een verificateur moet het nieuwe niveau nog vaststellen.',
    mitigated:
      'Alles wat tegen het risico nodig is, is geverifieerd, en een verificateur heeft het nieuwe niveau vastgesteld.',
  } satisfies Record<RiskStatus, string>,
  nouns: {
    measure: {
      name: 'maatregel',
      meaning:
        'Wat een partij na een onderzoek heeft toegezegd, of wat van haar is gevraagd: in de woorden van de bron, met de termijn.',
    },
    risk: {
      name: 'risico',
      meaning: 'Wat er mis kan gaan met de privacy van mensen, zoals een onderzoek het beschrijft, en hoe erg dat is.',
    },
    circumstance: {
      name: 'omstandigheid',
      meaning: 'Iets wat in de weg zit. Zolang het er is, zijn de maatregelen die erop wachten geblokkeerd.',
    },
    investigation: {
      name: 'onderzoek',
      meaning: 'Een privacyonderzoek (DPIA) naar een product. Er komen risico’s en maatregelen uit.',
    },
    deadline: {
      name: 'termijn',
      meaning:
        'Wanneer iets klaar moet zijn. Nakoming bewaart de woorden van de afspraak, leest daar een eerste en een laatste dag uit, en zegt volgens welke regel.',
    },
    owner: {
      name: 'eigenaar',
      meaning: 'De collega die een maatregel volgt en er herinneringen over krijgt.',
    },
    as_of: {
      name: 'peildatum',
      meaning:
        'De dag waarnaar je terugkijkt, zoals in ‘wat stond open op 31 december 2020?’. Het antwoord gaat dan uit van wat er tot en met die dag was gebeurd.',
    },
  } satisfies Record<Noun, { name: string; meaning: string }>,
};
