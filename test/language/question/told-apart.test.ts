import { isReadAs } from './reading.js';

describe('words that are near each other in meaning', () => {
  describe('leave out what is named behind "except", and no more', () => {
    isReadAs([
      ['overdue, excluding the Office high risks', 'list !riskLevel=high & word=overdue'],
      ["alles te laat behalve bij hoge risico's", 'list !riskLevel=high & word=overdue'],
      ['which measures are late, not counting the MD23 risks', 'list !investigation=MD23 & word=overdue'],
      ["welke risico's, behalve de hoge, zijn er nog open?", 'risks status=open & !level=high'],
      ['te late acties van Microsoft, exclusief die zonder risico', 'list anyRisk & obligor=microsoft & word=overdue'],
      ['alles behalve wat niet te laat is', 'list word=overdue'],
    ]);
  });

  describe('say who owes, and to whom', () => {
    isReadAs([
      ['wat heeft Amazon ons beloofd', 'list obligor=aws'],
      ['did google promise us anything', 'list obligor=google-cloud'],
      [
        'geef alles wat wij nog moeten doen, geen doorlopende dingen',
        'list !nature=standing & obligor=slm & word=open',
      ],
      ['what do we still have to do', 'list obligor=slm & word=open'],
      ['what did we (slm) commit to', 'list obligor=slm'],
      ['wie moet er iets doen voor OW20-H5, microsoft of wij?', 'list obligor=microsoft|slm & risk=OW20-H5'],
      ['what are we waiting for from Microsoft', 'list obligor=microsoft & word=open'],
      ['waar wachten we op?', 'list word=blocked'],
      ['welke moeten wij nog controleren', 'list word=awaiting_verification'],
      ['which of our measures are awaiting verification', 'list obligor=slm & word=awaiting_verification'],
    ]);
  });

  describe('tell making a promise from keeping it', () => {
    isReadAs([
      ['hoeveel toezeggingen zijn er gedaan door microsoft', 'count obligor=microsoft'],
      ['welke acties zijn gedaan', 'list word=closed'],
      ['hoeveel beloftes kwamen op tijd', 'record * against first'],
      ['zijn er ook verwachtingen die niet zijn uitgekomen?', 'list kind=forecast & word=expectation_passed'],
      ['what remains for Microsoft in the Defender case', 'list investigation=MD23 & obligor=microsoft & word=open'],
      ['iets over bewaartermijnen afgesproken?', 'list text="bewaartermijnen"'],
      ['heeft Microsoft gemeld dat iets klaar is', 'list obligor=microsoft & state=reported_done'],
      ['verwachtingen ipv harde deadlines', 'list !kind=deadline & kind=forecast'],
    ]);
  });

  describe('ask of risks what only risks have, and of measures the rest', () => {
    isReadAs([
      ['is er iets gemitigeerd', 'risks status=mitigated'],
      ['what stands between us and mitigating OW20-H5', 'risk OW20-H5 blocking'],
      ["w.r.t. OW20-H2, what's still to be done?", 'risk OW20-H2 blocking'],
      [
        "which high risks don't have anything from the organisations",
        'risks level=high & !measures(obligor=organisations)',
      ],
      ['welk hoog risico heeft de meeste openstaande maatregelen', 'count riskLevel=high & word=open by risk most'],
      ['te late punten van MS en bij welk risico ze horen', 'list obligor=microsoft & word=overdue'],
      [
        'terugkerende maatregelen uit ow20, met een hoog risico eraan',
        'list investigation=OW20 & nature=recurring & riskLevel=high',
      ],
      ['blockers for MD23', 'list investigation=MD23 & word=blocked'],
      [
        'staat er voor de overheid nog iets open onder OW20-H4',
        'list obligor=organisations & risk=OW20-H4 & word=open',
      ],
      ['welke leveranciers hebben geen maatregelen', 'count * by vendor'],
    ]);
  });

  describe('between quotation marks are the filter, unless the words themselves are asked about', () => {
    isReadAs([
      ['welke maatregelen staan op "gereed gemeld"', 'list state=reported_done'],
      ["maatregelen met 'te laat' in de tekst", 'list text="te laat"'],
      ["what does 'overdue' mean", 'meaning overdue'],
    ]);
  });

  describe('that ask for what nobody recorded are not answered with a list', () => {
    isReadAs([
      ['moeten we overstappen naar google', 'not_recorded'],
      ['hoe veilig is office', 'not_recorded'],
    ]);
  });

  describe('are looked for together, and "status" is asked of what they find', () => {
    isReadAs([
      ['maatregelen mbt telemetrie en hun status', 'list text="telemetrie"'],
      ['EU Data Boundary status?', 'list text="eu data boundary"'],
      ['which measures concern the transfer to the US and are overdue', 'list text="transfer us" & word=overdue'],
      ['wie is verantwoordelijk voor het uitzetten van connected experiences', 'list text="uitzetten experiences"'],
    ]);
  });
});
