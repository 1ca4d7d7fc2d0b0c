export interface Machine {
  readonly root: string;
  /** As `process.version` says it. */
  readonly version: string;
  readonly platform: string;
  readonly arch: string;
  readonly execPath: string;
  /** The least version, from package.json. */
  readonly wanted: string;
  readonly glibc: boolean;
}
export interface RuntimeInstall {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
  readonly folder: string;
}
export function chooseRuntime(machine: Machine): { readonly node: string; readonly install?: RuntimeInstall };
export function wantedVersion(root: string): string;
