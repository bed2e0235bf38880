/** Whether one measure was kept in time, why it is late or is not, and how its deadline was read. */
import { isReadAs } from '../reading.js';

describe('one measure, after the fact', () => {
  isReadAs([
    ['was OW20-V4 delivered on time?', 'measure OW20-V4 on_time'],
    ['is OW20-V4 op tijd geleverd?', 'measure OW20-V4 on_time'],
    ['heeft Microsoft de deadline van OW20-V4 gehaald?', 'measure OW20-V4 on_time'],
    ['did Microsoft keep OW20-V4?', 'measure OW20-V4 on_time'],
    ['kwam OW20-V1 te laat?', 'measure OW20-V1 late'],
    ['when was OW20-V4 delivered?', 'measure OW20-V4 deadline'],
  ]);
});

describe('why one measure is not late', () => {
  isReadAs([
    ['waarom is MD23-V3 niet te laat?', 'measure MD23-V3 why_late'],
    ["why isn't MD23-V3 overdue?", 'measure MD23-V3 why_late'],
    ['why is MD23-V3 still on time?', 'measure MD23-V3 why_late'],
    ['waarom is OW20-V4 te laat?', 'measure OW20-V4 blockers'],
  ]);
});

describe('the rule by which a deadline was read', () => {
  isReadAs([
    ['which rule was applied to the deadline of MD23-V3', 'measure MD23-V3 reading'],
    ['welke regel is toegepast op de termijn van MD23-V3?', 'measure MD23-V3 reading'],
    ['hoe kom je aan de termijn van MD23-V3?', 'measure MD23-V3 reading'],
    ['on what basis do you say OW20-V2 is due 31 December?', 'measure OW20-V2 reading'],
    ['how do you read the deadline of MD23-V3?', 'measure MD23-V3 reading'],
    ['hoe lees je de termijn van MD23-V3?', 'measure MD23-V3 reading'],
    ['waarom is de termijn van OW20-V4 21 september 2020?', 'measure OW20-V4 reading'],
    ['why was the deadline of OW20-V4 moved?', 'measure OW20-V4 moved'],
  ]);
});
