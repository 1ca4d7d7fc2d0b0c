/** What became of an act: `accepted`, or the slug of the problem it was refused with. */
export function refusal(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(
    () => 'accepted',
    (error: unknown) => (error as { slug?: string }).slug,
  );
}
