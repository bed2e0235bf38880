import assert from 'node:assert/strict';
import { cloudOf, type CloudName } from '../../src/bot/clouds.js';
import { isAllowedServiceUrl } from '../../src/bot/connector.js';

const serviceOf = (cloud: CloudName) => cloudOf({ cloud, endpoints: {} }).service;
const CLOUDS = ['public', 'usgov', 'usgovdod', 'china'] as const;

/** Where Teams takes messages, by cloud. */
const ADDRESSES: Readonly<Record<CloudName, readonly string[]>> = {
  public: [
    'https://smba.trafficmanager.net/emea/v3/conversations',
    'https://smba.trafficmanager.net/teams/',
    'https://smba.infra.gcc.teams.microsoft.com/',
    'https://webchat.botframework.com/',
  ],
  usgov: ['https://smba.infra.gov.teams.microsoft.us/'],
  usgovdod: ['https://smba.infra.dod.teams.microsoft.us/'],
  china: ['https://frontend.botapi.msg.infra.teams.microsoftonline.cn/'],
};

describe('addresses that messages may be sent to', () => {
  for (const cloud of CLOUDS) {
    it(`are those of the Bot Connector in the cloud ${cloud}, and of no other cloud`, () => {
      for (const other of CLOUDS) {
        for (const address of ADDRESSES[other]) {
          assert.equal(isAllowedServiceUrl(address, serviceOf(cloud)), other === cloud, address);
        }
      }
    });
  }

  for (const address of [
    'http://smba.trafficmanager.net/emea/',
    'https://trafficmanager.net.evil.example/',
    'https://anyone.trafficmanager.net/',
    'https://evilbotframework.com/',
    'https://smba.infra.gov.teams.microsoft.us.evil.example/',
    'http://127.0.0.1:3978/',
    'https://localhost/',
    'ftp://smba.trafficmanager.net/',
    'not an address',
    '',
  ]) {
    it(`are never ${address === '' ? 'empty' : address} in Teams mode`, () => {
      for (const cloud of CLOUDS) assert(!isAllowedServiceUrl(address, serviceOf(cloud)));
    });
  }

  it('are those of this machine alone in local mode', () => {
    assert(isAllowedServiceUrl('http://localhost:56150/_connector', null));
    assert(isAllowedServiceUrl('http://127.0.0.1:56150/', null));
    assert(isAllowedServiceUrl('http://[::1]:56150/', null));
    assert(!isAllowedServiceUrl('https://smba.trafficmanager.net/emea/', null));
    assert(!isAllowedServiceUrl('http://localhost.evil.example/', null));
  });
});
