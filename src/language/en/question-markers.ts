/** English words that shape a question. */
import type { MarkerVocabulary } from '../question/words/vocabulary.js';

export const EN_MARKERS: MarkerVocabulary = {
  marker: {
    measure: `commit, commits, commit to, commits to, msr, msrs, stuff, measure, measures, commitment, commitments, promise, promises, promised, action, actions, action item, action items, item, items, obligation, obligations, task, tasks, recommendation, recommendations, duty, duties, workstream, workstreams, initiative, initiatives, line item, line items, homework, work package, work packages, jobs, undertaking, undertakings, agreement, agreements, point, points, to dos, todos, deliverable, deliverables, pledge, pledges, pledged, things, thing, anything, something, everything, mitigation measure, mitigation measures, matter, matters, ones to do, advice, advised, actionables, requirement, requirements`,
    risk: 'risk, risks, privacy risk, privacy risks, data protection risk, data protection risks, threat, threats',
    one_risk: 'risk, privacy risk',
    deadline:
      'calendar, schedule, deadline, deadlines, due date, due dates, end date, end dates, term, terms, time limit, time limits, timeline, timelines, target date',
    owner: 'owner, owners, assignee, assignees, person in charge',
    circumstance: 'circumstance, circumstances',
    investigation:
      'investigation, investigations, report, reports, study, memo, blog, blogpost, document, dossier, inquiry',
    count:
      'counted, just the numbers, only the numbers, numbers only, just numbers, just the figures, just the count, just the counts, grand total, headcount of, quantity, quantities, how large a number, what percentage, which percentage, what share, how many, number of, count, counts, tally, total, total number, how much, amount of, amount, in total, howmany, nr of',
    which: 'which, what, whats, what are, what is, witch, wich',
    when: 'when is, when exactly is, is when, when does, when would, when will, what date is, which date is, what day is, which day is, on what date is, falls when, ends when, is what date, when, what date, which date, which day, what day, by when, on what date, on which date, whens',
    who: 'who, whom, whose, whos, by whom, who is, whose is',
    because: 'because, because of, cos, coz, given that, seeing that, owing to, on account of',
    why: 'why, why so, why that, why is that, whys that, how so, how come, the reason, for what reason is that, what is the reason, whats the reason, for what reason, what for',
    how_often: 'how often, how many times, how frequently, number of times',
    how_far: 'how far',
    divide:
      'divide, divided, break down, break it down, break that down, break this down, break them down, break those down, break these down, break all of it down, broken down, breakdown, split, grouped, group, distribution, distribute, distributed, spread',
    most: 'the most, the fewest, the least, most, fewest, least, highest number of, most often',
    fewest: 'the fewest, the least, fewest, least, lowest number of, smallest number of',
    show: 'export, an export of, export of, make an export of, furnish, furnish a, supply, name the, name all, name any, enumerate the, set out, lay out, run through, walk me through, break down, divide, split up, group, show, show me, list, give, give me, display, list of, tell, tell me, enumerate, find, find me, filter, get, get me, fetch, present, pull up, see, view, look up, bring up, name, give us, show us, need, want, provide, select, return, print, lookup, looking for',
    exists:
      'are there, is there, arent there, isnt there, werent there, wasnt there, dont we have, dont you have, havent we got, do we have, have we got, any, exists, exist, got any, do you have, did we have, were there',
    be: 'is, are, am, be, was, were, isnt it, been, being, does, do, did',
    must: 'do we have to, do we need to, do we still have to, do we still need to, must, should, has to, have to, need to, needs to, ought to, had to, supposed to, required to, shall, obliged to, expected to, will',
    has: 'has, have, got, having, owe, owes',
    not: 'nowhere, not, isnt, arent, dont, doesnt, didnt, hasnt, havent, wasnt, werent, never, not yet, nothing, still not, not any, cannot, neither, wont, non, not been, nor',
    no: 'no, none, zero, without any, no single',
    without: 'without, lacking, lack, lacks, w o, missing, still missing, still lacking',
    except:
      'can be skipped, not bother with, dont bother with, do not bother with, be dropped, need not see, not needed, not required, not wanted, not interested in, not relevant, do not include, dont include, dont show, do not show, do not need, dont need, dont want, do not want, leave those out, can go, may go, can be left out, can be ignored, not to be included, without including, excepted, excluded, not included, left aside, set aside, anyone but, anybody but, everyone but, everybody but, every party but, all parties but, anyone except, anyone other than, anybody other than, everyone other than, whoever but, filter out, take out, strip out, weed out, cut out, omit, omitting, drop, dropping, ditch, ditching, hide, hiding, lose the, remove the, without counting, regardless of, disregard, discount, except, except for, excluding, exclude, apart from, but not, leaving out, leave out, with the exception of, minus, save for, bar, barring, not including, not counting, aside from, besides, excl, skip, ignoring, ignore, not those, disregarding, not the ones, all but, everything but, anything but',
    except_from: 'leave, leaving, setting, putting, take, filter, keep, cut, strip',
    afterwards_except: 'out, off, away, aside',
    beyond: 'beyond',
    other_than: 'instead of, other than, others than, rather than, different from, else than, outside, outside of',
    but: 'but, however',
    and: 'and, &, plus, as well as, along with, both, together with, n, also',
    or: 'or, either, and or, respectively',
    only: 'nobody but, no one but, none but, nothing but, no one except, nobody except, only, just, solely, exclusively, merely, restrict to, limit to, limited to, narrow to, narrow it down to, narrow down to, strictly, limit it to, filter to, limit that to, make that, keep only, filter by',
    rest: 'rest, others, other, other ones, the rest, remainder, the others, remaining ones',
    all: 'all, every, entire, whole, complete list, full list, all of',
    of: 'of, from, by, owed by, belonging to, belong to, belongs to, s',
    from: 'in, under, within, out of, stemming from, part of, per the, according to, coming from, come from, comes from',
    at: 'at, for, with, to, on, assigned to, towards, against, on the part of, re vendor, concerning vendor',
    about:
      'concern, concerns, pertain to, pertains to, bear on, bears on, bearing on, revolve around, revolves around, center on, centre on, centres on, centers on, have bearing on, as to, in the matter of, on the question of, in respect of, the one on, the ones on, the one about, the ones about, one on, ones on, the one regarding, the one with, anything on, something on, everything on, all on, about, regarding, concerning, re, related to, relating to, relate to, relates to, to do with, on the subject of, dealing with, deal with, deals with, pertaining to, in relation to, wrt, w r t, with regard to, with respect to, around, touching on, touch on, on the topic of, revolving around, involving, involve, involves, focused on, as regards, affecting, affect, affects, covering, on the matter of',
    mentions:
      'mention, mentions, mentioning, mentioned, contain, contains, containing, include, includes, refer to, refers to, referring to, with the word, with the words, with the term, with the text, the word, the words, the term, the text, search for, search, talk about, talks about, talking about, speak of, speaks of, name the, names the, that say, that says, saying, containing the word, contain the word, contains the word, keyword, keywords, term, phrase, the phrase, in the title, titled, title, speak about, speaks about, text',
    per: 'per, grouped by, group by, broken down by, break down by, breakdown by, breakdown per, split by, split per, for each, for every, by each, of each, of every, in each, does each, does every, has each, divided by, sorted by, sort by, ordered by, order by, split up by, split out by, spread over, distributed over, distribution over, breakdown of, distribution by, across, in every, arranged by, by type of, with each, at each, breakdown, split, grouped per, group per, tallied by, subdivided by, segmented by, tabulated by',
    by: 'by',
    each: 'each, every',
    through: 'through, thru, up to and including, to',
    between: 'between',
    numbered: 'number, no, nr, num, numbers, nrs, nos',
    linked:
      'touch, touches, touching, hit, hits, linked, linked to, connected, connected to, attached, attached to, tied to, tied, associated, associated with, belonging, link, links, linking, relevant to, cover, covers, covering, related, recorded, addressing, address, addresses, mitigating, mitigate, mitigates, helping with, against, concerned, tackling, tackle, tackles, registered, apply to, applies to',
    mine: 'my, mine, assigned to me, in my name, i own, that i own, owned by me, im the owner, i am the owner, am i the owner, i am responsible, im responsible, my own, do i own, under my name, im owner of, am i responsible, i look after, of mine',
    ours: 'do we have to, do we need to, do we still have to, do we still need to, us, our, we, ours',
    owed_by_us: 'ours',
    me: 'me, i, myself, im',
    nobody:
      'nobody, no owner, no owners, without owner, without an owner, without owners, unassigned, ownerless, unowned, no one, noone, not assigned, no assignee, without assignee, without an assignee, not been assigned, nobody owns, no one owns, nobody is, no responsible person, not assigned to anyone, orphaned, orphan, missing an owner, not owned, lack an owner, lacks an owner, owner missing',
    those:
      'in there, in those, in these, of those, of these, of them, those, these, among them, among those, among these, out of those, out of these, out of them, from those, from these, from that list, from this list, in that list, in this list, of that list, thereof, of which, of the above, the above, which ones of them, of the ones, from them, from the above',
    it: 'it, em, that, this, they, them, its, that one, this one, he, she, their, theirs, thats',
    what_about:
      'what about, how about, how is that for, what of, hows that for, same for, the same for, same question for, ditto for, ditto, and what about, and how about, likewise for, idem for, how does that look for, how does it look for, same but, same thing for, same again for, same, same question, as well for, now for, now the same for, same with, the same but, repeat that for, do the same for, try',
    adding: 'and also, including, include also, add those, add the, plus those, and include',
    instead:
      'no, nope, i meant, i mean, instead, rather, sorry, actually, no no, make it, make that, change that to, i was asking about, i was asking for',
    then: 'then',
    show_them:
      'which ones, which ones are they, which are they, what are they, show them, list them, show me them, show those, list those, which are those, name them, let me see them, which ones are those, what are those, let me see those, which ones then, give me the list, show me the list, what ones, which ones exactly, show me those, can i see them, can you list them, can you show them',
    next: 'closest to, closest, nearest to, first thing due, first one due, first item due, first measure due, first promise due, first commitment due, first action due, first task due, first duty due, first obligation due, first thing to fall due, first one to fall due, first item to fall due, first measure to fall due, first promise to fall due, first commitment to fall due, first action to fall due, first task to fall due, first duty to fall due, first obligation to fall due, first to fall due, first thing falling due, first thing that is due, first one that is due, next one to fall due, next thing to fall due, earliest thing due, is due first, are due first, is due next, are due next, whats up next, what is up next, up after this, what comes next, next deadline, next due, next due date, next one due, what is next, whats next, next up, comes next, first up, comes first, up next, first deadline, earliest deadline, earliest, nearest deadline, closest deadline, next in line, soonest, next expiry, next measure, next milestone, next date, falls due first, due first, due next, next to expire, next thing due, first to expire, next commitment, next action, nearest, next on the list, next thing, next on the calendar, coming first, next item, next term, next end date',
    coming: 'coming at us, coming our way, heading our way, next, coming, following, upcoming',
    fall: 'fall, falls, fell, falling, end, ends, ending, ended, expire, expires, lapse, lapses, mature, matures, land, lands, dated, scheduled, scheduled for, planned for, runs out, run out, terminate, terminates',
    due: 'happening, happens, happen, going on, due, is due, are due, falling due, fall due, falls due, owed, expect',
    since: 'since, after, from, starting, onwards, onward',
    until: 'until, till, up to',
    past: 'what did we know, what was known, wasnt, werent, hadnt, was, were, had, did, stood, back then, at the time, at that time, then, used to be, been, ran, applied, as it was, as they were',
    as_of:
      'as of, as at, go back to, going back to, rewind to, state of play on, state of play at, state of play as of, state of affairs on, state of affairs at, reference date, as it stood on, as they stood on, as things stood on, as on, status on, situation on, situation at, situation as of, the state on, position on, position at, looking back at, snapshot of, snapshot on, snapshot at, as it was on, with reference date, standing on, looking back to, at close of, measured on, state as of, per date, on reference date, back on',
    now: 'now, currently, at the moment, right now, today, at present, presently, nowadays, at this moment, these days',
    passed:
      'passed, lapsed, expired, is past, are past, elapsed, gone by, is over, are over, run its course, has been and gone, gone past, come and gone, slipped by, went by',
    goes_well: 'going well, goes well, go well, running well',
    on_time:
      'anything on track, anything on schedule, anything on time, anything on target, all on time, all on schedule, all on track, all in time, on time, on schedule, on track, everything on track, everything on schedule, everything on time, in time, timely, as planned, on target, punctual',
    hinders:
      'blocks, block, blocking, obstruct, obstructs, hinder, hinders, hold up, holds up, holding up, hold back, holds back, holding back, in the way, prevents, prevent, preventing, impedes, impede',
    not_begun:
      'not started, not yet started, not begun, not yet begun, yet to start, unstarted, havent started, hasnt started, havent been started, hasnt been started, not been started, yet to begin, has not started, have not started, not yet in progress, not in progress, not underway, not yet underway, not picked up, not been picked up, still to start, to be started, has not begun, not started yet, not begun yet, havent begun, hasnt begun',
    begun: 'started, begun, picked up, kicked off, commenced',
    with_deadline:
      'with a deadline, with deadline, with deadlines, have a deadline, has a deadline, having a deadline, with a date, with an end date, with a due date, have a due date, has a due date, with a term, have a date, has a date, have deadlines, do have a deadline, dated, carry a deadline, carries a deadline, that have a date, with a specific date',
    last_time: 'last time, last, for the last time, most recently, lately',
    help: `help, what can you do, what can i ask, what can i ask you, what do you do, how does this work, how does it work, how do you work, examples, example questions, options, instructions please, who are you, what are you, manual, commands, menu, what do you know, what can you help with, how can you help, can you help, can you help me, help me, what are my options, user guide, how do i use this, how do i use you, what questions, capabilities, features, what is this bot, what else can you do, how to use, what should i ask, what is nakoming, whats nakoming`,
    thanks:
      'thanks, thank you, thank u, thx, ty, cheers, much appreciated, thanks a lot, many thanks, thank you very much, thanks very much, appreciated',
    longest: 'longest, biggest, largest, greatest, worst',
    shortest: 'shortest, least long, smallest',
    utmost: 'most, most often, most times, the most, most frequently',
    earliest: 'earliest, earliest deadline',
    nothing: 'nothing',
    ranked: 'top, the top',
    farthest:
      'latest date, the latest date, furthest out, latest deadline, last deadline, final deadline, latest due date, last due date, final due date, latest end date, last end date, furthest away, farthest away, furthest off, farthest off, furthest out, furthest in the future, farthest in the future, furthest ahead, latest due, latest to fall due, last to expire, last to fall due, last to lapse, last to end, last due, last one due, last thing due, last up',
    oldest: 'oldest, longest ago, the longest ago',
    newest: 'newest, most recent, most recently, latest, latest agreed',
    that_period:
      'that year, that month, that quarter, that week, that period, in that year, in that month, in that quarter, in that period',
    that_day:
      'on that day, that day, as of that day, on that date, that date, as of that date, at that date, by that date, at that moment, that moment, at that point, at that time, back then',
    farewell: 'bye, goodbye, see you, see you later, good night, have a nice day, have a good weekend',
    greeting:
      'haha, hahaha, lol, hello, sup, wassup, heya, hullo, morning, yo, happy new year, merry christmas, best wishes, hope you are well, hope this finds you well, hello again, hi again, hi all, hello all, hey all, hi team, hello, hi, hey, good morning, good afternoon, good evening, good day, thanks, thank you, thank u, thx, ty, cheers, great, super, ok, okay, fine, nice, bye, goodbye, see you, see you later, good job, well done, perfect, awesome, excellent, brilliant, cool, much appreciated, thanks a lot, many thanks, thank you very much, thanks very much, hiya, hello there, hi there, hey there, howdy, greetings, lovely, got it, clear, understood, good night, have a nice day, have a good weekend, how are you, how are you doing, whats up, appreciated, alright, wonderful',
    overview:
      'all good, all in order, everything in order, everything ok, everything okay, everything alright, everything all right, everything fine, everything good, everything under control, all okay, all ok, all well, all under control, the situation, what was the situation, what is the situation, what was the state, how were things, how were things going, how did things stand, how did we stand, how did it stand, how did it look, how did things look, how were things, how were we doing, how was it going, where did we stand, where did things stand, how things stood, how we stood, open the dashboard, open dashboard, open my dashboard, open your dashboard, overview, summary, summarise, summarize, dashboard, how are we doing, how do we stand, where do we stand, where are we, state of play, state of affairs, big picture, status report, how are things, at a glance, how is it going, hows it going, statistics, stats, figures, the numbers, in short, status overview, how does it look, how do things look, how do things stand, general picture, key figures, overall status, overall picture, where things stand, how things stand, general status, recap, snapshot, status update, briefing, brief me, sum up, hows everything, how is everything, how are things going, what is the status, whats the status, what is the state, how is, how are',
    changes:
      'what did i miss, did i miss, have i missed, i missed, i have missed, changed, changes, change, been updated, updated, modified, what is new, whats new, anything new, news, what happened, happened, edits, edited, modifications, new developments, latest developments, altered, who changed, who did what, changelog, audit trail, audit records, recent activity, added, amended, what has been done',
    by_me: 'by me, by myself',
    waiting:
      'where should i start, where do i start, where can i start, where should i begin, where do i begin, should i start with, should i do first, waiting for me, waits for me, wait for me, waiting on me, wait on me, waits on me, my to do, my todo, my to dos, my todos, my tasks, my task list, my action list, what do i need to do, what do i have to do, what should i do, what must i do, what do i still, i need to do, i have to do, i should do, on my plate, on my desk, my turn, needs my attention, need my attention, my attention, my queue, my worklist, my work list, requires my action, require my action, my input, expected of me, expected from me, pending for me, for me to do, for me to verify, can i verify, may i verify, should i verify, do i need to verify, must i verify, i can verify, i may verify, up to me, in my inbox, my inbox, my backlog, require me, requires me, need from me, do you need from me, i still have to do, awaiting me, awaiting my, depend on me, depends on me, my actions, needs me, my list, am i supposed to do, to do for me, should i look at, do i have on my',
    record:
      'doing worse, doing better, doing best, doing worst, does better, does worse, does best, does worst, performs better, performs worse, performs best, performs worst, came on time, came in on time, come in on time, comes in on time, arrived on time, on time rate, how punctual, slippage, average delay, mean delay, median delay, usual delay, typical delay, average lateness, how well are, how well were, doing on their promises, doing on its promises, track record, reliability, reliable, how reliable, reputation, keeps its promises, keep its promises, kept its promises, keeping its promises, keeps promises, keep promises, kept promises, keep their promises, keep their word, keeps its word, kept its word, keep its word, delivered on time, delivered late, delivers on time, deliver on time, delivering on time, how does perform, perform, performance, performing, performed, performs, compliance record, kept on time, kept late, honour, honours, honoured, honor, honors, honored, living up to, lived up to, lives up to, live up to, how often late, how often on time, often late, often been late, punctuality, scorecard, stick to, sticks to, sticking to, stuck to, dependable, trustworthy, meets its deadlines, meet its deadlines, met its deadlines, meet deadlines, meets deadlines, keep to, keeps to, made good on, make good on, follow through, follows through, kept on schedule, finished on time, finish on time, met on time, completed on time, done on time, finished late, completed late, vendor record, record',
    record_of: 'how well, how good, score, doing, kept, met, how is doing, how did, track, keep',
    first_date:
      'first date, first deadline, first dates, first deadlines, original, originally, original date, original dates, original deadline, original deadlines, initial, initially, initial date, initial deadline, first agreed, first promised, first promise, originally agreed, originally promised, as first agreed',
    current_date:
      'current date, current dates, latest agreed, revised, revised date, revised dates, current agreement, new date, new dates, moved date, updated deadline, updated deadlines, latest deadline, current deadline, current deadlines, current, currently agreed, as now agreed, adjusted',
    reminder: 'reminder, reminders, reminded, remind, reminding, nudge, nudged, nudges',
    received: 'received, got, sent, get, reminded, notified, alerted, nudged, chased, pinged',
    new: 'new, recent, recently, lately, newly',
    read_as:
      'give me the dates for, give me the dates of, give the dates for, what date do you get for, what dates do you get for, which dates belong to, which dates go with, how do you read, howd you read, how d you read, how would you read, how do you interpret, how would you interpret, how is read, how do you understand, how do you parse, how do we read, how should i read, how do i read, read as, how did you read, how to read, how do you take, how is interpreted, how do you compute, how do you calculate, interpret, how must i read, how does the bot read, how do you translate, parse, how does nakoming read, how should we read, how will you read, how do you treat, how can you read, how are you reading, how you read',
    means:
      'what do you understand by, what do you understand, what do we understand by, what do we understand, what is understood by, what is understood, understood by, whats understood by, understood as, what is a, what is an, whats a, whats an, difference between, the difference between, what does mean, meaning of, what is meant by, whats meant by, what do you mean by, what is the meaning of, whats the meaning of, definition of, mean, means, what do we mean by, define, explain, what counts as, what do they mean by',
    falls_when:
      'what date is, which date is, what day is, when is, when exactly is, which dates are, what dates are, what period is, which period is, is when, when does, what range is, what would be, whens, which day is, what is the date of, what is the last day of, until when is, falls when, ends when, which days are, is what date, on what date is, what dates does, what dates is, what dates is that, what dates are that, what dates are those, which dates are those, which dates is that, what dates would that be, what date is that, what day is that, which period is that, what would that be, what is that, which dates is, what dates, which dates, which days, what days, what is, whats, when would, what date does, when will, what date would, what date',
    speak:
      'speak, talk, answer, respond, reply, language, continue, switch, switch to, switch over to, in, write, can you speak, do you speak, please in, change language, change to, set language, change the language, use, go on in, set the language, let us, lets',
    dutch: 'dutch',
    english: 'english',
    meddling:
      'ignore all, ignore your, ignore previous, ignore the, ignore any, forget all, forget your, forget everything, forget previous, disregard all, disregard previous, disregard your, disregard the, system prompt, prompt, prompts, instructions, pretend, act as, you are now, roleplay, role play, developer mode, admin mode, jailbreak, as an ai, language model, your rules, all rules, override, bypass, sudo',
    set: 'set, mark, move, postpone, assign, close, reopen, verify, approve, reject, withdraw, supersede, confirm, add, remove, delete, reschedule, push, extend, decline, reassign, allocate, tick off',
    adjust:
      'change, update, report, record, note, log, put, make, complete, finish, start, hand, give, link, attach, correct, edit, adjust, reports, says, replace, accept, announces, announced, informs, claims, claim, reported, transfer',
    new_item: 'new measure, new promise, new commitment, new action',
    undo: 'undo, undo that, undo it, revert, revert that, roll back, rollback, take that back, take it back, reverse that, reverse it, put it back, cancel that, restore',
    where_stands:
      'where does it say, where do they say, where does it mention, where does it speak of, where do, where does, where did, where is, wheres, where are, where was, where were, where do i find, where can i find, where do we find, where can we find, where do i read, where did i read, where have we got',
    in_future: 'future, in the future, still to come, yet to come, to come, that lie ahead, lie ahead, lies ahead',
    in_past: 'past, in the past, behind us, bygone',
    longer_than: 'more than, gt, longer than, at least',
    asking_to: 'can, could, would, will, please, can you, could you, would you, will you, can we, may i',
    target: 'to, as, ready, over, back, off',
    around_wording:
      'as a date, as dates, as date, in dates, into dates, into a date, to dates, to a date, with you, for you, by you, in your book, in your books, in your reading, according to you, in your terms, to, you, exactly, then, can you, please, the, and, so, term, words, text, mean, that, is, read, actually, we, it',
    will: 'when will, when would, will, future, do i get, remind, get',
    pressing:
      'most urgent, urgent, urgently, most pressing, pressing, highest priority, high priority, top priority, top priorities, priority, priorities, cannot wait, cant wait',
    lapsed: 'expired, lapsed',
    party_to: 'with, by, have, has',
    running:
      'the term is running, the terms are running, the deadline is running, the deadlines are running, still running, is term running, are terms running, term running, terms running, terms are running, is deadline running, are deadlines running, deadline is running, deadlines running, deadlines are running, deadline running, currently running, running now, term is running, term running now, is running, are running, running',
    starts:
      'starting, starts, start, commence, commences, commencing, begin, begins, beginning, take effect, takes effect, kick in, kicks in',
    already: 'already, by now',
    ahead: 'next, coming, following, upcoming, within, in',
    with: 'with, has, have, having',
    possessive: 'my',
    also: 'also, same, likewise',
    picks: 'which',
    list_of: 'overview',
    still: 'still, do we still have to, do we still need to',
    percent: 'percent, per cent, pct',
    everything: 'everything, all of them, every one',
    opinion:
      'how safe, how secure, we switch, we migrate, we move to, we leave, get rid of, rely on, be trusted, be relied on, can i trust, count on, do you think, what do you think, your opinion, opinion, should we be, should i be, is it safe, is it wise, wise to, safe to, do you recommend, would you recommend, recommend, your view, your take, do you believe, do you like, what would you do, in your opinion, can we trust, is it fair, is it legal, legal to, can we safely, do you agree, how do you feel, is it bad, worried',
    permission: 'are we allowed, allowed to, may we, may i, am i allowed',
    search: 'search, search for, searching for, look for, looking for, look up, lookup, find, keyword',
    something:
      'anything on track, anything on schedule, anything on time, anything on target, something, anything, things, anything on, something on',
    sort: 'sort, sorted, order, ordered, sort by, order by, sorted by, ordered by, in order of, rank, ranked',
    definite: 'the',
    later: 'later, after that, after, on',
    earlier: 'earlier, before that, before, back',
    both: 'both, at the same time, at once, simultaneously',
    provided: 'if, when, once, unless, provided, as soon as, in case, after, before',
    hypothesis: 'suppose, suppose that, supposing, supposing that, assume, assume that, assuming, assuming that',
    pledged: 'promised, pledged, agreed, committed, undertaken',
    belongs:
      'am, are, im, work, working, come, coming, new, joined, started, start, just, recently, employed, sit, belong',
    ends: 'ended, terminated, elapsed',
    wish: 'happy, merry, nice, great, lovely, good, blessed, joyful',
    purpose: `governance, policy governance, accountability, accountability paper, accountability report, accountability statement, paper, statement, factsheet, fact sheet, one pager, budget debate, speaking notes, talking points, court of audit, debate, hearing, preparation, reply, response, answer to parliament, planning, agenda, calendar, monthly report, weekly report, quarterly report, annual report, annual plan, status report, progress report, board report, board paper, management report, presentation, slides, deck, slide deck, note, notes, memo, letter, minutes, briefing, meeting, steering committee, steerco, steering group, committee, board, board meeting, minister, state secretary, parliament, parliamentary question, parliamentary questions, boss, manager, chief, records, administration, newsletter, update, email, mail, foi request, freedom of information request, auditor, auditors, accountant, client, clients, report, reports, colleague, colleagues, weekly, standup, call, dossier, file, filing, workshop, session, talk, review, management`,
    in_aid_of: `as a matter of, for, for use in, because of, in connection with, in view of, ahead of, in preparation for, to prepare, for the purposes of, following, in time for, on behalf of, as input for, as preparation for`,
    hindsight: 'was, were, wasnt, werent',
    supposed: 'supposed to, meant to, required to, expected to, obliged to',
    ought: 'should, ought to, ought',
    relative: 'that',
    expected: 'expected, expect, expects',
    versus: 'vs, versus, against, compared to, compared with',
    compare: 'compare, compares, compared, comparing, comparison, side by side',
    average:
      'average, averagely, on average, usually, typically, median, mean, at worst, in the worst case, worst case',
    how: 'how, what do you make, what do you make of, what would you make, what would you make of, what did you make, what can you make, what does nakoming make, what does the bot make, what do you make of that, what would you make of that, what do you make of it, what dates do you make, what date do you make, what do you read in, what do you read into, what do you get for, what do you get from, where do you end up, how is, how are, how should, how must, how would, how will, how was',
    less_than: 'less than, fewer than, under, at most, no more than, not more than, up to',
    made: 'made, given',
    promise: 'promise, promises, commitment, commitments, pledge, pledges, agreement, agreements',
    of_risks: `mitigated, unmitigated, ready to re rate, ready to rerate, ready for re rating, ready for rerating, re rated, rerated, to be re rated, to be rerated, ready for reassessment`,
    indefinite: 'a, an',
    awaited:
      'are we waiting for, are we waiting on, we waiting for, we waiting on, we still waiting for, we still waiting on, we are waiting for, we are waiting on',
    reads: `what do you make, what do you make of, what would you make, what would you make of, what did you make, what can you make, what does nakoming make, what does the bot make, what do you make of that, what would you make of that, what do you make of it, what dates do you make, what date do you make, what do you read in, what do you read into, what do you get for, what do you get from, where do you end up, read, interpreted, interpret, understood, understand, construed, construe, parsed, parse, calculated, computed, compute, calculate, translated, explained, reckoned, taken, take`,
    keeps:
      'keep, keeps, kept, made good on, make good on, stood by, stand by, fulfil, fulfill, fulfilled, live up to, lived up to',
    breaks: 'break, breaks, broke, broken, breached, breach, violated, violate, went back on, go back on',
    extent: 'to what extent, how far, how well, to which extent, in how far',
    foretell: 'will, is, are, going to, gonna, can',
    attain: `make it, make the deadline, make its deadline, make their deadline, meet the deadline, meet its deadline, meet their deadline, meet the deadlines, make the deadlines, meet its deadlines, manage, succeed, get there, pull it off, hit the deadline, hit its deadline, make that deadline, meet that deadline`,
    thinks: 'think, thinks, feel, feels, believe, believes, thought',
    export_file:
      'export, an export, exporting, to excel, as excel, in excel, as an excel file, to csv, as csv, as json, to json, excel export, csv export, to a file, as a file, into a file, csv, csv file, the excel, an excel, excel file, spreadsheet, pdf, as pdf, as a pdf, to pdf, download, downloading, print, printing, printable',
    import_file:
      'want to import a file, want to import, want to import measures, import, importing, upload, uploading, an import, import a file, import file, import the file, import this file, importing a file, import excel, import csv, import from excel, import measures from excel, measures from excel, import measures, upload a file, upload file, upload excel, upload csv, read in a file',
    intends:
      'will, wont, wouldnt, would, going to, does, do, doesnt, dont, is, are, isnt, arent, wants to, want to, need to, needs to, have to',
    acts: 'do, doing, to do, carry out, carrying out, implement, implementing, happen, happening, ahead, go ahead, going ahead, deliver, delivering',
    claimed:
      'is it true, is it true that, is it correct, is it correct that, is it right that, is it the case that, am i right that, am i right in thinking, can i say that, can we say that, may we say that, is it fair to say',
    expects_be: 'isnt, arent, wasnt, werent, doesnt, dont, didnt, wont',
    expects_has: 'hasnt, havent, hadnt',
    lacking_evidence:
      'await evidence, awaits evidence, awaiting evidence, wait for evidence, waits for evidence, waiting for evidence, waiting on evidence, need evidence, needs evidence, need proof, needs proof, evidence needed, evidence is needed, evidence required, evidence is required, require evidence, requires evidence, await proof, awaiting proof, waiting for proof, still to be proven, to be proven, has to be proven, have to be proven',
    lacking: 'missing, lacking, lack, lacks, still missing, still lacking',
    i_have: 'do i have, have i got, i still have, do i still have',
  },
  unit: { day: 'day, days', week: 'week, weeks', month: 'month, months', year: 'year, years' },
  deed: {
    rejection:
      'rejection, rejections, rejected report, rejected reports, report rejected, reports rejected, report was rejected, reports were rejected, reports have been rejected, report has been rejected, rejected verification, rejected verifications, verifications rejected, verifications were rejected, failed verification, failed verifications',
    evidence:
      'new evidence, evidence added, added evidence, evidence was added, evidence has been added, evidence came in, evidence has come in, evidence has arrived',
    progress: 'notes, annotations, notes made, notes were made',
  },
  ordinal: [
    [1, 'first, 1st, top one'],
    [2, 'second, 2nd'],
    [3, 'third, 3rd'],
    [4, 'fourth, 4th'],
    [5, 'fifth, 5th'],
    [6, 'sixth, 6th'],
    [7, 'seventh, 7th'],
    [8, 'eighth, 8th'],
    [9, 'ninth, 9th'],
    [10, 'tenth, 10th'],
    [11, 'eleventh, 11th'],
    [12, 'twelfth, 12th'],
    [13, 'thirteenth, 13th'],
    [14, 'fourteenth, 14th'],
    [15, 'fifteenth, 15th'],
    [16, 'sixteenth, 16th'],
    [17, 'seventeenth, 17th'],
    [18, 'eighteenth, 18th'],
    [19, 'nineteenth, 19th'],
    [20, 'twentieth, 20th'],
    [-1, 'last, bottom one, final, last one, final one'],
    [-2, 'second to last, second last, penultimate, last but one, next to last'],
  ],
};
