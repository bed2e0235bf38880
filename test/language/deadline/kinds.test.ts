import { DUTCH, ENGLISH, readsAs } from './readings.js';

describe('an expectation', () => {
  readsAs(DUTCH, [
    ['naar verwachting in Q3 2024', 'forecast 2024-07-01..2024-09-30'],
    ['Microsoft hoopt dit vóór 1 mei 2024 op te lossen', 'forecast ..2024-04-30'],
    ['Microsoft streeft ernaar dit in de zomer af te ronden', 'forecast 2024-06-01..2024-09-21'],
    ['de inzet is om dit in mei 2024 te doen', 'forecast 2024-05-01..2024-05-31'],
    ['Microsoft is van plan dit eind 2024 te leveren', 'forecast 2024-10-01..2024-12-31'],
    ['gepland voor mei 2024', 'forecast 2024-05-01..2024-05-31'],
    ['De streefdatum is 1 mei 2024', 'forecast ..2024-05-01'],
    ['De verwachte opleverdatum is 1 mei 2024', 'forecast ..2024-05-01'],
    ['Microsoft zou dit in mei 2024 moeten hebben opgelost', 'forecast 2024-05-01..2024-05-31'],
    ['Microsoft verwacht dit op te lossen', 'undated'],
    ['naar verwachting vanaf 1 mei 2024', 'start 2024-05-01..'],
    ['Publiceer uiterlijk 1 mei 2024 het verwachte aantal verzoeken', 'deadline ..2024-05-01'],
  ]);
  readsAs(ENGLISH, [
    ['Microsoft should finish this by 1 May 2024', 'forecast ..2024-05-01'],
    ['aims to deliver by the end of 2024', 'forecast ..2024-12-31'],
    ['targeted for Q2', 'forecast 2024-04-01..2024-06-30'],
    ['scheduled for 1 May 2024', 'forecast ..2024-05-01'],
    ['the expected release date is 1 May 2024', 'forecast 2024-05-01'],
    ['publishes the expected changes by 1 May 2024', 'deadline ..2024-05-01'],
  ]);
});

describe('a lasting duty', () => {
  describe('by a word that says so', () => {
    readsAs(DUTCH, [
      ['SLM blijft de ontwikkelingen volgen', 'standing'],
      ['Gegevens worden te allen tijde in de EU verwerkt.', 'standing'],
      ['De verwerker houdt steeds een register bij.', 'standing'],
      ['Microsoft will continue to publish reports', 'standing'],
      ['at all times', 'standing'],
      ['Microsoft blijft dit tot eind 2024 doen', 'expiry 2024-10-01..2024-12-31'],
      ['Microsoft blijft elk kwartaal rapporteren', 'recurring P3M'],
      ['Vanaf 1 mei 2024 blijft dit zo', 'start 2024-05-01..'],
    ]);
  });

  describe('by stating in the present tense what is done', () => {
    readsAs(DUTCH, [
      ['Microsoft fungeert als verwerker.', 'standing'],
      ['SLM volgt de ontwikkelingen nauwlettend.', 'standing'],
      ['Daarbij gebruikt Microsoft uitsluitend Europese datacenters.', 'standing'],
      ['Sindsdien verwerkt Google alle gegevens in de EU.', 'standing'],
      ['sinds 1 mei 2022 verwerkt Microsoft geen gegevens meer', 'standing'],
      ['Google does not share data with third parties.', 'standing'],
      ['The vendor encrypts data at rest.', 'standing'],
    ]);
  });

  describe('is not an order, a promise for later, a single act or a piece of another sentence', () => {
    readsAs(DUTCH, [
      ['Schakel de telemetrie uit.', 'undated'],
      ['Zorg dat Microsoft geen toegang heeft.', 'undated'],
      ['Microsoft zal alle gegevens versleutelen.', 'undated'],
      ['Microsoft past de documentatie aan.', 'undated'],
      ['Organisaties schakelen de telemetrie uit.', 'undated'],
      ['Microsoft onderzoekt de mogelijkheid om dit aan te passen.', 'undated'],
      ['Microsoft zegt toe een oplossing te leveren.', 'undated'],
      ['Microsoft heeft dit opgelost.', 'undated'],
      ['Beperk het gebruik van diensten die Microsoft aanbiedt.', 'undated'],
      ['Ask Microsoft whether it supports this.', 'undated'],
      ['De gegevens worden versleuteld.', 'undated'],
      ['de resterende maatregelen', 'undated'],
    ]);
  });
});

describe('something that ends by itself', () => {
  readsAs(DUTCH, [
    ['De uitzondering vervalt op 1 juli 2025.', 'expiry ..2025-07-01'],
    ['De overeenkomst loopt af op 31 december 2025.', 'expiry ..2025-12-31'],
    ['The exemption expires in June 2025.', 'expiry 2025-06-01..2025-06-30'],
    ['Microsoft verwacht dat dit vervalt op 1 juli 2025.', 'forecast ..2025-07-01'],
  ]);
});

describe('something that has to happen first', () => {
  readsAs(DUTCH, [
    ['na ondertekening', 'event'],
    ['zodra het contract is getekend', 'event'],
    ['nadat Microsoft dit heeft opgelost', 'event'],
    ['binnen drie maanden na ontvangst van het rapport', 'event'],
    ['binnen zes weken na publicatie', 'event'],
    ['bij de volgende release', 'event'],
    ['bij oplevering', 'event'],
    ['tot nader order', 'event'],
    ['vóór livegang', 'event'],
    ['drie maanden vóór het einde van het contract', 'event'],
    ['once the contract is signed', 'event'],
    ['within 30 days of receipt', 'event'],
    ['upon completion of the review', 'event'],
    ['when the migration is completed', 'event'],
    ['before the product is launched', 'event'],
    ['Delete the data before the go-live.', 'event'],
    ['Los dit op voordat de dienst beschikbaar is.', 'event'],
    ['with the next release', 'event'],
    ['na goedkeuring, uiterlijk 1 mei 2024', 'deadline ..2024-05-01'],
  ]);

  describe('only in appearance', () => {
    readsAs(DUTCH, [
      ['Leef de AVG na.', 'undated'],
      ['Kom de afspraken na en controleer dit.', 'undated'],
      ['at once', 'undated'],
      ['take the following measures', 'undated'],
      ['once again', 'undated'],
      ['upon request', 'undated'],
      ['Doe dit in overleg met SLM.', 'undated'],
      ['Vraag toestemming voordat je gegevens deelt.', 'undated'],
      ['Ask for consent before sharing data.', 'undated'],
    ]);
  });
});

describe('no term', () => {
  readsAs(DUTCH, [
    ['zo snel mogelijk', 'undated'],
    ['z.s.m.', 'undated'],
    ['zodra mogelijk', 'undated'],
    ['as soon as possible', 'undated'],
    ['ASAP', 'undated'],
    ['without undue delay', 'undated'],
    ['geen termijn', 'undated'],
    ['noemt nog geen datum', 'undated'],
    ['in de komende maanden', 'undated'],
    ['binnen enkele weken', 'undated'],
    ['in the coming months', 'undated'],
    ['in a few weeks', 'undated'],
    ['tbd', 'undated'],
    ['te zijner tijd', 'undated'],
    ['at a later date', 'undated'],
  ]);

  describe('nor anything at all', () => {
    readsAs(DUTCH, [
      ['', 'ask empty'],
      ['   ', 'ask empty'],
      ['... – !?', 'ask empty'],
      ['\u200b\u00a0', 'ask empty'],
      ['🙂', 'ask empty'],
    ]);
  });
});
