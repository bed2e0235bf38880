import assert from 'node:assert/strict';
import { isAllowedServiceUrl } from '../../src/bot/connector.js';

describe('addresses that messages may be sent to', () => {
  it('are those of the Bot Connector in Teams mode', () => {
    assert(isAllowedServiceUrl('https://smba.trafficmanager.net/emea/v3/conversations', false));
    assert(isAllowedServiceUrl('https://webchat.botframework.com/', false));
    assert(isAllowedServiceUrl('https://smba.infra.gov.teams.microsoft.us/', false));
  });

  for (const address of [
    'http://smba.trafficmanager.net/emea/',
    'https://trafficmanager.net.evil.example/',
    'https://anyone.trafficmanager.net/',
    'https://evilbotframework.com/',
    'http://127.0.0.1:3978/',
    'https://localhost/',
    'ftp://smba.trafficmanager.net/',
    'not an address',
    '',
  ]) {
    it(`are never ${address === '' ? 'empty' : address} in Teams mode`, () => {
      assert(!isAllowedServiceUrl(address, false));
    });
  }

  it('are those of this machine alone in local mode', () => {
    assert(isAllowedServiceUrl('http://localhost:56150/_connector', true));
    assert(isAllowedServiceUrl('http://127.0.0.1:56150/', true));
    assert(isAllowedServiceUrl('http://[::1]:56150/', true));
    assert(!isAllowedServiceUrl('https://smba.trafficmanager.net/emea/', true));
    assert(!isAllowedServiceUrl('http://localhost.evil.example/', true));
  });
});
