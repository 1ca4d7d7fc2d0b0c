// Run by hand after `npm install` has changed the lockfile: node src/cli/checks/complete-lockfile.ts [FILE]
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLockfile, type Lockfile } from './lockfile.ts';

const path = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
writeFileSync(path, `${JSON.stringify(completeLockfile(lock), undefined, 2)}\n`);
