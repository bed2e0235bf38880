import { describe } from 'mocha';
import { isReadAs } from '../reading.js';

describe('whether there is evidence', () => {
  describe('is a filter of measures', () => {
    isReadAs([
      ['welke maatregelen hebben bewijs?', 'list anyEvidence'],
      ['maatregelen van Microsoft zonder bewijsstukken', 'list !anyEvidence & obligor=microsoft'],
      ['gereed gemeld, maar nog niet onderbouwd', 'list !anyEvidence & state=reported_done'],
      ['bij welke maatregelen ontbreekt bewijs', 'list !anyEvidence'],
      ['te laat of zonder bewijs', 'list (word=overdue or !anyEvidence)'],
      ['how many measures lack proof?', 'count !anyEvidence'],
      ['measures without evidence that are overdue', 'list !anyEvidence & word=overdue'],
      ["risico's met maatregelen zonder bewijs", 'risks measures(!anyEvidence)'],
    ]);
  });

  describe('is what a report waits for', () => {
    isReadAs([
      ['welke maatregelen wachten op bewijs', 'list !anyEvidence & state=reported_done'],
      ['voor welke maatregelen is bewijs nodig', 'list !anyEvidence & state=reported_done'],
      ['which verified measures still need evidence', 'list !anyEvidence & state=verified'],
    ]);
  });

  describe('is asked of one measure that is named, and is no filter of what was added', () => {
    isReadAs([
      ['heeft OW20-V5 geen bewijs?', 'measure OW20-V5 evidence'],
      ['welk bewijs is er voor OW20-V4', 'measure OW20-V4 evidence'],
    ]);
  });
});
