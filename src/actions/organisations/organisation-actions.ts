/** The actions about organisations, by name. */
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { Case } from '../case.js';
import { changeOrganisation, fillOrganisation } from './change-organisation.js';
import type { OrganisationAction, OrganisationInput } from './inputs.js';
import { listOrganisations } from './list-organisations.js';
import { fillAnswer, recordAnswers } from './record-answers.js';
import { showCoverage } from './show-coverage.js';
import { showOrganisation } from './show-organisation.js';

type OrganisationActions = {
  readonly [Name in OrganisationAction]: (input: OrganisationInput<Name>, at: Case) => Promise<Outcome>;
};

export const ORGANISATION_ACTIONS: OrganisationActions = {
  showCoverage,
  showOrganisation,
  listOrganisations,
  fillAnswer,
  recordAnswers,
  fillOrganisation,
  changeOrganisation,
};
