import { MISTAKES, REASONS, SURFACES, type Mistake } from '.';

const ALL = Object.values(MISTAKES).flat();

/** How many of the mistakes a surface does not tell of, by the reason. */
function unseen(mistakes: readonly Mistake[]) {
  return Object.fromEntries(
    SURFACES.map(surface => {
      const counts: Record<string, number> = {};
      for (const mistake of mistakes) {
        const reason = mistake.unseen?.[surface];
        if (reason) counts[reason] = (counts[reason] ?? 0) + 1;
      }
      return [surface, counts];
    }),
  );
}

describe('the table of mistakes', () => {
  it('has at least sixty, each another one', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(60);
    const told = ALL.map(({ files, rule, says }) => `${files} ${rule} ${says}`);
    expect(new Set(told).size).toBe(ALL.length);
  });

  it('says of each surface what it can not see, and why', () => {
    expect(unseen(ALL)).toEqual({
      cli: {},
      api: {},
      screen: { 'one-text': 1 },
      editor: { 'no-catalog': 3 },
      schema: {
        'valid-json': 6,
        'other-entities': 14,
        'unknown-version': 1,
      },
      processor: {
        'reads-yaml-itself': 12,
        'no-identity': 2,
        'warnings-are-logged': 2,
        'other-entities': 14,
        'not-ours': 3,
      },
    });
  });

  it('gives no reason that no mistake has', () => {
    const given = ALL.flatMap(({ unseen: reasons = {} }) =>
      Object.values(reasons),
    );
    expect([...new Set(given)].sort()).toEqual(Object.keys(REASONS).sort());
  });
});
