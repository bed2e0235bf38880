/** English words of sentences about reminders, each by what it says. */
import type { ReminderVocabulary } from '../reminders/vocabulary.js';
import { calendar } from './deadline-calendar.js';

export const EN_REMINDERS: ReminderVocabulary = {
  language: 'en',
  words: {
    filler:
      'the, a, an, please, pls, plz, just, now, from now on, always, hi, hello, hey, ok, okay, yes, thanks, thank you, kindly, then, actually, really, right, away, as of now, as from now, for good, temporarily, for now, for the time being, so, some, any, exactly, straight, long, length, around, nakoming, that is, once more please, at all, whatsoever, keep, whole, entire',
    and: 'and, &, plus, as well as',
    joint: 'of, about, for, on, to, with, regarding, concerning, re, in, at, from, by, as, into, up, over, around',
    request:
      'can you, could you, would you, would you please, could you please, can you please, can i, could i, may i, can we, you can, you may, you could',
    wish: 'i want, want, i want to, want to, i would like, would like, i would like to, would like to, id like, id like to, i wish, i need, need, let me, i prefer, i would prefer, id prefer, id rather, i would rather, rather, wanna, i would rather not, we want',
    me: 'am i, i, me, my, mine, myself, im, ive, ill, i am, i have',
    you: 'you, your, youve, nakoming',
    us: 'us, we, our, everyone, everybody, the team, the whole team, team, team members, all of us, colleagues, the whole group',
    it: 'it, this, that, this one, that one',
    ofIt: '',
    all: 'all, everything, all of them, all my, all measures, any',
    measure: 'measure, measures, commitment, commitments, action, actions, promise, promises, item, items',
    remind:
      'remind, reminding, be reminded, being reminded, get reminded, getting reminded, bother, bothering, nag, nagging, nudge, nudging, ping, alert, notify, warn, give me a heads up',
    reminds: 'reminds, reminded, remind, would remind, you remind, were to remind',
    reminded: 'reminded, nudged, notified, pinged, warned, alerted',
    reminder: 'reminder, reminders, nudge, nudges, heads up, alerts, alert, reminder messages, reminder message',
    message:
      'message, messages, notification, notifications, mail, mails, email, emails, ping, pings, dm, dms, cards, texts',
    notice: 'notice, notices, update, updates',
    send: 'send, sending, sends',
    sends: 'you send, will you send, be sent, being sent, sends',
    sent: 'sent',
    receive: 'get, getting, receive, receiving, have',
    receives: 'do i get, do i receive, will i get, will i receive, i get, am i getting, gets, receives, get, receive',
    received: 'got, received, had, gotten',
    out: 'out, go out, goes out, going out, going to go out, leave',
    ask: 'ask, asking, check',
    put: 'reset, restore, set, put, turn, switch, make, schedule, plan, give, add, place',
    no: 'no, not, dont, do not, never, doesnt, wont, isnt, cannot, cant, without, none, nothing, didnt, couldnt, havent, hasnt, werent, wasnt',
    more: 'more, anymore, any more, any longer, longer',
    stop: 'stop, stopping, quit, cease, cancel, delete, remove, drop, end, lift',
    off: 'off, disable, disabled, turn off, switch off, deactivate, disabling',
    on: 'on, enable, turn on, switch on, activate, back on',
    again: 'again, back, once more, once again, anew',
    normal:
      'normal, normally, usual, usually, as usual, default, defaults, standard, as before, like before, as normal, like everyone else, like the team, the way it was, regular, to default, back to normal, the same as the team',
    snooze: 'snooze, snoozing, snoozed, snoozes',
    postpone: 'postpone, postponing, put off, defer, deferring, delay, delaying, push back',
    mute: 'mute, muted, muting, silence, unsubscribe, hush',
    later: 'later, not now, another time, some other time',
    pause:
      'pause, pausing, paused, suspend, suspending, pauze, do not disturb, dont disturb, not disturb, dnd, leave alone',
    resume: 'resume, resuming, unpause, unmute, unsnooze, unsnoozing',
    restart: 'restart, restarting, continue, reactivate, start again',
    at: 'at, around, by, about',
    from: 'from, as of, starting, since, starting from',
    after: 'after, only after, not until, past',
    before: 'before, prior to, ahead of',
    until: 'until, till, til, untill',
    through: 'through, thru, up to and including, until and including, to',
    between: 'between',
    in: 'in, within',
    fromNow: 'from now, from today',
    coming: 'coming, upcoming, next, planned, scheduled, queued, come, comes, in the queue, up, new, first',
    each: 'every, each, per, once a, once every',
    everyOther: 'every other, every second',
    evening: 'in the evening, in the afternoon, evenings, afternoons, at night, evening',
    morning: 'in the morning, mornings, morning',
    half: 'half, half past, quarter past, quarter to, quarter',
    time: 'time, times, hour, hours, moment, oclock',
    minus: 'minus',
    weekend: 'weekend, weekends',
    end: 'end, the end of, late',
    advance:
      'in advance, beforehand, ahead, ahead of time, before, prior, upfront, up front, earlier, before the deadline, before a deadline, before deadlines, before the due date, before it is due, before its due, before something is due, before things are due, ahead of the deadline, prior to the deadline, before the term, before the end date, before the last day, before it starts to run',
    dayBefore: 'the day before',
    late: 'late, overdue, past due, past the deadline, running late, past its deadline, behind',
    lastDay:
      'last day, final day, day itself, due date, on the due date, on the day, on the deadline, day of the deadline, deadline day',
    begins:
      'term begins, term starts, interval begins, first day, start of the term, beginning of the term, window opens',
    dayAfter:
      'the day after, the day afterwards, after the deadline, after the last day, after the due date, the day after the deadline, when the deadline has passed, deadline has passed, deadline passed',
    expiry: 'expires, expire, expiry, expiring, expired, lapses, lapse, acceptance, acceptances, runs out, ends',
    start: 'starts, begins, start, begin, takes effect, goes into effect',
    silent:
      'how it stands, how things stand, how it is going, how its going, how things are going, how it goes, for an update, for updates, for progress, for the status, update, updates, status, progress, silent, quiet, no update, no updates, no news, nothing reported, how far it is',
    undated:
      'without a deadline, without deadline, without a date, without date, for a date, for a deadline, no deadline, no date, undated, a date',
    unverified:
      'waiting for verification, waits for verification, awaiting verification, awaits verification, unverified, to be verified, reported done, needs verification, need verification, verification, verifications, not verified, not been verified',
    recurring: 'recurring, periodic, repeating, recurrent',
    escalate: 'escalate, escalates, escalating, escalation, escalations, to the coordinators',
    once: 'just once, only once, one time, a single time, once only',
    repeat: 'repeat, repeats, repeating, repeated, repetition, follow up reminders',
    also: 'also, too, as well, additionally, in addition, extra, another',
    only: 'only, just, solely, exclusively',
    whenever: 'if, when, whenever, as soon as, once, while',
    condition:
      'if, when, whenever, as soon as, once, while, something, anything, things, a measure, is, are, it, it is, its, becomes, gets, stays, remains, deadline, deadlines, the deadline, term, has, have, that, which, after that, afterwards, thereafter, on the day that, the day that, on the day, there is, goes, been, passed, for, waiting, one, of, they',
    work: 'work, working, works, in the office, workday, working day, working days',
    dayOff: 'day off, days off, non working day, non working days, free day, weekly day off, regular day off',
    free: 'off, free, day off, days off, a day off, out of office',
    holiday:
      'holiday, holidays, vacation, vacations, leave, annual leave, pto, time off, on holiday, on vacation, on leave, parental leave, summer holiday, summer vacation',
    absent:
      'away, absent, not here, not there, out of office, out of the office, unavailable, not available, gone, ooo, out',
    there: 'here, there, in, around, available, present',
    have: 'am, have, is, are, be, will, going, go, take, taking, got, was, been, ill be, will be, im, has',
    cancel:
      'cancelled, canceled, called off, cancel, cancels, fell through, is off, not going ahead, postponed, delete, remove, not happening, not going',
    onDays: '',
    onDay: 'on',
    asking:
      'when, what, which, who, whom, how, why, where, should, shall, must, do i, do you, do we, does, did, have you, have i, has, am i, are you, are there, is there, were, was, will i, will there, should i, do, whats, what is',
    which: 'what, which, whats, what is, what are',
    who: 'who, whom, whose, whos',
    how: 'how, in what way',
    howOften: 'how often, how many times, how many',
    show: 'show, list, give, see, view, open, display, overview, let me see, change, edit, adjust',
    be: 'am, is, are, was, were, be, been, set, do, does, did, has, have, had, there, could, can, get, gets, apply, applies, arranged, hasnt, havent',
    past: 'did, have, has, had, already, ever, last, were, was, been',
    will: 'go out, goes out, going out, will, will i, am i, will there, going, go, goes, shall, gonna, do, does',
    would: 'would, would you',
    change: 'change, changes, changed, differ, difference, different, be different',
    happen: 'happen, happens, mean, look like, look, be the effect, be the result',
    settings:
      'settings, setting, preferences, preference, reminder settings, reminder policy, reminder preferences, reminder schedule',
    rules:
      'configuration, configured, set up, setup, policy, policies, schedule, scheduled, rhythm, arrangement, options, rules, frequency',
    failed:
      'failed, fail, failing, fails, failure, failures, went wrong, gone wrong, go wrong, going wrong, wrong, error, errors, unsuccessful',
    lost: 'not delivered, undelivered, undeliverable, didnt arrive, did not arrive, havent arrived, hasnt arrived, not arrived, not arrive, never arrived, bounced, bounce, not sent, wasnt sent, werent sent, couldnt be sent, could not be sent, could not be delivered, couldnt be delivered, cant be delivered, wasnt delivered, werent delivered, not received, not get through, didnt get through, did not get through, not gone out, didnt go out, got lost, were lost',
    arrive: 'arrive, arrived, delivered, get through, come through',
    reach: 'reach, reached, reachable',
    unreachable:
      'cant be reached, cannot be reached, can not be reached, could not be reached, couldnt be reached, not reachable, unreachable, not reached, couldnt reach, cant reach, cannot reach, can not reach, not be reached, be reached not, isnt reachable, not reach',
    why: 'why, how come, what for',
    overview:
      'overview, overviews, summary, summaries, report, reports, digest, newsletter, update, updates, list, status, figures, numbers',
    trial:
      'trial, trial run, try, try out, test, dry run, dryrun, what if, suppose, simulate, simulation, as a test, hypothetically, say',
  },
  opening: `
    getting, weekly, daily, monthly, remind, reminds, reminded, reminding, reminder, reminders, nudge, nudges, nudged, ping, pings, alert, alerts, notify,
    notified, warn, warned, message, messages, notification, notifications, mail, mails, email, emails, send, sends, sending,
    sent, deliver, delivered, out, get, snooze, snoozing, snoozed, postpone, later, mute, muted, silence, unsubscribe, pause,
    pausing, paused, suspend, resume, resuming, restart, unpause, unmute, unsnooze, work, working, off, free, holiday,
    holidays, vacation, vacations, leave, pto, away, absent, i, im, ill, settings, setting, preferences, preference, policy,
    bother, bothering, nag, nagging, disturb, dnd, configured, reset, hours, oclock, every, each, failed, fail, failing, failures, failure, wrong, error, errors, undelivered, arrive, arrived, bounced, reached,
    reachable, unreachable, reach, trial, simulate, dryrun, dry, escalate, escalation, escalations, ask, repeat, repeating
  `,
  often: [
    [1, 'day', 'daily'],
    [1, 'week', 'weekly'],
    [2, 'week', 'biweekly, bi weekly, fortnightly'],
    [1, 'month', 'monthly'],
    [2, 'month', 'bimonthly'],
    [1, 'quarter', 'quarterly'],
    [1, 'half-year', 'half yearly, twice a year'],
    [1, 'year', 'yearly, annually'],
  ],
  shortDays: ['mon', 'tue, tues', 'wed', 'thu, thur, thurs', 'fri', 'sat', 'sun'],
  calendar,
};
