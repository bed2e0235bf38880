import assert from 'node:assert/strict';
import { isReadAs, read } from './reading.js';

describe('unusual wordings', () => {
  describe('with small words typed in haste', () => {
    isReadAs([
      ['whats teh next deadline in the Office DPIA', 'next investigation=OW20'],
      ['shw me all opne measures of microsoft', 'list obligor=microsoft & word=open'],
      ['teh overdue stuff frm microsoft pls', 'list obligor=microsoft & word=overdue'],
      ['wta is te laat', 'list word=overdue'],
    ]);
  });

  describe('that leave something out, wherever the denial stands', () => {
    isReadAs([
      ['permanent duties, anyone but SLM', 'list !obligor=slm & nature=standing'],
      ['leave the undated ones out', 'list !word=without_deadline'],
      ['laat de ongedateerde weg', 'list !word=without_deadline'],
      ['haal de te late eruit', 'list !word=overdue'],
      ['standing duties, SLM excepted', 'list !obligor=slm & nature=standing'],
      ['doorlopende verplichtingen, SLM uitgezonderd', 'list !obligor=slm & nature=standing'],
      ['nobody but SLM', 'list obligor=slm'],
    ]);
  });

  describe('for kinds of deadline', () => {
    isReadAs([
      ['measures that only start from a certain date', 'list kind=start'],
      ['welke maatregelen gaan pas in vanaf een bepaalde datum', 'list kind=start'],
      ['measures of govt that run until a given date', 'list kind=expiry & obligor=organisations'],
      ['welke verlopen binnenkort', 'list word=due_now|due_soon'],
      ['zit er nog een deadline aan te komen?', 'list word=due_now|due_soon'],
    ]);
  });

  describe('that name an item in passing', () => {
    isReadAs([
      ['vervalt O2 als V4 klaar is?', 'measure O2 deadline'],
      ['does MD23-O2 lapse once MD23-V4 is verified?', 'measure MD23-O2 deadline'],
      ['msft + transfer risk R1 + recurring', 'list nature=recurring & obligor=microsoft & risk=MD23-R1|OW20-R1'],
      ['blocked and tied to high risk 5', 'list risk=MD23-H5|OW20-H5 & word=blocked'],
    ]);
  });

  describe('about when something came about', () => {
    isReadAs([
      ['What was promised in 2020', 'list agreed=2020-01-01..2020-12-31'],
      ['wat is er beloofd in 2020?', 'list agreed=2020-01-01..2020-12-31'],
      ['which promised measures fall in 2020', 'list period=2020-01-01..2020-12-31'],
      ['welke termijnen zijn in 2023 geëindigd?', 'list !kind=start & period=2023-01-01..2023-12-31'],
      ['everything from before 2021 that is open', 'list period=..2020-12-31 & word=open'],
    ]);
  });

  describe('about who did it, or to whom', () => {
    isReadAs([
      ['Does Google owe us anything?', 'list obligor=google-cloud'],
      ['Has any expectation expired on us already?', 'list word=expectation_passed'],
      ['what is reported done that nobody has verified', 'list !state=verified & state=reported_done'],
      ['which promises did Microsoft not keep in time?', 'list obligor=microsoft & word=overdue'],
      ['Welke verplichtingen heeft Microsoft nog?', 'list obligor=microsoft & word=open'],
    ]);
  });

  describe('that ask for numbers, risks and topics', () => {
    isReadAs([
      ['measures by investigation, just the numbers', 'count * by investigation'],
      ['is any risk ready for a new rating?', 'risks status=ready_to_rerate'],
      ['welke risico’s zijn toe aan een nieuwe beoordeling', 'risks status=ready_to_rerate'],
      ['the one on transparency reports', 'list text="transparency reports"'],
      ['Name the decisions that are open', 'list nature=decision & word=open'],
      ['what fine was imposed on Microsoft', 'not_recorded'],
    ]);
  });

  it('still leave an order to give an order', () => {
    assert.equal(read('geef OW20-V4 aan Sanne').intent.type, 'change');
    assert.equal(read('Kunt u uitsluitsel geven of MD23-V1 gereed is?').intent.type, 'measure');
  });
});
