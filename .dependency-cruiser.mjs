// Who may import whom (ARCHITECTURE.md). Each rule has a planted offence in test/architecture/imports.test.ts.
const tests = '\\.test\\.tsx?$';
const only = (...places) => ({ path: '^src/', pathNot: `^src/(${places.join('|')})(/|$)` });
const queries = '/[a-z-]*queries\\.ts$|/queries/[^/]+\\.ts$';
const houseParts = 'masterplan|scoring|evaluation|portal';
/** Files of the kernel that are about one table and nothing else. */
const oneTable =
  '^src/kernel/(areas/boundaries|audit/(erase|record)|capability/(job|submissions)|people/attempts)\\.ts$';

const mayImport = [
  ['platform', []],
  ['kernel', ['platform']],
  ['blocks', ['platform', 'kernel']],
  ['masterplan', ['platform', 'kernel']],
  ['scoring', ['platform', 'kernel', 'masterplan', 'methods']],
  ['evaluation', ['platform', 'kernel', 'masterplan', 'scoring', 'methods']],
  ['portal', ['platform', 'kernel', 'methods', 'masterplan', 'scoring', 'evaluation']],
  ['methods', []],
].map(([place, below]) => ({
  name: `${place}-imports-only-what-is-below`,
  comment: `${place} may import ${['itself', ...below].join(', ')} and nothing else of ours.`,
  severity: 'error',
  from: { path: `^src/${place}/`, pathNot: tests },
  to: only(place, ...below),
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...mayImport,
    {
      name: 'methods-do-no-io',
      comment: 'A method reads no clock, file or database: the same input gives the same digits for ever.',
      severity: 'error',
      from: { path: '^src/methods/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'capability-imports-no-capability',
      comment: 'What two capabilities share is a block, or an observation.',
      severity: 'error',
      from: { path: '^src/dimensions/([^/]+/[^/]+)/' },
      to: { path: '^src/dimensions/[^/]+/[^/]+/', pathNot: '^src/dimensions/$1/' },
    },
    {
      name: 'capability-imports-no-house-part',
      comment: 'A capability gives observations; what measures reads those.',
      severity: 'error',
      from: { path: '^src/dimensions/', pathNot: tests },
      to: { path: `^src/(${houseParts}|cli|main\\.ts)` },
    },
    {
      name: 'nobody-imports-a-capability',
      comment: 'The folder is the registry: capabilities are discovered, never named.',
      severity: 'error',
      from: { path: '^(src|verifier|seed)/', pathNot: '^src/dimensions/' },
      to: { path: '^src/dimensions/' },
    },
    {
      name: 'nobody-imports-the-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'only-the-cli-imports-main',
      comment: 'main.ts puts the house together; whoever needs it from below has it the wrong way round.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|main\\.ts)' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'model-has-no-io',
      comment: 'model.ts holds nouns, states and rules: no database, no files, no network, no actions or pages.',
      severity: 'error',
      from: { path: '^src/(?!platform/).*/model\\.ts$' },
      to: {
        path: '^src/platform/((db|http|jobs|mail|live|html)/|files/(?!stored\\.ts))|/[a-z-]*(queries|actions|routes|indicators|seed|capability|part)\\.ts$|/pages/|(^|/)node_modules/(pg|fastify|preact)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'model-has-no-node-io',
      severity: 'error',
      from: { path: '^src/(?!platform/).*/model\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'only-queries-speaks-sql',
      comment: 'All SQL of a place stands in its queries.ts.',
      severity: 'error',
      from: {
        path: `^src/(kernel|blocks|dimensions|${houseParts})/`,
        pathNot: `(${queries}|${tests}|${oneTable})`,
      },
      to: {
        path: '^src/platform/db/sql\\.ts$|(^|/)node_modules/(pg|pg-copy-streams)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'pages-only-draw',
      comment: 'A page gets its data from its route and draws it.',
      severity: 'error',
      from: { path: '^src/.*/pages/', pathNot: tests },
      to: {
        path: '^src/platform/(db|http|files|jobs|mail|live)/|/[a-z-]*(queries|actions|seed)\\.ts$|(^|/)node_modules/(pg|fastify)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'launcher-needs-nothing-installed',
      comment: 'It runs before there are packages, on any Node from 18 on.',
      severity: 'error',
      from: { path: '^src/cli/launcher/' },
      to: { pathNot: '^src/cli/launcher/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'verifier-stands-alone',
      comment: 'An outsider reads and runs it without us: only node:crypto and node:fs.',
      severity: 'error',
      from: { path: '^verifier/', pathNot: '\\.test\\.' },
      to: { pathNot: '^(node:)?(crypto|fs)$' },
    },
    {
      name: 'no-test-code-in-the-program',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: `^test/|${tests}` },
    },
    {
      name: 'no-development-package-in-the-program',
      comment: 'What runs in production stands under dependencies.',
      severity: 'error',
      from: { path: '^(src|seed)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unlisted-package',
      comment: 'What is imported is in package.json, not there by luck.',
      severity: 'error',
      from: { path: '^(src|seed|test|bench)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable-import',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one thing, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '(^|/)\\.serasan/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
    },
  },
};
