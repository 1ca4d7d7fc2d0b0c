/** The part of package-lock.json that is read here. */
export interface Lockfile {
  readonly packages: Record<string, LockEntry>;
}

interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** What `npm ci` would refuse or could not verify, one line each. */
export function lockfileFaults({ packages }: Lockfile): string[] {
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  const loose = entries.filter(([, { integrity, optional }]) => !integrity?.startsWith('sha512-') && !optional);
  const missing = missingOptionals({ packages }).map(({ name }) => name);
  return [
    ...(entries.length === 0 ? ['it lists no package'] : []),
    ...loose.map(([path]) => `${path} has no sha512 hash`),
    ...missing.map(
      (name) => `${name} is missing: npm ci will refuse; complete it with src/cli/checks/complete-lockfile.ts`,
    ),
  ];
}

/**
 * npm leaves builds for other platforms out of the lockfile when its registry does not carry them, and then refuses its
 * own lockfile (`npm ci`: "Missing … from lock file"). With an entry that names the platform, it passes them over.
 */
export function completeLockfile(lock: Lockfile): Lockfile {
  const added = missingOptionals(lock).map(({ name, version, dev }): [string, LockEntry] => [
    `node_modules/${name}`,
    inNpmOrder({ version, ...(dev ? { dev: true } : {}), optional: true, ...platformOf(name) }),
  ]);
  const sorted = Object.entries({ ...lock.packages, ...Object.fromEntries(added) }).toSorted(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** As npm writes them, so that its next rewrite changes nothing. */
function inNpmOrder({ version, cpu, dev, libc, optional, os }: LockEntry & { dev?: boolean }): LockEntry {
  return JSON.parse(JSON.stringify({ version, cpu, dev, libc, optional, os })) as LockEntry;
}

function missingOptionals({ packages }: Lockfile): { name: string; version: string; dev: boolean }[] {
  const known = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.values(packages).flatMap((entry) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !known.has(name))
      .map(([name, version]) => ({ name, version, dev: 'dev' in entry })),
  );
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'aix', 'sunos'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'];

/** Builds are named after their platform: `@oxlint/binding-linux-arm-gnueabihf`. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const parts = (name.split('/').at(-1) ?? '').split('-');
  const os = systems.find((system) => parts.includes(system));
  const cpu = processors.find((processor) => parts.includes(processor));
  const libc = os === 'linux' ? parts.flatMap((part) => /^(gnu|musl)/.exec(part)?.[1] ?? [])[0] : undefined;
  if (!os || !cpu) throw new Error(`the platform of ${name} is not in its name`);
  return { os: [os], cpu: [cpu], ...(libc ? { libc: [libc === 'gnu' ? 'glibc' : 'musl'] } : {}) };
}
