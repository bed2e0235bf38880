/** English words for what measures and risks are filtered on. */
import type { FilterVocabulary } from '../question/vocabulary.js';

export const EN_FILTERS: FilterVocabulary = {
  word: {
    open: `still with, still lies with, still lie with, still sits with, still sit with, still rests with, has yet to, have yet to, yet to honour, yet to honor, yet to fulfil, yet to fulfill, yet to deliver, yet to finish, still on the hook, on the hook, still to honour, still to fulfil, still owed, still owe, still owes, open, outstanding, still to do, to be done, pending, unfinished, incomplete, uncompleted, remaining, active, left to do,
      still to be done, unresolved, unfulfilled, not closed, still running, still needs doing, still need doing, to do still, yet to be done, yet to do, left, still going,
      still due, has to do still, still have to, still has to, still needs to, still need to, yet to be completed, undone, yet to be finished`,
    closed: `closed, completed, complete, done, finished, implemented, fulfilled, delivered, settled, concluded, ticked off, wrapped up, resolved, finalised, finalized, carried out, executed, accomplished, dealt with, sorted`,
    overdue: `not deliver on time, not deliver in time, not finish on time, not finish in time, not complete on time, not complete in time, not meet on time, not meet in time, not keep on time, not keep in time, not honour on time, not honour in time, not honoured, not honored, not kept, not fulfilled, not made good, not made good on, not lived up to, not delivered on, not respected, not observed, not been honoured, not been honored, not been kept, not been fulfilled, hasnt honoured, hasnt honored, hasnt kept, hasnt fulfilled, hasnt made good, hasnt made good on, hasnt lived up to, hasnt delivered on, hasnt respected, hasnt observed, havent honoured, havent honored, havent kept, havent fulfilled, havent made good, havent made good on, havent lived up to, havent delivered on, havent respected, havent observed, let slide, let slip, unkept, unhonoured, unhonored, reneged on, fallen through, gone past their date, gone past the date, dragging its feet, dragging their feet, dragging feet, past their date, past its date, past the date, overran, overrun, overrunning, fallen behind, falling behind, slipped behind, beyond its deadline, beyond their deadline, beyond the deadline, beyond its date, beyond their date, behind time, broken, broke, blown their deadline, blown its deadline, blown, slipped past, gone past its date, gone past their date, ran past, should have finished by now, should have finished, should have been finished by now, should be done by now, should have been done by now, should have done by now, overdue, over due, late, past due, behind schedule, behind, missed, delayed, past its deadline, past their deadline, past the deadline, past deadline, past its due date, past their due date, past the due date, not on time,
      should have been done, should already have been done, should have been finished, should already be done, should be done already, should have been completed, too late, running late, in arrears, belated, tardy, delinquent, not met,
      missed deadlines, missed deadline, deadline missed, deadlines missed, passed its deadline, passed their deadline, exceeded, over time, out of time, has passed its deadline, gone past, not delivered on time, lagging, in default, unmet, slipping, lapsed deadline`,
    due_now: `due now, currently due, now due, due at the moment, due right now, due currently, running deadline, running deadlines, within its window, in its window, within the window, in their window, window is open, should be done now, need to be done now,
      due at this moment, up now, current deadline, current deadlines, due as of now, falls due now, presently due`,
    due_soon: `ahead of us, lies ahead of us, lie ahead of us, lined up, heading our way, coming our way, on the cards, on the agenda soon, in store, headed our way, about to be late, at risk of being late, in danger of being late, going to be late, nearly late, almost late, likely to be late, due soon, soon, upcoming, coming up, coming, approaching, imminent, about to be due, near term, shortly, on the horizon, looming, nearly due, almost due, soon due, around the corner, in the pipeline, close to due, near future,
      coming days, coming weeks, coming months, next few weeks, next few days, next few months, next couple of weeks, next couple of months, urgent, due shortly, due in the near future, about to expire, on its way, on their way, ahead`,
    expectation_passed: `expectation passed, expectations passed, missed forecast, missed forecasts, passed forecast, passed forecasts, forecast missed, forecast passed, forecasts passed, expectation missed, expectations missed, missed expectations, missed expectation,
      did not come true, not come true, came to nothing, expected date passed, expected date has passed, not materialised, not materialized, lapsed forecast, lapsed forecasts, lapsed expectation, lapsed expectations, overdue forecast, overdue forecasts`,
    expired:
      'no longer valid, invalid, expired acceptances, expired acceptance, lapsed acceptances, run out, ran out, has run out, have run out, out of validity',
    without_deadline: `never given a date, never given a due date, never given a deadline, never given an end date, never had a date, never had a due date, never had a deadline, never got a date, never got a deadline, never dated, no fixed end, no fixed deadline, no set end, no fixed term, without a fixed end, without a fixed deadline, without fixed deadline, without a deadline, without deadline, without deadlines, no deadline, no deadlines, undated, no due date, no due dates, without a date, without date, no date, no dates, no end date, without an end date, without end date, without due date, without a due date, open ended, no term, without term, without a term, no time limit, without a time limit, no fixed date, without a fixed date, no timeline, no target date, deadline missing, missing deadline, missing a deadline, no timeframe, no time frame, deadlineless, no deadline set, no deadline given, no set date, lack a deadline, lacks a deadline, lacking a deadline, no specific date`,
    awaiting_verification: `awaits our check, await our check, awaiting our check, awaits our verification, await our verification, awaits verification, await verification, awaits a check, pending our check, pending our verification, pending a check, pending check, awaiting verification, waiting for verification, wait for verification, waits for verification, to be verified, to verify, needs verification, need verification, needing verification, pending verification, ready for verification, still to be verified, needs verifying, need verifying, to check, to be checked, awaiting our verification, awaiting check, waiting to be verified, needs to be verified, need to be verified, verification pending, waiting on verification, up for verification`,
    moved: `date altered, dates altered, altered date, altered dates, deadline altered, deadlines altered, date changed, dates changed, had its date altered, had their date altered, given a new date, got a new date, pushed, pushed out, been pushed, put back, delayed to, redated, bumped, revised, moved, postponed, postpone, postpones, postponing, rescheduled, shifted, deferred, pushed back, slipped, extended, put off, new deadline, new deadlines, changed deadline, changed deadlines, deadline changed, deadline was changed, deadline has changed, revised deadline, revised deadlines, changed date, extension, extensions, postponement, moved back, prolonged, shift`,
    silent: `missing recent update, missing recent report, lack recent update, lack recent report, lacks recent update, lacks recent report, lacking recent update, lacking recent report, recent update is missing, recent report is missing, recent update missing, recent report missing, is recent update missing, is recent report missing, never had an update, never heard, never been updated, never reported on, never reported anything, never an update, never updated, silent, no recent update, no recent updates, no update, no updates, without update, without updates, without an update, without any update, without a recent update, heard nothing, heard nothing about, not heard, have not heard, havent heard, stale, no news, not updated, not been updated, havent been updated, hasnt been updated, no recent report, no recent reports, without news, no progress reported, nothing heard, nothing reported, nothing was reported, no report, no reports, not reported on, gone quiet, radio silence, went quiet, gone silent, quiet, no feedback, without a report, without reports, without a recent report, no response`,
    blocked: `waiting on something, waiting for something, waiting on anything, waiting for anything, wait on something, jammed, deadlocked, at a standstill, cannot continue, cant continue, unable to proceed, unable to continue, bogged down, have to wait, has to wait, have to wait for, has to wait for, must wait, are we waiting for, are we waiting on, blocked, stuck, held up, held back, cannot proceed, cant proceed, on hold, hindered, stalled, hampered, waiting on something else, waiting for something else, impeded, obstructed, cannot be finished yet, cant be finished yet, cant go ahead, cannot go ahead, cannot move forward, cant move forward, prevented`,
  },
  state: {
    proposed: 'proposed, proposal, proposals, suggested',
    agreed: 'settled on, settled upon, decided on, arranged with, agreed, agreed upon, agreed on, committed',
    in_progress:
      'in progress, underway, under way, being worked on, worked on, work in progress, working on, in the works, in hand, being implemented, being executed, being carried out, in execution, wip, being done, ongoing work, in motion',
    reported_done: `labelled ready, labelled done, labelled as done, labelled as ready, labelled finished, flagged done, flagged as done, flagged as finished, declared done, declared finished, declared ready, declared complete, reported as being done, claimed to have completed, claimed to have done, claimed to have finished, claims of completion, claimed completion, claimed as finished, claimed, claims to have completed, report as done, report done, report as complete, report as completed, report complete, report as ready, report as finished, reports as done, report to be done, reported done, reported as done, reported complete, reported as complete, reported completed, reported as completed, claimed done, claimed as done, claimed to be done, claims to be done, said to be done, reported ready, reported finished, reported as finished, reported to be done, says is done, says are done, claims is done, claims are done, claims are finished, says are finished, marked as done, marked done, claimed complete, claims to have finished, claims to have done, says it has done, says it is done, reported`,
    partially_verified:
      'half finished, half complete, half completed, verified in part, in part verified, done in part, met in part, partially verified, partly verified, partially fulfilled, partly fulfilled, partially met, partly met, partly done, partially done, half done, partially complete, partially completed, partly completed, partially satisfied, partially',
    verified:
      'looked at, vetted, ascertained, double checked, demonstrably, verified, confirmed, checked, approved, validated, proven, signed off, satisfied',
    declined: 'declined, rejected, refused, turned down, dismissed',
    withdrawn:
      'scrapped, abandoned, called off, axed, ditched, withdrawn, retracted, revoked, cancelled, canceled, dropped, taken back, pulled',
    superseded: 'superseded, replaced, obsolete, outdated, succeeded by',
  },
  nature: {
    'one-off':
      'one off, one offs, one time, single, once, once only, non recurring, nonrecurring, only once, oneoff, one shot, one and done',
    recurring: `recur, recurs, recurring, recurrent, repeated, repeat, repeats, repeating, periodic, periodical, periodically, regular, regularly, on a regular basis, every month, every quarter, every year, every half year, twice a year, yearly, monthly, quarterly, half yearly, annual, annually, biannual, again and again, come back, comes back, over and over, at intervals, cyclic, cyclical, repeatedly, more than once, repetitive`,
    standing: `never cease, never ceases, without end, without an end, go on forever, goes on forever, last forever, lasts forever, keep doing, keeps doing, continue doing, continue to do, has to keep, have to keep, keep on doing, go on doing, standing, never end, never ends, never stop, never stops, no end, ongoing, continuous, continuously, continuing, lasting, permanent, permanently, enduring, perpetual, indefinite, never ending, continual, structural, always on, constant, evergreen, at all times, never done`,
    decision: 'decision, decisions, decide, to decide, to be decided, decided, deciding',
    acceptance:
      'acceptance, acceptances, accept, accepted, accepted risk, accepted risks, risk acceptance, risk acceptances, risks accepted, accepting, tolerated',
  },
  kind: {
    deadline: `hard deadline, hard deadlines, hard date, hard dates, firm deadline, firm deadlines, real deadline, real deadlines, fixed deadline, fixed deadlines, binding deadline, binding deadlines, binding, hard, strict deadline, strict deadlines, promised deadline, promised deadlines, promised date, promised dates, firm, actual deadline, actual deadlines, fixed date, fixed dates, hard commitment, hard commitments, firm commitment, firm commitments, strict`,
    forecast:
      'expects, expects to, expect to, forecast, forecasts, forecasted, expectation, expectations, expected, projected, projection, projections, estimate, estimates, estimated, prediction, predictions, predicted, prognosis, soft deadline, soft deadlines, merely expected, only expected, anticipated, outlook, aim, aims, target date, target dates',
    expiry:
      'until a certain date, until a given date, until a set date, until a fixed date, until a particular date, until a specific date, until some date, up to a certain date, up to a given date, only last until, only hold until, only apply until, only valid until, valid, expiry, expiry date, expiry dates, expiring, lapse, lapses, lapsing, expire, expires, expiration, expiration date, expiration dates, time limited, temporary, valid until, sunset, run until, runs until',
    start:
      'apply from, applies from, apply only from, hold from, holds from, later moment, later date, at a later moment, take effect later, from some later, from a certain date, from a given date, from a set date, from a fixed date, from a particular date, from a specific date, start from, starts from, only start from, only start, only starts, only begin, only begins, only take effect, from a later date, not start until, not begin until, start date, start dates, starting date, starting dates, effective from, effective date',
    recurring: '',
    event:
      'event, events, event based, event driven, depends on an event, depend on an event, conditional, triggered, trigger',
    standing: '',
    undated: '',
  },
  level: {
    high: 'most severe, most serious, severe, serious, critical, high, high level, highest',
    medium: 'medium, moderate, middle, mid level, average',
    low: 'low, low level, lowest, minor',
    not_high: 'not high, non high, nonhigh',
  },
  status: {
    open: 'open, outstanding, remaining, unresolved, active, unmitigated, pending, unaddressed',
    ready_to_rerate:
      'weighed again, reweighed, weighed anew, be weighed, rescored, scored again, ready for a new rating, ready for new rating, due for a new rating, new rating, a new rating, rated again, rated anew, be rated again, ready to be rated again, ready for a fresh rating, fresh rating, new assessment, ready for a new assessment, new score, assessed again, reassessment, reassessable, re assessed, re assess, re assessment, re evaluated, reevaluated, re evaluation, be lowered, downgraded, ready to re rate, ready to rerate, ready for re rating, ready for rerating, re rate, rerate, re rated, rerated, to be re rated, to be rerated, re rating, rerating, ready for reassessment, reassessed, reassess, to reassess, up for re rating',
    mitigated:
      'mitigated, resolved, gone, solved, addressed, remedied, closed, covered, under control, done, taken away, eliminated, fixed, reduced, off the table, dealt with',
  },
  party: {
    organisations: `govt, gov, gvt, govt orgs, govt organisations, govt organizations, govt bodies, govt agencies, civil service, organisation, organisations, organization, organizations, government organisation, government organisations, government organization, government organizations, government, governments, the government, government body, government bodies, government agency, government agencies, public bodies, public body, public sector, agencies, ministry, ministries, department, departments, central government, the state, institutions, authorities, public authorities, user organisations, customer organisations, orgs, org, gov orgs, government orgs`,
    slm: 'slm, slm rijk, slm microsoft rijk, slm team, the slm team, team slm, slm itself, strategic vendor management, strategic supplier management, vendor management, supplier management, ourselves, our team, our own team, we ourselves',
    vendor:
      'vendor, vendors, the vendor, supplier, suppliers, provider, providers, the supplier, software vendor, vendor side',
  },
  dimension: {
    vendor: 'vendor, vendors, supplier, suppliers, provider, company',
    investigation:
      'investigation, investigations, dpia, dpias, report, reports, study, studies, assessment, assessments, audit, inquiry, case, file, dossier, research',
    obligor:
      'obligor, obligors, party, parties, responsible party, debtor, who, side, actor, responsible, who owes it, who owes them, obliged party, one responsible',
    nature: 'nature, type, types, type of measure, sort, category, kind of measure, kind, measure type',
    state: 'state, states, status, statuses, stage, phase',
    kind: 'kind of deadline, deadline kind, type of deadline, deadline type, deadline kinds, kinds of deadline, sort of deadline, kind of date',
    riskLevel: 'level, levels, risk level, risk levels, severity, risk class, risk category, rating, risk rating',
    risk: 'risk, risks',
    owner: 'owner, owners, person, persons, colleague, assignee, assignees, team member, holder, people, employee',
    year: 'year, years, calendar year, deadline year',
    quarter: 'quarter, quarters',
    month: 'month, months, calendar month, deadline month',
  },
};
