// Runs before everything else: this project needs a newer Node than Debian ships. The Node that
// comes with the project (optionalDependencies) is used by `npm run`, not by your own shell.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(
    `Dit project heeft Node 22.19 of nieuwer nodig; dit is Node ${process.versions.node}.\n` +
      'Op Linux en Windows komt de juiste Node met het project mee: doe "npm ci" zonder --omit=optional.\n' +
      'Op een Mac installeert u Node 24 zelf (zie .nvmrc).',
  );
  process.exit(1);
}
