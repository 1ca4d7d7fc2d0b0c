import { economyLivingProgrammes } from './programmes/economy-living.ts';
import { governanceBrandingProgrammes } from './programmes/governance-branding.ts';
import { societyEnvironmentProgrammes } from './programmes/society-environment.ts';
import type { Programme } from './shape.ts';

/** Eighteen examples, one for each national sub-dimension, as they stood at the end of September 2022. */
export const programmes: readonly Programme[] = [
  ...governanceBrandingProgrammes,
  ...economyLivingProgrammes,
  ...societyEnvironmentProgrammes,
];
