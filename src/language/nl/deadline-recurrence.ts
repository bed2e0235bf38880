/** Dutch words for what comes back. */
import type { RecurrenceWords } from '../deadline/vocabulary.js';

export const recurrence: RecurrenceWords = {
  every: 'elk, elke, ieder, iedere',
  everyOther: 'om de, om het',
  per: 'per',
  adverbs: {
    P1D: 'dagelijks, dagelijkse',
    P1W: 'wekelijks, wekelijkse',
    P2W: 'tweewekelijks, tweewekelijkse, veertiendaags, veertiendaagse, 14-daags',
    P1M: `
      maandelijks, maandelijkse, op maandbasis, maandrapportages, maandrapporten, maandoverzichten
    `,
    P2M: 'tweemaandelijks, tweemaandelijkse',
    P3M: `
      driemaandelijks, driemaandelijkse, kwartaalsgewijs, kwartaalgewijs, kwartaallijks, kwartaallijkse, op
      kwartaalbasis, kwartaalrapportages, kwartaalrapporten, kwartaaloverzichten, kwartaalcijfers
    `,
    P4M: 'viermaandelijks, viermaandelijkse',
    P6M: `
      halfjaarlijks, halfjaarlijkse, half-jaarlijks, half jaarlijks, zesmaandelijks, halfjaarrapportages
    `,
    P1Y: 'jaarlijks, jaarlijkse, op jaarbasis, jaarrapportages, jaar op jaar',
    P2Y: 'tweejaarlijks, tweejaarlijkse',
    P3Y: 'driejaarlijks, driejaarlijkse',
    P4Y: 'vierjaarlijks, vierjaarlijkse',
    P5Y: 'vijfjaarlijks, vijfjaarlijkse',
  },
  adjectives: `
    dagelijkse, wekelijkse, tweewekelijkse, veertiendaagse, maandelijkse, tweemaandelijkse, driemaandelijkse,
    kwartaallijkse, viermaandelijkse, halfjaarlijkse, jaarlijkse, tweejaarlijkse, driejaarlijkse,
    vierjaarlijkse, vijfjaarlijkse
  `,
  doubtfulAdjectives: '',
  noThing: '',
  times: 'keer, maal, x, keren, malen',
  once: {
    eens: 1,
    eenmaal: 1,
    tweemaal: 2,
    driemaal: 3,
    viermaal: 4,
    vijfmaal: 5,
    zesmaal: 6,
    twaalfmaal: 12,
    'een keer': 1,
    'een maal': 1,
  },
  inEvery: 'per, in de, in het, elk, elke, ieder, iedere, in elk, in ieder',
  loose: `
    regelmatig, regelmatige, periodiek, periodieke, op gezette tijden, met enige regelmaat, met
    regelmaat, op regelmatige basis, met regelmatige tussenpozen, van tijd tot tijd, telkens, telkenmale,
    herhaaldelijk, met vaste tussenpozen
  `,
  doubtfulLoose: 'geregeld',
  endsParticiple: `
    hebben, heeft, had, is, zijn, was, waren, wordt, worden, werd, zal, door, met, voor, op, in, en, of, om, via,
    binnen, bij, van, aan
  `,
  keepInformed: {
    keep: 'houd, houdt, hou, houden, blijf, gehouden',
    informed: 'op de hoogte, geinformeerd, aangesloten',
  },
  notBefore: 'bestuur, beheer, praktijk, gebruik, leven, werk, werkzaamheden, leiding',
};
