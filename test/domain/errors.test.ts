import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ConfigError, ERROR_CODES, NakomingError, RegisterError, StoreError } from '../../src/domain/errors.js';

describe('an error of our own', () => {
  it('has a code, and the name of its class', () => {
    const errors = [
      new ConfigError(['PORT: …']),
      new RegisterError('REGISTER_INVALID', ['…']),
      new StoreError('STORE_IN_USE', '…'),
      new NakomingError('PORT_TAKEN', '…'),
    ];
    assert.deepEqual(
      errors.map(({ name, code }) => [name, code]),
      [
        ['ConfigError', 'CONFIG_INVALID'],
        ['RegisterError', 'REGISTER_INVALID'],
        ['StoreError', 'STORE_IN_USE'],
        ['NakomingError', 'PORT_TAKEN'],
      ],
    );
    for (const error of errors) assert.ok(error instanceof NakomingError && ERROR_CODES.includes(error.code));
  });

  it('tells every problem at once, a line each', () => {
    const faults = ['MD23-V3: latest is before earliest', 'OW20-V9: risks: OW20-H9 is not in the register'];
    const error = new RegisterError('REGISTER_INVALID', faults);
    assert.deepEqual(error.faults, faults);
    assert.equal(error.message, faults.join('\n'));
    assert.equal(new ConfigError(faults).message, faults.join('\n'));
  });

  it('keeps what caused it', () => {
    const cause = new Error('EACCES');
    assert.equal(new StoreError('STORE_UNWRITABLE', 'data/runtime', { cause }).cause, cause);
  });
});
