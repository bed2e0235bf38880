import type { MessageKind, MessageStatus } from '../../domain/reminders/outbox.js';
import { format } from './format.js';

const { number } = format;

const remindersOf = (count: number): string => `${number(count)} ${count === 1 ? 'herinnering' : 'herinneringen'}`;
const messagesOf = (count: number): string => `${number(count)} ${count === 1 ? 'bericht' : 'berichten'}`;

/** What was sent and will be sent, the week and the month, and who cannot be reached. */
export const reminderAnswers = {
  channel: 'het kanaal',
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as readonly string[],
  digest: {
    week: 'De week in het kort',
    month: 'De maand in het kort',
    numbers: { open: 'open', overdue: 'te laat', coming: 'komt eraan', awaiting: 'te verifiëren' },
    overdue: 'Te laat',
    coming: (day: string): string => `Komt eraan, tot en met ${day}`,
    awaiting: 'Wacht op verificatie',
    changes: 'Gewijzigd',
    calm: 'Niets is te laat, er komt niets aan en er is niets gewijzigd.',
    all: (count: number): string => `Alle ${number(count)}`,
    sent: (count: number): string => `${messagesOf(count)} verstuurd.`,
    unknown: (count: number): string =>
      `Van ${messagesOf(count)} is niet bekend of ${count === 1 ? 'het aankwam' : 'ze aankwamen'}.`,
    failed: (count: number): string => `${messagesOf(count)} ${count === 1 ? 'kwam' : 'kwamen'} niet aan.`,
    failures: 'Wat ging er mis?',
  },
  unreachable: {
    title: 'Iemand is niet te bereiken',
    channelTitle: 'Het kanaal is niet te bereiken',
    lead: (name: string, day: string): string => `Berichten aan ${name} komen sinds ${day} niet aan.`,
    why: 'Waarschijnlijk is Nakoming daar verwijderd of geblokkeerd. Voeg Nakoming daar weer toe.',
    toChannel: 'Zolang gaan ze naar het kanaal.',
    nowhere: 'Er is geen kanaal om ze naartoe te sturen, dus nu leest niemand ze.',
    handOver: 'Of draag de maatregelen over aan iemand anders.',
    list: 'De maatregelen van deze persoon',
  },
  ledger: {
    title: 'Herinneringen tot nu toe',
    notYet: 'Nog niet herinnerd',
    last: (day: string): string => `Laatst herinnerd op ${day}`,
    count: remindersOf,
    of: (code: string): string => `aan ${code}`,
    none: 'Geen herinnering vastgelegd',
    you: (code: string): string => `Je bent nog nooit herinnerd aan ${code}.`,
    youOfAnything: 'Je bent nog nooit herinnerd aan een maatregel.',
    other: (name: string, code: string): string => `${name} is nog nooit herinnerd aan ${code}.`,
    otherOfAnything: (name: string): string => `${name} is nog nooit herinnerd aan een maatregel.`,
    nobody: (code: string): string => `Er is nog nooit iemand herinnerd aan ${code}.`,
    nobodyOfAnything: 'Er is nog nooit iemand herinnerd aan een maatregel.',
    to: (name: string): string => `aan ${name}`,
    waiting: 'wacht op verzending',
    notNeeded: 'niet verstuurd: het hoefde niet meer',
    statuses: {
      queued: 'staat klaar',
      sending: 'wordt verstuurd',
      sent: 'verstuurd',
      unknown: 'misschien aangekomen',
      unreachable: 'niet aangekomen',
      failed: 'niet aangekomen',
      dropped: 'niet verstuurd: het hoefde niet meer',
    } satisfies Record<MessageStatus, string>,
    repeated: 'mogelijk dubbel',
    next: 'Wat komt er nog?',
  },
  failures: {
    title: (count: number): string => `Bij ${messagesOf(count)} ging iets mis`,
    none: 'Er ging niets mis',
    noneDetail: 'Alles wat is verstuurd, is één keer aangekomen, voor zover bekend.',
    kinds: {
      reminders: 'herinneringen',
      escalation: 'te laat en stil',
      digest: 'de week in het kort',
      summary: 'de maand in het kort',
      review: 'wat al voorbij was',
      unreachable: 'iemand is niet te bereiken',
      expiry: 'de bot kan straks niet meer aanmelden',
    } satisfies Record<MessageKind, string>,
    about: (codes: string): string => `over ${codes}`,
    /** Why, for people; the cause itself stands behind it in brackets. */
    causes: {
      gone: 'Nakoming is daar verwijderd of geblokkeerd',
      busy: 'Teams had het te druk',
      trouble: 'storing bij Teams',
      slow: 'Teams antwoordde niet op tijd',
      connection: 'de verbinding viel weg',
      large: 'het bericht was te groot',
      refused: 'Teams weigerde het bericht',
      strange: 'er is nog geen gesprek met Nakoming',
      store: 'het register was niet bereikbaar',
      ours: 'een fout in Nakoming',
      other: 'de oorzaak is niet bekend',
    },
    cause: (words: string, technical: string): string => `${words} (${technical})`,
  },
  upcoming: {
    next: (day: string): string => `Volgende herinnering: ${day}`,
    several: (count: number, day: string): string => `${remindersOf(count)} tot en met ${day}`,
    none: 'Geen herinnering gepland',
    noneDetail: (code: string, days: string): string => `Van ${days} is er geen herinnering gepland voor ${code}.`,
    noneDetailAll: (days: string): string => `Van ${days} is er geen herinnering gepland.`,
    for: (name: string): string => `voor ${name}`,
    you: 'jou',
    everyone: 'voor iedereen',
    paused: (name: string, day: string): string => `pauze voor ${name} tot ${day}`,
    past: 'Wat is er al geweest?',
    trial: {
      title: 'Wat zou dit veranderen?',
      same: (day: string): string => `Tot en met ${day} verandert dit niets.`,
      numbers: (before: number, after: number, day: string): string =>
        `Tot en met ${day} komen er nu ${remindersOf(before)}, en dan ${number(after)}.`,
      more: (count: number): string => `Erbij: ${number(count)}`,
      less: (count: number): string => `Eraf: ${number(count)}`,
      apply: 'Zo instellen',
      notYet: 'Er is nog niets gewijzigd.',
    },
  },
};
