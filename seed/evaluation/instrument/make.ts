import type { Item, RubricLevel } from '../shape.ts';
import type { Words } from '../../origin.ts';

export const level = (label: Words, description: Words): RubricLevel => ({ label, description });

export const item = (given: Omit<Item, 'ours'>): Item => ({ ...given, ours: true });
