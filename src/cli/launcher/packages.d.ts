/** True when node_modules is what package-lock.json says. */
export function packagesReady(root: string): boolean;
export function installedMatches(lockText: string, installedText: string | undefined): boolean;
