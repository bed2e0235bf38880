// `npm run dev`. Only what any Node can read stands here, as in start.mjs.
import { versionProblem } from './start/node-version.mjs';

const problem = versionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import('./start/develop.mjs').then(function (start) {
    return start.develop(process.env, process.argv.slice(2));
  });
}
