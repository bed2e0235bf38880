/** Every change that people can make, by the name of its form. */
import type { ChangeName } from '../../domain/change/change-form.js';
import { addEvidence } from './add-evidence.js';
import { addCircumstance } from './add-circumstance.js';
import { addInvestigation } from './add-investigation.js';
import { addMeasure } from './add-measure.js';
import { addRisk } from './add-risk.js';
import { addSource } from './add-source.js';
import { addVendor } from './add-vendor.js';
import { agree } from './agree.js';
import { assignOwner } from './assign-owner.js';
import { decline } from './decline.js';
import { editCircumstance } from './edit-circumstance.js';
import { editInvestigation } from './edit-investigation.js';
import { editRisk } from './edit-risk.js';
import { editSource } from './edit-source.js';
import { editVendor } from './edit-vendor.js';
import { markGone } from './mark-gone.js';
import { moveDeadline } from './move-deadline.js';
import { overruleReading } from './overrule-reading.js';
import { recordProgress } from './record-progress.js';
import { reinstate } from './reinstate.js';
import { reopen } from './reopen.js';
import { reportDone } from './report-done.js';
import { rerate } from './rerate.js';
import { setBlockers } from './set-blockers.js';
import { setCondition } from './set-condition.js';
import { setFollowUp } from './set-follow-up.js';
import { supersede } from './supersede.js';
import type { UseCase } from './use-case.js';
import { verify } from './verify.js';
import { withdraw } from './withdraw.js';

export const USE_CASES: { readonly [Name in ChangeName]: UseCase<Name> } = {
  recordProgress,
  reportDone,
  addEvidence,
  verify,
  moveDeadline,
  overruleReading,
  setFollowUp,
  assignOwner,
  agree,
  decline,
  withdraw,
  supersede,
  reopen,
  reinstate,
  rerate,
  markGone,
  addMeasure,
  addVendor,
  editVendor,
  addSource,
  editSource,
  addInvestigation,
  editInvestigation,
  addRisk,
  editRisk,
  addCircumstance,
  editCircumstance,
  setCondition,
  setBlockers,
};
