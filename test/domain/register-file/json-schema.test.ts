import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { registerFileSchema } from '../../../src/domain/register-file/json-schema.js';

const published: unknown = JSON.parse(
  readFileSync(new URL('../../../data/register.schema.json', import.meta.url), 'utf8'),
);

/** Every object in a JSON value, itself included. */
function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe('the published schema of register files', () => {
  it('is the one the project reads by (else: npx tsx scripts/write-register-schema.ts)', () => {
    assert.deepEqual(published, JSON.parse(JSON.stringify(registerFileSchema())));
  });

  it('is draft 2020-12, titled and described', () => {
    const schema = registerFileSchema();
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema['title'], 'Nakoming register');
    assert.ok(Object.values(schema['$defs'] ?? {}).every((definition) => 'description' in Object(definition)));
  });

  it('knows every key, so that a slip of the pen shows in the editor', () => {
    const closed = objectsIn(published).filter((item) => 'type' in item && item.type === 'object');
    assert.ok(closed.length > 15);
    for (const item of closed) assert.ok('additionalProperties' in item && !item.additionalProperties);
  });

  it('asks for no field that may be left out', () => {
    const required = [
      'code',
      'obligor',
      'nature',
      'title',
      'quote',
      'source',
      'place',
      'deadline',
      'state',
      'confidential',
    ];
    assert.ok(JSON.stringify(published).includes(`"required":${JSON.stringify(required)}`));
  });

  it('holds the form of codes, days and intervals', () => {
    const text = JSON.stringify(published);
    for (const form of ['[VOS]', '[HMLR]', '"format":"date"', '"minProperties":1', '"minItems":1']) {
      assert.ok(text.includes(form), form);
    }
  });
});
