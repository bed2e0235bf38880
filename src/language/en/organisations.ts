import type { OrganisationVocabulary } from '../organisations/vocabulary.js';

const DONE = '(carried out|done|finished|completed|implemented|executed|ready)';
const THE = '(the )?';

export const EN_ORGANISATIONS: OrganisationVocabulary = {
  all: '(government )?organi[sz]ations?',
  groups: {
    ministry: '(ministry|ministries|departments?)',
    agency: '((executive )?agency|(executive )?agencies)',
    autonomous_body: '(autonomous (body|bodies))',
    inspectorate: 'inspectorates?',
    high_council: 'high councils?( of state)?',
    other: 'other organi[sz]ations?',
  },
  everybody: '(everybody|everyone|all|government)',
  determiners: '(the|all|our|other|most|of)',
  coverage: 'coverage',
  which: '(which|what|how many|all)( of)?( the)?( \\d+)?',
  who: 'who',
  told: ['all( of)?( the)?', '(have|are)'],
  how: 'how (far|do|does|are|is it)',
  standings: [
    ['declined', '(refuse[sd]?|declined?|will not|won.?t)'],
    ['not_applicable', 'not applicable'],
    ['in_progress', '(busy|under ?way|in progress|working on|started)'],
    [
      'not_answered',
      '(not|never|nothing|hasn.?t|haven.?t|yet to|still to) .*(answer(ed)?|respond(ed)?|repl(y|ied)|hear[d]?|report(ed)?)',
    ],
    [
      'not_answered',
      `(still (has|have|needs?|must)|(has|have|needs?) still to|yet to|still to|not .*${DONE}|hasn.?t|haven.?t|missing)`,
    ],
    ['done', `${DONE}|answered|responded`],
  ],
  answers: [
    ['not_applicable', '(not applicable|does not apply|doesn.?t apply)'],
    ['declined', '(refuses?|declines?|will not|won.?t|is not going to)'],
    ['in_progress', '(busy|under ?way|in progress|working on|started|begun)'],
    [
      'done',
      `(has|have|is|are|was|were) .*${DONE}|(did|does|do|didn.?t) .*(do|carry out|implement|finish|complete|apply)|${DONE}$`,
    ],
  ],
  doubt:
    '(not|never|no|maybe|perhaps|probably|possibly|almost|nearly|partly|partially|if|once|when|unless|will|shall|would|should|must|may|might|hasn.?t|haven.?t|isn.?t|aren.?t|didn.?t|doesn.?t|don.?t|to)',
  since: '(per|since|from|on|as of|as from)',
  because: '(because|reason:|note:|namely)',
  one: [
    `how (is|was|does|did) ${THE}N (doing|stand)`,
    `how (are things|is it going) (with|at) ${THE}N`,
    `what (does|must|has|should) ${THE}N (still |already )*(have to do|has to do|do|done|carried out|carry out)`,
    `show( me)? ${THE}N`,
    `(which|all) measures (of|for) ${THE}N`,
    `(has|is|have) ${THE}N .*`,
    `who is the contact (of|for|at) ${THE}N`,
  ],
  list: [
    '(which|what|how many) G (are there|do we have|do you know|take part|count)',
    '(show|give)( me)?( the| a)? list of( the| all)? G',
    'list of( the| all)? G',
  ],
  edits: [
    [
      'add',
      'add (?<kind>the organi[sz]ation|an organi[sz]ation|organi[sz]ation|ministry) (?<name>.+?)( as (an? )?(?<group>[^,]+))?',
    ],
    ['add', '(add an organi[sz]ation|a? ?new organi[sz]ation)(: ?(?<name>.+))?'],
    ['rename', `rename ${THE}(organi[sz]ation )?N (to|as) (?<name>.+)`],
    ['rename', `${THE}(organi[sz]ation )?N is now called (?<name>.+)`],
    ['noContact', 'N has no contact any ?more'],
    ['contact', `(the )?contact( person)? (of|for|at) ${THE}N is( now)? (?<contact>.+)`],
    ['contact', `make (?<contact>.+?) the contact( person)? (of|for|at) ${THE}N`],
    ['contact', `(?<contact>\\S+( \\S+){0,3}) is( now)? the contact( person)? (of|for|at) ${THE}N`],
    ['end', `${THE}(organi[sz]ation )?N (does not|no longer) counts?( any ?more)?( (from|as of|since|on) (?<day>.+))?`],
    ['end', `${THE}(organi[sz]ation )?N (no longer exists|has ended|ends)( (from|as of|since|on) (?<day>.+))?`],
    ['end', `end ${THE}(organi[sz]ation )?N( (from|as of|on) (?<day>.+))?`],
    ['change', `(change|edit) ${THE}(organi[sz]ation )?N`],
  ],
};
