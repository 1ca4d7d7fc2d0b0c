/**
 * For each rule of .dependency-cruiser.mjs a file that breaks it: path → what it imports. Written to a temporary tree,
 * never to the source. A rule that no longer catches its offence is a rule that has quietly stopped working.
 */
export interface Planted {
  readonly rule: string;
  readonly file: string;
  readonly imports: string;
}

const capability = 'src/dimensions/society/health';

export const planted: readonly Planted[] = [
  { rule: 'platform-imports-only-what-is-below', file: 'src/platform/jobs/a.ts', imports: '../../kernel/target.ts' },
  { rule: 'kernel-imports-only-what-is-below', file: 'src/kernel/a.ts', imports: '../blocks/cases/target.ts' },
  { rule: 'blocks-imports-only-what-is-below', file: 'src/blocks/cases/a.ts', imports: '../../masterplan/target.ts' },
  { rule: 'masterplan-imports-only-what-is-below', file: 'src/masterplan/a.ts', imports: '../scoring/target.ts' },
  { rule: 'scoring-imports-only-what-is-below', file: 'src/scoring/a.ts', imports: '../evaluation/target.ts' },
  { rule: 'evaluation-imports-only-what-is-below', file: 'src/evaluation/a.ts', imports: '../portal/target.ts' },
  { rule: 'portal-imports-only-what-is-below', file: 'src/portal/a.ts', imports: '../blocks/cases/target.ts' },
  { rule: 'methods-imports-only-what-is-below', file: 'src/methods/skm/a.ts', imports: '../../platform/target.ts' },
  { rule: 'methods-do-no-io', file: 'src/methods/skm/b.ts', imports: 'node:fs' },
  { rule: 'capability-imports-no-capability', file: `${capability}/a.ts`, imports: '../care/target.ts' },
  { rule: 'capability-imports-no-house-part', file: `${capability}/b.ts`, imports: '../../../scoring/target.ts' },
  { rule: 'nobody-imports-a-capability', file: 'src/evaluation/b.ts', imports: '../dimensions/society/care/target.ts' },
  { rule: 'nobody-imports-the-cli', file: 'src/platform/http/a.ts', imports: '../../cli/target.ts' },
  { rule: 'only-the-cli-imports-main', file: 'src/portal/b.ts', imports: '../main.ts' },
  { rule: 'model-has-no-io', file: `${capability}/model.ts`, imports: '../../../platform/db/target.ts' },
  { rule: 'model-has-no-node-io', file: 'src/blocks/cases/model.ts', imports: 'node:fs' },
  { rule: 'only-queries-speaks-sql', file: `${capability}/actions.ts`, imports: '../../../platform/db/sql.ts' },
  { rule: 'pages-only-draw', file: `${capability}/pages/list.tsx`, imports: '../queries.ts' },
  { rule: 'launcher-needs-nothing-installed', file: 'src/cli/launcher/a.js', imports: 'listed' },
  { rule: 'verifier-stands-alone', file: 'verifier/verify.mjs', imports: 'node:http' },
  { rule: 'no-test-code-in-the-program', file: 'src/kernel/b.ts', imports: '../../test/support/target.ts' },
  { rule: 'no-development-package-in-the-program', file: 'src/kernel/c.ts', imports: 'listed-for-development' },
  { rule: 'no-unlisted-package', file: 'src/kernel/d.ts', imports: 'unlisted' },
  { rule: 'no-unresolvable-import', file: 'src/kernel/e.ts', imports: './gone.ts' },
  { rule: 'no-circle', file: 'src/kernel/f.ts', imports: './g.ts' },
];

/** What the offences reach for; harmless by itself. */
export const targets: readonly string[] = [
  'src/kernel/target.ts',
  'src/platform/target.ts',
  'src/platform/db/target.ts',
  'src/platform/db/sql.ts',
  'src/blocks/cases/target.ts',
  'src/masterplan/target.ts',
  'src/scoring/target.ts',
  'src/evaluation/target.ts',
  'src/portal/target.ts',
  'src/cli/target.ts',
  'src/main.ts',
  'src/dimensions/society/care/target.ts',
  `${capability}/queries.ts`,
  'test/support/target.ts',
];

export const packages: Readonly<Record<string, 'dependencies' | 'devDependencies' | undefined>> = {
  listed: 'dependencies',
  'listed-for-development': 'devDependencies',
  unlisted: undefined,
};
