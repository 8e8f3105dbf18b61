import { NotAllowedError } from '@backstage/errors';
import type {
  PortfolioPage,
  PortfolioQuery,
} from '@offerings/backstage-plugin-offerings-common';
import {
  inMemoryPortfolio,
  manyRows,
  portfolioRow,
  universityRows,
} from '../src/testing/portfolio';

/** Which state of the screen to show; see `localStorage` of the browser. */
const SCENARIO = 'offerings.dev.portfolio';

const TWO_MINUTES = 120_000;

type Answer = (query: PortfolioQuery) => Promise<PortfolioPage>;

function answerWith(count: number): Answer {
  return inMemoryPortfolio([...universityRows, ...manyRows(count)], {
    mine: ['group:default/enrollment-team'],
    completedAt: new Date(Date.now() - TWO_MINUTES).toISOString(),
  });
}

function changed(changes: Partial<PortfolioPage>): Answer {
  return async query => ({ ...(await answerWith(0)(query)), ...changes });
}

const assessed = { so: 0 };

const SCENARIOS: Readonly<Record<string, Answer>> = {
  few: answerWith(0),
  none: inMemoryPortfolio([]),
  pending: changed({
    items: [],
    totalItems: 0,
    verdicts: undefined,
    snapshot: { state: 'pending' },
  }),
  first: async query => {
    assessed.so += 12;
    const page = await answerWith(0)(query);
    return assessed.so >= 48
      ? page
      : {
          ...page,
          items: [],
          snapshot: { state: 'first', assessed: assessed.so, of: 48 },
        };
  },
  partial: changed({
    partial: true,
    totalItems: undefined,
    verdicts: undefined,
    facets: undefined,
  }),
  extreme: inMemoryPortfolio([
    portfolioRow('long', {
      title: 'A long title '.repeat(80),
      owner: `group:default/${'long-owner-'.repeat(6)}`,
      verdict: 'fragmented',
      reasons: Array.from({ length: 9 }, (_, index) => ({
        code: `reason-number-${index}`,
      })),
      dimensions: [],
      services: Array.from({ length: 200 }, (_, index) => ({
        ref: `service:default/s${index}`,
        title: `Service number ${index} with a long name `.repeat(3),
      })),
    }),
  ]),
  failing: async () => {
    throw new Error('The database is away');
  },
  forbidden: async () => {
    throw new NotAllowedError('No');
  },
  slow: async query => {
    await new Promise(resolve => setTimeout(resolve, 5_000));
    return answerWith(123)(query);
  },
};

/** Answers as the chosen scenario has it; with many rows where none is chosen. */
export const devPortfolio: Answer = query =>
  (SCENARIOS[localStorage.getItem(SCENARIO) ?? ''] ?? answerWith(123))(query);
