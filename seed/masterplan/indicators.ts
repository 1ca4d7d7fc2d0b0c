import { brandingIndicators } from './indicators/branding.ts';
import { economyIndicators } from './indicators/economy.ts';
import { environmentIndicators } from './indicators/environment.ts';
import { governanceIndicators } from './indicators/governance.ts';
import { livingIndicators } from './indicators/living.ts';
import { societyIndicators } from './indicators/society.ts';
import type { Indicator } from './shape.ts';

/** Real measures, chosen and defined by us; with their targets they are examples until the regency confirms its own. */
export const indicators: readonly Indicator[] = [
  ...governanceIndicators,
  ...brandingIndicators,
  ...economyIndicators,
  ...livingIndicators,
  ...societyIndicators,
  ...environmentIndicators,
];

export const targetYears = [2021, 2022, 2023, 2024, 2025, 2026] as const;
