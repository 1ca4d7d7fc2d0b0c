import type { House } from '../kernel/capability/house.ts';
import type { Seeding } from '../kernel/capability/capability.ts';

export async function seedEvaluation(_house: House, _seeding: Seeding): Promise<void> {}
