import assert from 'node:assert/strict';
import { after, dialogue } from './dialogue.js';
import { intentText } from './intent-text.js';
import { isReadAs, read } from './reading.js';

describe('questions about how promises were kept', () => {
  describe('in Dutch', () => {
    isReadAs(
      [
        ['hoe goed houdt Microsoft zich aan zijn toezeggingen?', 'record obligor=microsoft against first'],
        ['komt Microsoft zijn toezeggingen na?', 'record obligor=microsoft against first'],
        ['houdt Microsoft woord?', 'record obligor=microsoft against first'],
        ['hoeveel toezeggingen heeft Microsoft gehaald', 'record obligor=microsoft against first'],
        ['how many promises did Microsoft keep', 'record obligor=microsoft against first'],
        ['hield Microsoft woord in 2021?', 'record obligor=microsoft & period=2021-01-01..2021-12-31 against first'],
        ['haalt Microsoft zijn deadlines?', 'record obligor=microsoft against first'],
        [
          'kwam Microsoft zijn beloftes na in 2020?',
          'record obligor=microsoft & period=2020-01-01..2020-12-31 against first',
        ],
        ['komt Google zijn afspraken na op 1 maart 2021?', 'record obligor=google-cloud asOf 2021-03-01 against first'],
        ['hoe vaak was Microsoft op tijd?', 'record obligor=microsoft against first'],
        ['hoeveel toezeggingen van Microsoft zijn op tijd nagekomen?', 'record obligor=microsoft against first'],
        ['hoeveel toezeggingen zijn op tijd nagekomen, gerekend vanaf de eerste datum?', 'record * against first'],
        ['hoeveel beloftes heeft Microsoft op tijd waargemaakt?', 'record obligor=microsoft against first'],
        ['op tijd nagekomen volgens de oorspronkelijke termijn', 'record * against first'],
        ['op tijd nagekomen volgens de huidige termijn', 'record * against current'],
        ['wat is de staat van dienst van Microsoft?', 'record obligor=microsoft against first'],
        ['nakoming van Microsoft', 'record obligor=microsoft against first'],
        ['nakoming Microsoft tegen de huidige termijn', 'record obligor=microsoft against current'],
        ['hoe vaak heeft Microsoft toezeggingen verschoven?', 'record obligor=microsoft against first'],
        ['hoe vaak zijn termijnen van Microsoft verschoven?', 'record obligor=microsoft against first'],
        ['hoe vaak heeft Microsoft een deadline uitgesteld?', 'record obligor=microsoft against first'],
        ['hoeveel dagen is Microsoft gemiddeld te laat?', 'record obligor=microsoft against first'],
        ['hoeveel dagen te laat is Microsoft gemiddeld?', 'record obligor=microsoft against first'],
        ['gemiddeld aantal dagen te laat van Microsoft', 'record obligor=microsoft against first'],
        ['wat is de gemiddelde vertraging van Microsoft?', 'record obligor=microsoft against first'],
        ['hoe laat is Microsoft doorgaans met zijn toezeggingen?', 'record obligor=microsoft against first'],
        ['hoeveel dagen te laat waren de toezeggingen in het slechtste geval?', 'record * against first'],
        ['vergelijk Microsoft en Google', 'record obligor=google-cloud|microsoft against first'],
        ['vergelijk Microsoft met Google', 'record obligor=google-cloud|microsoft against first'],
        ['vergelijk de leveranciers', 'record obligor=aws|google-cloud|microsoft against first'],
        ['vergelijk de nakoming van alle leveranciers', 'record obligor=aws|google-cloud|microsoft against first'],
        ['hoe doen Microsoft en Google het?', 'record obligor=google-cloud|microsoft against first'],
        [
          'welke leverancier komt zijn toezeggingen het best na?',
          'record obligor=aws|google-cloud|microsoft against first',
        ],
        ['staat van dienst van alle leveranciers', 'record obligor=aws|google-cloud|microsoft against first'],
        [
          'wie houdt zich het best aan zijn toezeggingen, Microsoft of AWS?',
          'record obligor=aws|microsoft against first',
        ],
        ['nakoming per leverancier', 'record * against first'],
        ['nakoming van Microsoft per soort termijn', 'record obligor=microsoft against first'],
        [
          'hoe goed komt Microsoft zijn toezeggingen na per precisie van de termijn?',
          'record obligor=microsoft against first',
        ],
        ['nakoming op 31 december 2020', 'record * asOf 2020-12-31 against first'],
        [
          'hoe stond het met de nakoming van Microsoft op 1 maart 2021?',
          'record obligor=microsoft asOf 2021-03-01 against first',
        ],
        [
          'staat van dienst van Microsoft per 31 december 2023',
          'record obligor=microsoft asOf 2023-12-31 against first',
        ],
        ['nakoming van onderzoek MD23', 'record investigation=MD23 against first'],
        [
          'hoe goed houdt Microsoft zich aan de afspraken uit MD23?',
          'record investigation=MD23 & obligor=microsoft against first',
        ],
        ['nakoming van OW20 tegen de eerste datum', 'record investigation=OW20 against first'],
        ["nakoming van alleen hoge risico's", 'record riskLevel=high against first'],
        [
          "hoe vaak komt Microsoft toezeggingen bij hoge risico's op tijd na?",
          'record obligor=microsoft & riskLevel=high against first',
        ],
        ['hoe betrouwbaar is Microsoft?', 'record obligor=microsoft against first'],
        ['hoeveel van wat af moest zijn is op tijd gedaan?', 'record * against first'],
        ['hoeveel procent van de toezeggingen is op tijd nagekomen?', 'record * against first'],
        ['welk deel van de toezeggingen van Microsoft is op tijd nagekomen?', 'record obligor=microsoft against first'],
        ['leverbetrouwbaarheid van Microsoft', 'record obligor=microsoft against first'],
        ['prestaties van Microsoft', 'record obligor=microsoft against first'],
        ['trackrecord van AWS', 'record obligor=aws against first'],
        ['hoe vaak schuift Microsoft zijn deadlines op?', 'record obligor=microsoft against first'],
        ['hoe punctueel is Microsoft?', 'record obligor=microsoft against first'],
        ['hoe vaak heeft Microsoft zijn toezeggingen verschoven?', 'record obligor=microsoft against first'],
        ['hoeveel keer zijn de termijnen van Microsoft uitgesteld?', 'record obligor=microsoft against first'],
        ['hoe vaak is er bij OW20 een termijn opgeschoven?', 'record investigation=OW20 against first'],
        ['hoeveel dagen is Microsoft doorgaans te laat?', 'record obligor=microsoft against first'],
        ['hoeveel dagen te laat is Google gemiddeld?', 'record obligor=google-cloud against first'],
        ['wat is de mediaan van het aantal dagen te laat?', 'record * against first'],
        ['hoe goed zijn toezeggingen met een seizoen als termijn nagekomen?', 'record * against first'],
        ['hoe goed worden de termijnen van Microsoft nagekomen?', 'record obligor=microsoft against first'],
        ['zet Microsoft en Google naast elkaar', 'record obligor=google-cloud|microsoft against first'],
        ['vergelijk Microsoft, Google en AWS', 'record obligor=aws|google-cloud|microsoft against first'],
        ['een vergelijking van de leveranciers', 'record obligor=aws|google-cloud|microsoft against first'],
        ['hoe presteren de leveranciers?', 'record obligor=aws|google-cloud|microsoft against first'],
        ["hoe presteert Microsoft op hoge risico's?", 'record obligor=microsoft & riskLevel=high against first'],
        ['hoe stipt is Microsoft?', 'record obligor=microsoft against first'],
        ['wat is de leverbetrouwbaarheid van AWS?', 'record obligor=aws against first'],
        ['welk percentage is op tijd nagekomen?', 'record * against first'],
        ['hoeveel toezeggingen zijn te laat nagekomen?', 'record * against first'],
        ['zijn de toezeggingen van Microsoft op tijd nagekomen?', 'record obligor=microsoft against first'],
        ['nakoming van Microsoft op 1 januari 2024', 'record obligor=microsoft asOf 2024-01-01 against first'],
        ['op tijd nagekomen op 31 december 2021 tegen de eerste termijn', 'record * asOf 2021-12-31 against first'],
        ['nakoming door SLM', 'record obligor=slm against first'],
        ['houden de organisaties zich aan hun afspraken?', 'record obligor=organisations against first'],
        [
          'kwam Microsoft zijn toezeggingen uit OW20 op tijd na?',
          'record investigation=OW20 & obligor=microsoft against first',
        ],
      ],
      { language: 'nl' },
    );
  });

  describe('in English', () => {
    isReadAs(
      [
        ['how well does Microsoft keep its promises?', 'record obligor=microsoft against first'],
        ['does Microsoft keep its promises?', 'record obligor=microsoft against first'],
        ['how often was Microsoft on time?', 'record obligor=microsoft against first'],
        ["how many of Microsoft's promises were kept on time?", 'record obligor=microsoft against first'],
        ['how many promises were kept on time by the first date?', 'record * against first'],
        [
          'how many promises did Microsoft keep on time against the original deadline?',
          'record obligor=microsoft against first',
        ],
        ['kept on time by the first deadline', 'record * against first'],
        ['kept on time against the current deadline', 'record * against current'],
        ["what is Microsoft's track record?", 'record obligor=microsoft against first'],
        ["Microsoft's vendor record", 'record obligor=microsoft against first'],
        ['vendor record of Microsoft against the current deadline', 'record obligor=microsoft against current'],
        ['how often has Microsoft moved its promises?', 'record obligor=microsoft against first'],
        ["how often were Microsoft's deadlines moved?", 'record obligor=microsoft against first'],
        ['how often did Microsoft postpone a deadline?', 'record obligor=microsoft against first'],
        ['how many times has Microsoft pushed back a deadline?', 'record obligor=microsoft against first'],
        ['how many days late is Microsoft on average?', 'record obligor=microsoft against first'],
        ['on average, how many days late is Microsoft?', 'record obligor=microsoft against first'],
        ['average number of days late for Microsoft', 'record obligor=microsoft against first'],
        ["what is Microsoft's average delay?", 'record obligor=microsoft against first'],
        ['how late is Microsoft usually with its promises?', 'record obligor=microsoft against first'],
        ['how late does Microsoft usually deliver?', 'record obligor=microsoft against first'],
        ['compare Microsoft and Google', 'record obligor=google-cloud|microsoft against first'],
        ['compare Microsoft with Google', 'record obligor=google-cloud|microsoft against first'],
        ['compare the vendors', 'record obligor=aws|google-cloud|microsoft against first'],
        ['wie doet het slechter, Google of Microsoft?', 'record obligor=google-cloud|microsoft against first'],
        ['doet Microsoft het beter dan Google?', 'record obligor=google-cloud|microsoft against first'],
        ['who is doing worse?', 'record * against first'],
        ['compare the track record of all vendors', 'record obligor=aws|google-cloud|microsoft against first'],
        [
          'how are Microsoft and Google doing on their promises?',
          'record obligor=google-cloud|microsoft against first',
        ],
        ['which vendor keeps its promises best?', 'record obligor=aws|google-cloud|microsoft against first'],
        ['vendor record of all vendors', 'record obligor=aws|google-cloud|microsoft against first'],
        ['who keeps promises better, Microsoft or AWS?', 'record obligor=aws|microsoft against first'],
        ['track record per vendor', 'record * against first'],
        ['track record of Microsoft by precision of the deadline', 'record obligor=microsoft against first'],
        ['how well are deadlines in quarters kept?', 'record * against first'],
        ['how well does Microsoft keep its promises per kind of deadline?', 'record obligor=microsoft against first'],
        ['track record on 31 December 2020', 'record * asOf 2020-12-31 against first'],
        [
          "what was Microsoft's track record on 1 March 2021?",
          'record obligor=microsoft asOf 2021-03-01 against first',
        ],
        ['vendor record of Microsoft as of 31 December 2023', 'record obligor=microsoft asOf 2023-12-31 against first'],
        [
          'how well did Microsoft keep its promises as of 1 July 2021?',
          'record obligor=microsoft asOf 2021-07-01 against first',
        ],
        ['track record for investigation MD23', 'record investigation=MD23 against first'],
        [
          'how well does Microsoft stick to the agreements of MD23?',
          'record investigation=MD23 & obligor=microsoft against first',
        ],
        ['vendor record of OW20 against the first date', 'record investigation=OW20 against first'],
        ['track record on high risks only', 'record riskLevel=high against first'],
        [
          'how often does Microsoft keep promises for high risks on time?',
          'record obligor=microsoft & riskLevel=high against first',
        ],
        ['how reliable is Microsoft?', 'record obligor=microsoft against first'],
        ['how much of what was due was done on time?', 'record * against first'],
        ['what percentage of promises was kept on time?', 'record * against first'],
        ["what share of Microsoft's promises was kept on time?", 'record obligor=microsoft against first'],
        ["Microsoft's on-time performance", 'record obligor=microsoft against first'],
        ["Microsoft's performance", 'record obligor=microsoft against first'],
        ['does Microsoft keep its word?', 'record obligor=microsoft against first'],
        ['track record of AWS', 'record obligor=aws against first'],
        ['how punctual is Microsoft?', 'record obligor=microsoft against first'],
        ['on-time rate of Microsoft', 'record obligor=microsoft against first'],
        ['how often has Microsoft postponed its promises?', 'record obligor=microsoft against first'],
        ['how many times were the deadlines of Microsoft moved?', 'record obligor=microsoft against first'],
        ['how often was a deadline in OW20 pushed back?', 'record investigation=OW20 against first'],
        ['how many days late is Google usually?', 'record obligor=google-cloud against first'],
        ['what is the median number of days late?', 'record * against first'],
        ["how well are Microsoft's deadlines kept?", 'record obligor=microsoft against first'],
        ['how well were promises worded as a season kept?', 'record * against first'],
        ['put Microsoft and Google side by side', 'record obligor=google-cloud|microsoft against first'],
        ['compare Microsoft, Google and AWS', 'record obligor=aws|google-cloud|microsoft against first'],
        ['a comparison of the vendors', 'record obligor=aws|google-cloud|microsoft against first'],
        ['how do the vendors perform?', 'record obligor=aws|google-cloud|microsoft against first'],
        ['how does Microsoft perform on high risks?', 'record obligor=microsoft & riskLevel=high against first'],
        ['what percentage was kept on time?', 'record * against first'],
        ['how many promises were kept late?', 'record * against first'],
        ['did Microsoft keep its promises on time?', 'record obligor=microsoft against first'],
        ['track record of Microsoft on 1 January 2024', 'record obligor=microsoft asOf 2024-01-01 against first'],
        ['kept on time on 31 December 2021 against the first deadline', 'record * asOf 2021-12-31 against first'],
        ['track record of SLM', 'record obligor=slm against first'],
        ['do the organisations keep their promises?', 'record obligor=organisations against first'],
        ['does Microsoft meet its deadlines?', 'record obligor=microsoft against first'],
        ['how reliable are the vendors?', 'record obligor=aws|google-cloud|microsoft against first'],
        ['how often is Microsoft late?', 'record obligor=microsoft against first'],
        ['does Microsoft stick to what it promised?', 'record obligor=microsoft against first'],
        [
          'did Microsoft keep its promises of OW20 on time?',
          'record investigation=OW20 & obligor=microsoft against first',
        ],
      ],
      { language: 'en' },
    );
  });

  describe('are told from questions about the promises themselves', () => {
    isReadAs([
      ['welke toezeggingen van Microsoft zijn verschoven?', 'list obligor=microsoft & word=moved'],
      ['which deadlines were postponed?', 'list word=moved'],
      ['hoeveel maatregelen van Microsoft zijn te laat?', 'count obligor=microsoft & word=overdue'],
      ['how many measures of Microsoft are overdue?', 'count obligor=microsoft & word=overdue'],
      ['hoe vaak is V4 opgeschoven?', 'measure V4 moved'],
      ['hoeveel dagen is OW20-V4 te laat?', 'measure OW20-V4 late'],
      ['how many days late is OW20-V4?', 'measure OW20-V4 late'],
      ['welke maatregelen horen bij gemiddelde risico’s?', 'list riskLevel=medium'],
      ['which measures are usually late?', 'list word=overdue'],
      ['vergelijk hoge en lage risico’s', 'risks level=high|low'],
      ['vergelijk OW20-V1 en OW20-V4', 'list code=OW20-V1|OW20-V4'],
      ['wat is te laat van Microsoft en Google?', 'list obligor=google-cloud|microsoft & word=overdue'],
      ['how are we doing?', 'overview *'],
    ]);
  });

  describe('go on with the other deadline, another party or another day', () => {
    dialogue(
      'hoe goed houdt Microsoft zich aan zijn toezeggingen?',
      ['en tegen de huidige termijn?', 'record obligor=microsoft against current'],
      ['en Google?', 'record obligor=google-cloud against current'],
      ['en tegen de eerste datum?', 'record obligor=google-cloud against first'],
    );
    dialogue(
      'what is the track record of Microsoft?',
      ['and against the current deadline?', 'record obligor=microsoft against current'],
      ['and as of 1 January 2021?', 'record obligor=microsoft asOf 2021-01-01 against current'],
      ['and in OW20?', 'record investigation=OW20 & obligor=microsoft asOf 2021-01-01 against current'],
    );
    dialogue('nakoming van Microsoft', [
      'en op 1 januari 2021?',
      'record obligor=microsoft asOf 2021-01-01 against first',
    ]);
  });

  describe('lead to the promises themselves', () => {
    dialogue('nakoming van Microsoft', ['welke zijn te laat?', 'list obligor=microsoft & word=overdue']);
    dialogue('nakoming van Microsoft', ['en welke zijn verschoven?', 'list obligor=microsoft & word=moved']);
    dialogue('track record of Microsoft', ['which ones are late?', 'list obligor=microsoft & word=overdue']);
    dialogue('nakoming van Microsoft', ['hoeveel zijn er te laat?', 'count obligor=microsoft & word=overdue']);
  });

  describe('are no filter on a list that was shown before', () => {
    it('whatever is short enough for one', () => {
      for (const [before, said, meaning] of AFTER_A_LIST) {
        assert.equal(intentText(read(said, { previous: after(before) }).intent), meaning, `${before} … ${said}`);
      }
    });
  });
});

const AFTER_A_LIST = [
  [
    'welke maatregelen zijn te laat?',
    'wat is het trackrecord van Microsoft?',
    'record obligor=microsoft against first',
  ],
  ['welke maatregelen van Microsoft zijn te laat?', 'nakoming van Google', 'record obligor=google-cloud against first'],
  ['which measures are overdue?', 'track record of AWS', 'record obligor=aws against first'],
  ['welke maatregelen zijn te laat?', 'en het trackrecord van Google?', 'record obligor=google-cloud against first'],
  ['hoeveel maatregelen staan open?', 'staat van dienst van Microsoft', 'record obligor=microsoft against first'],
] as const;
