/** Indonesian and English, in this order, as everywhere in the house. */
export type Words = readonly [id: string, en: string];

/**
 * How sure a fact is. official: read in the regulation or the ministry's own text. published: read in press,
 * another government's page or public data. derived: recomputed from published figures. unverified: general
 * knowledge nobody here has checked; the screen marks it "belum diverifikasi".
 */
export type Certainty = 'official' | 'published' | 'derived' | 'unverified';

/** `on` is the date of the source (YYYY-MM-DD), not of the fact. */
export type Source = { readonly text: string; readonly on?: string; readonly url?: string };

/** A real fact says where it was read. */
export type Real = {
  readonly source: Source;
  readonly certainty: Certainty;
  readonly demo?: false;
};

/** Everything else is an example and is shown with the chip "contoh". */
export type Demo = { readonly demo: true };

export type Origin = Real | Demo;

export const demo: Demo = { demo: true };

export function real(certainty: Certainty, source: Source): Real {
  return { certainty, source };
}
