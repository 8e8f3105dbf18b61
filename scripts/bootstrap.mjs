// `npm start`, `npm test`, `yarn start` and `yarn test` all run this file. It is
// written for very old Node versions too, so that they get a sentence and not a
// syntax error; everything else is loaded once the version is known to do.
const OLDEST_NODE_MAJOR = 18;

const major = Number(process.versions.node.split('.')[0]);

if (major < OLDEST_NODE_MAJOR) {
  console.error(
    'This needs Node 18 or newer and runs on ' +
      process.version +
      ': install Node 24 from https://nodejs.org, then run the same command again.',
  );
  process.exitCode = 1;
} else {
  import('./bootstrap/main.mjs').then(function run(module) {
    return module.main(process.argv.slice(2));
  });
}
