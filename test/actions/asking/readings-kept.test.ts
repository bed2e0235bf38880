import assert from 'node:assert/strict';
import type { WordingReader } from '../../../src/actions/deps.js';
import { keepingReadings } from '../../../src/actions/asking/readings-kept.js';
import { localDate } from '../../../src/domain/time/local-date.js';
import { readDeadline } from '../../../src/language/index.js';

const PUBLISHED = localDate('2020-06-29');
const AGAINST = { published: PUBLISHED, lang: 'nl', vendor: 'microsoft' } as const;

/** A reader that tells what it had to read. */
function counting(): { readonly read: WordingReader; readonly wordings: string[] } {
  const wordings: string[] = [];
  const read: WordingReader = (wording, against) => {
    wordings.push(wording);
    return readDeadline(wording, against);
  };
  return { read, wordings };
}

describe('a reading of a wording that is kept', () => {
  it('is the one that it was the first time', () => {
    const { read, wordings } = counting();
    const keeping = keepingReadings(read);
    const first = keeping('voor eind 2020', AGAINST);
    assert.deepEqual(first, readDeadline('voor eind 2020', AGAINST));
    assert.equal(keeping('voor eind 2020', AGAINST), first);
    assert.equal(wordings.length, 1);
  });

  it('is another one against another day, in another language or of another vendor', () => {
    const { read, wordings } = counting();
    const keeping = keepingReadings(read);
    const others = [
      AGAINST,
      { ...AGAINST, published: localDate('2021-06-29') },
      { ...AGAINST, published: null },
      { ...AGAINST, lang: 'en' },
      { ...AGAINST, vendor: 'google' },
      { ...AGAINST, vendor: null },
    ] as const;
    for (const against of others) {
      assert.deepEqual(keeping('binnen 6 maanden', against), readDeadline('binnen 6 maanden', against));
    }
    assert.equal(wordings.length, others.length);
  });

  it('goes when many others have come', () => {
    const { read, wordings } = counting();
    const keeping = keepingReadings(read, 2);
    for (const wording of ['voor eind 2020', 'voor eind 2021', 'voor eind 2022', 'voor eind 2022', 'voor eind 2020']) {
      keeping(wording, AGAINST);
    }
    assert.deepEqual(wordings, ['voor eind 2020', 'voor eind 2021', 'voor eind 2022', 'voor eind 2020']);
  });
});
