/** A doubt beside a date makes it an expectation. */
import { DUTCH, ENGLISH, readsAs } from './readings.js';

describe('a date with a doubt beside it', () => {
  readsAs(DUTCH, [
    ['Microsoft levert dit mogelijk eind mei 2024 op.', 'forecast 2024-05-21..2024-05-31'],
    ['Microsoft levert het, als het meezit, uiterlijk 1 mei 2024.', 'forecast ..2024-05-01'],
    ['Onder voorbehoud levert Microsoft dit per 1 mei 2024.', 'forecast ..2024-05-01'],
    ['Microsoft levert dit zo snel mogelijk op.', 'undated'],
  ]);
  readsAs(ENGLISH, [
    ['Microsoft will deliver this by 1 May 2024 if all goes well.', 'forecast ..2024-05-01'],
    ['Microsoft will possibly deliver this by 1 May 2024.', 'forecast ..2024-05-01'],
  ]);
});
