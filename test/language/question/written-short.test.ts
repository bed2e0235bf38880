import { isReadAs } from './reading.js';

describe('words written short', () => {
  describe('are read as what they stand for', () => {
    isReadAs([
      ['what is the nxt OW20 deadline', 'next investigation=OW20'],
      ['opn mtrgln v/d organisaties', 'list obligor=organisations & word=open'],
      ['due in the next 2 wks', 'list word=due_now|due_soon(14)'],
      ['deadlines komende 2 wkn', 'list period=2024-02-01..2024-02-15'],
      ['due next qtr', 'list period=2024-04-01..2024-06-30'],
      ['a.s. deadlines?', 'list word=due_now|due_soon'],
      ['alles mbt Office van ms', 'list investigation=OW20 & obligor=microsoft'],
      ['punten van V-kant, nog open', 'list obligor=aws|google-cloud|microsoft & word=open'],
      ['fyi need by EOD: overdue count per investigation', 'count word=overdue by investigation'],
    ]);
  });

  describe('keep what they leave out, whatever dots they are written with', () => {
    isReadAs([
      [
        'graag een overzichtje v/d achterstallige punten, behalve die van Microsoft',
        'list !obligor=microsoft & word=overdue',
      ],
      ['open at SLM, excl. anything recurring', 'list !nature=recurring & obligor=slm & word=open'],
      ['deadlines na 1/1/2023 m.u.v. slm', 'list !obligor=slm & period=2023-01-02..'],
      ['deadlines na 1/1/2024 muv slm', 'list !obligor=slm & period=2024-01-02..'],
    ]);
  });

  describe('are left alone where they are a topic, or a name', () => {
    isReadAs([
      ['maatregelen ivm telemetrie of logging', 'list text="telemetrie logging"'],
      ['maatregelen over online', 'list text="online"'],
      ['which logging measures are late', 'list text="logging" & word=overdue'],
    ]);
  });

  describe('with an apostrophe are still the word', () => {
    isReadAs([
      ["anything nobody's looking after?", 'list owner=nobody'],
      ["today's deadlines", 'list period=2024-02-01..2024-02-01'],
      ["december's deadlines", 'list period=2024-12-01..2024-12-31'],
    ]);
  });
});
