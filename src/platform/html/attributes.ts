import type { ComponentChildren } from 'preact';

export type Children = ComponentChildren;
export type Link = { label: string; href: string };

/** The six hues that keep their meaning everywhere; a hue never stands alone (label or shape beside it). */
export type Hue = 'governance' | 'branding' | 'economy' | 'living' | 'society' | 'environment';
export const hues: readonly Hue[] = ['governance', 'branding', 'economy', 'living', 'society', 'environment'];

/** Joins class names, leaving out what is false. */
export function classes(...names: (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}

/** The class that sets `--c`, the colour everything inside draws with. */
export function hueClass(hue?: Hue): string | undefined {
  return hue && `c-${hue}`;
}

/** A name made safe for an element's id. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
