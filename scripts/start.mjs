// `npm start`. Only what any Node can read stands here, so that one that is too old gets a sentence and not a SyntaxError.
import { versionProblem } from './start/node-version.mjs';

const problem = versionProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import('./start/run.mjs').then(function (start) {
    return start.run(process.env);
  });
}
