/** English words that say what kind of promise a sentence holds. */
import type { SignWords } from '../deadline/vocabulary.js';

export const signs: SignWords = {
  forecast: `
    should, aim, aims, aiming, aimed, hope, hopes, hoping, hoped, hopefully, expect, expects, expecting,
    expected, expectation, expectations, plans to, plan to, planning to, plans on, is planning, planned, target,
    targets, targeted, targeting, intend, intends, intended, intention, anticipate, anticipates, anticipated,
    estimated, estimates, likely, probably, presumably, projected, scheduled, slated, tentatively, tentative,
    would like, ambition, striving, strives, on track, looking to, eta, forecast, foreseen, seeks to, working
    towards, working toward, provisionally, possibly, in all likelihood, in all probability, believes,
    our goal, its goal, goal is, the plan is, current plan, according to plan, if all goes well, if everything goes well, if all goes to plan,
    if all goes according to plan, all being well, with any luck
  `,
  supposed: { would: 'ought', have: 'to' },
  forecastAdjectives: '',
  forecastNouns: `
    date, delivery, completion, release, availability, launch, rollout, roll-out, timeline, deadline, go-live,
    end, start, implementation, time, publication
  `,
  lapses: 'expires, expire, lapses, lapse, will expire, will lapse',
  standing: `
    will continue to, continues to, continue to, shall continue to, will continue, at all times, always,
    ongoing, on an ongoing basis, continuously, continually, continuous, permanently, remains, remain, will
    remain, will never, shall never, from now on, going forward, henceforth, indefinitely, perpetually, on a continuous basis, for the
    duration of, throughout the term, steadily, constantly, keeps on, will keep, keeps
  `,
  lasting: `
    since then, since, ever since, never, no longer, anymore, any longer, every, each, any, by default, only, does not, do not
  `,
  asSoonAsPossible: `
    as soon as possible, as soon as practicable, as soon as reasonably possible, as soon as reasonably
    practicable, as soon as practically possible, as soon as feasible, as soon as it can, as soon as they can,
    as soon as we can, as quickly as possible, as fast as possible, as early as possible, as promptly as
    possible, at the earliest opportunity, at the earliest convenience, at your earliest convenience, asap,
    a.s.a.p., without undue delay, without delay, without unnecessary delay, immediately, promptly, with
    immediate effect, with priority, urgently, forthwith, right away, straight away, at once, at short notice,
    speedily
  `,
  noTerm: `
    no deadline, no date, no term, no timeline, no timeframe, no time frame, no timetable, no fixed date, no
    specific date, no concrete date, no target date, no end date, no eta, no schedule, without a deadline,
    without a date, without deadline, has not set a date, date not known, date unknown, not yet known, to be
    determined, to be decided, to be announced, to be confirmed, to be defined, tbd, tba, tbc, in due course, in
    due time, shortly, soon, in the near future, in the foreseeable future, in the future, in future, at a later
    date, at a later stage, at a later time, at some point, at some time, eventually, in the short term, in the
    long term, in the medium term, in a timely manner, timely, over time, in time, within a reasonable time,
    within a reasonable period, within reasonable time, within a reasonable term, in the coming period, in a
    future release, in a future update, in a future version, sooner or later, before long
  `,
  someUnits: 'a few, several, some, a couple of, a number of, a handful of, few, multiple',
  events: `
    as soon as, once, after which, the moment, from the moment, until such time as, until further notice,
    depending on, upon completion of, subsequent to, immediately after, directly after, immediately following,
    the day after
  `,
  eventPrepositions: 'after, following, upon, until, till',
  noEvent: `
    that, which, all, this, request, requests, and, or, to, in, on, of, for, by, with, now, then, which, up,
    measures, steps, actions
  `,
  noEventAfter: `
    the, at, more, than, least, only, all, these, as, look, looks, looked, based, call, called
  `,
  whenWords: 'when, if, before',
  eventEndings: `
    complete, completed, finished, available, ready, signed, approved, released, live, done, published,
    delivered, launched, concluded, renewed
  `,
  eventNouns: `
    release, update, version, renewal, contract, review, audit, evaluation, tender, phase, dpia, rollout,
    signing, signature, delivery, completion, agreement, revision, negotiation, negotiations, meeting
  `,
  beforePrepositions: 'before, prior to, ahead of, in advance of',
  happenings: `
    signing, signature, delivery, completion, renewal, release, rollout, roll-out, launch, go-live, commissioning,
    deployment, expiry, termination
  `,
  uponHappening: 'at, on, upon',
  atEvent: 'with, by, in, at, on, during, upon, as part of, before, prior to, ahead of',
  conditions: `
    provided that, on condition that, on the condition that, under the condition that, subject to, unless, if,
    as long as, so long as, contingent on, contingent upon, conditional on, in case, once, depending on,
    dependent on, barring
  `,
  conditionsAfterComma: 'provided, providing, assuming, supposing, except',
  notEvents: 'once again, once more, at once, after all, looking after, the following',
  preterites: `
    made, sent, gave, took, put, held, went, began, built, ran, brought, cut, left, came, wrote, shut,
    withdrew, chose, kept
  `,
  preteriteEndings: { one: 'ed', many: 'ed' },
  adjectiveEndings: '',
  participles: 'done, made, sent, built, met, held, kept, taken, given, begun, put, shut, written, run',
  participleShape: { starts: '', ends: 'ed' },
  present: 'is, are',
  promises: `
    writes, wrote, written, informs, informed, notifies, notified, explains, explained, replied, replies, answered,
    answers, reported that, reports that, claims, claimed,
    promised, promises, promise, committed, commits, commitment, commit, announced, announces, said, says,
    agreed, agrees, stated, states, confirmed, confirms, indicated, indicates, told, pledged, pledges,
    undertaken, undertakes, undertook, assured, assures, planned, decided, scheduled, expected, targeted, asked,
    requested, advised, recommended, required, obliged, given, postponed, moved, delayed, rescheduled, extended, brought forward, set,
    hoped, intended, proposed, gave
  `,
  future: "has to, have to, will, shall, must, is to, are to, be, should, needs, need, 'll, going",
  past: 'had, was, were, did, would',
  perfect: 'has, have',
  negations: 'not, no, never',
  parties: `
    it, he, she, vendor, supplier, company, processor, provider, contractor, slm, organisation, organization
  `,
  pluralParties: `
    they, we, organisations, organizations, vendors, suppliers, parties, administrators, processors
  `,
  notVerbs: `
    with, that, which, who, whose, where, to, of, in, on, for, and, or, but, by, from, at, can, could, will, would,
    should, must, may, might, shall, are, were, have, had, need, not, the, a, an, within, before, after, until, when,
    if, also, only, both, then, there, hope, expect, plan, aim, intend, promise, commit, agree,
    is, was, has, this, its, as, us, plus, thus, across, services, products, customers, apps, teams,
    windows, systems, expects, plans, aims, hopes, promises, commits, says, states, agrees, announces, confirms,
    intends, needs, wants, wishes, measures, users, data, access, business, analysis, licenses, enterprises,
    contacts, always, perhaps, apis, rights, logs, tickets, anticipates, recommends, advises, asks, undertakes,
    pledges, undergoes, terms, documents, online, defenders, edges
  `,
  singleActs: `
    works, investigates, considers, studies, explores, discusses, adjusts, changes, fixes, resolves, delivers,
    completes, publishes, implements, updates, adds, introduces, launches, ships, releases, improves, removes,
    builds, develops, starts, begins, stops, sends, submits, reports, migrates, rolls, replaces, revises,
    prepares, takes, makes, evaluates, creates, expands, extends, corrects, amends, addresses, finalises,
    finalizes, finishes, mitigates, repairs, shares, gives, comes, closes, moves, acknowledges, recognises,
    recognizes, reviews, sees, thinks, tries, seeks, receives, gets, asks, ends, withdraws, concludes
  `,
  subordinators: 'that, which, what, how, where, whether, if, as, when, because, who, unless, once',
  adverbs: `
    also, only, now, itself, then, already, thereby, hereby, currently, further, exclusively, actively, solely,
    still
  `,
  startVerbs: 'start',
  falseFriends: 'slot',
  typical: `
    the, of, and, to, by, will, is, are, be, this, that, for, with, before, no, later, than, from, until, after,
    on, at, end, must, shall, within, between, due, should, march, may, june, july, delivers, date, not, it, we,
    ships, fixes
  `,
};
