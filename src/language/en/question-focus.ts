/** English words for the one thing that is asked about a measure or a risk. */
import type { FocusVocabulary } from '../question/words/vocabulary.js';

export const EN_FOCUS: FocusVocabulary = {
  focus: {
    deadline: `deadline, deadlines, due date, due, due by, end date, target date, when, term, date, how long, how much time, how many days left, by when, until when, time left, days left, timeline, due when, expire`,
    late: 'how late, how many days late, how many days overdue, how long overdue, days late, days overdue, how overdue, how far overdue, how much too late',
    on_time: '',
    why_late: '',
    reading:
      'which rule, what rule, reading rule, rule applied, how read, how do you read, read as, how did you get, how did you arrive, how arrived, how worked out, how determined, how computed, how derived, what is based on, based on, on what basis, on what grounds',
    passed: 'come true, came true, materialised',
    state:
      'status, state, stage, phase, how is, hows, how are, what about, how does it stand, how do things stand, where are we with, where do we stand with, where does, stand',
    owner:
      'owner, owners, assignee, assigned to, assigned, who owns, who handles, who looks after, who is handling, who picks up, in whose name, belongs to, who follows, who tracks, owned',
    obligor:
      'obligor, who must, who has to, who should, who needs to, whose, who is responsible, responsible, who is it for, who promised, who committed, who does, who will, which party, accountable, who is supposed, who owes, by whom, for whom, whos responsible, duty of, up to',
    source:
      'source, sources, document, documents, source document, where does it say, where is it written, where is, where can i read, which document, which report, which investigation, page, reference, origin, come from, comes from, came from, where does, where stated, where is that, where did, cited, provenance',
    quote:
      'stand for, stands for, quote, quotes, quotation, literal, literally, exact text, exact wording, wording, worded, verbatim, exact words, what does it say, what does it say exactly, what exactly, text, phrased, phrasing, original text, word for word, in full, promised exactly, what did, what was promised, say, says, formulated',
    risks: 'risk link, risk links',
    blockers:
      'stands between, stand between, standing between, is still between, why, blocks, blocking, what blocks, holding up, holding back, what is in the way, in the way, obstacle, obstacles, obstruct, impediment, impediments, wait for, waits for, waiting for, waiting on, wait on, waits on, depends on, depend on, depends upon, depend upon, dependency, dependencies, dependent, dependent on, block, first, needed first, needs to happen first, blocker, blockers, prevents, preventing, circumstance, circumstances, hold up, holds up, stopping, stops, stop',
    progress:
      'progress, percentage, how far, how much of, percent done, how much progress, percent, advancement, completion',
    evidence:
      'evidence, proof, documentation, supporting documents, prove, proven, substantiated, substantiation, attachments',
    verification:
      'verified, verification, rejected, checked, who verified, verify, verifier, validated, approved, signed off',
    moved:
      'moved, postponed, how often moved, original deadline, first deadline, rescheduled, shifted, pushed back, earlier deadlines, earlier deadline, previous deadline, deferred, original date, initial deadline, slipped',
    history:
      'who said that, who said so, who recorded that, who recorded it, who recorded this, who entered that, who entered it, who wrote that down, who noted that, history, log, changelog, change log, changed, changes, change, timeline, audit trail, audit, what happened, happened, modified, edited, edits, track of changes, who did what, altered, trail, last changed, last modified, last edited, changed last',
    last_update:
      'last update, latest update, last report, latest news, last heard, last hear, last hear about, last hear of, last updated, last reported, most recent update, last time, recent update, recent updates, any update, any updates, update, updates, last message, heard anything, any news, latest, news',
    nature: 'what kind of measure, type of measure, what type, what sort, nature, kind of measure, what kind',
    notes:
      'note, notes, remark, remarks, comment, comments, caveat, caveats, unclear, contradiction, contradictions, contradict, contradicts, contradictory, explanation, annotation, annotations, footnote, ambiguity, ambiguous',
  },
  riskFocus: {
    status: 'status, state, still a risk, how is, hows, still exist, still apply, still relevant, stand',
    blocking:
      'stands between, stand between, standing between, is still between, would it take, does it take, will it take, blocks, blocking, why, still needed, what is needed, whats needed, needed, missing, what is missing, whats missing, holding up, in the way, waiting for, waits for, wait for, has to happen, must happen, needs to happen, depends on, depend on, required, hold up, holds up, to be done, stopping, stops, stop, prevents, keeps, lacking, blockers, still has to, still have to, needs to be done, left',
    measures:
      'done about, being done about, done against, being done against, doing about, does about, mitigates, mitigate, solves, solve, measure, measures, what is being done, whats being done, being done, who does, who must, who has to, action, actions, commitments, promises, addresses, address, addressed, tackled, approach, cover, covers',
    level:
      'level, how high, how severe, how serious, severity, high or low, rating, rated, classification, how big, class',
    condition:
      'condition, conditions, when mitigated, under which condition, under what condition, mitigation, conditional, when is, criteria, criterion',
    text: 'stand for, stands for, what is, whats, description, text, about, literal, exact text, wording, worded, quote, define, definition, explain, content, describe, entail, mean',
  },
};
