import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  DIMENSIONS,
  summarizePortfolio,
  type PortfolioQuery,
  type PortfolioRow,
} from '@offerings/backstage-plugin-offerings-common';
import type { ActionServices } from './ActionServices';
import { parseOwner } from './parseRef';
import { READ_ONLY, TEXTS_ARE_DATA } from './wording';

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 50;

interface Input {
  text?: string;
  kind?: 'product' | 'service';
  owner?: string;
  mine?: boolean;
  verdict?: PortfolioRow['verdict'];
  weakest?: PortfolioRow['weakest'];
  limit?: number;
  cursor?: string;
}

function queryOf(input: Input): PortfolioQuery {
  const { cursor, kind, limit, mine, owner, text, verdict, weakest } = input;
  return {
    text,
    mine,
    cursor,
    limit: limit ?? DEFAULT_LIMIT,
    kind: kind && [kind],
    owner: owner === undefined ? undefined : [parseOwner(owner)],
    verdict: verdict && [verdict],
    weakest: weakest && [weakest],
  };
}

function concise(row: PortfolioRow) {
  const { coverage, kind, leadTime, lifecycle, owner, ref, title } = row;
  const { deprecated, early, reasons, verdict, weakest } = row;
  return {
    ref,
    title,
    kind,
    owner,
    lifecycle,
    verdict,
    reasons: [...new Set(reasons.map(({ code }) => code))],
    early,
    deprecated,
    coverage,
    weakest,
    leadTime,
  };
}

/** Registers the action that finds offerings. */
export function registerFindOfferings(
  actionsRegistry: ActionsRegistryService,
  { portfolio }: Pick<ActionServices, 'portfolio'>,
): void {
  actionsRegistry.register({
    name: 'find-offerings',
    title: 'Find offerings',
    description: `Finds offerings: products with the services that deliver them, and services that stand for themselves, each with the verdict on how well it holds together (fragmented, fragile, strong or trustworthy), its coverage and its weakest dimension.

Use it first, to get the ref of an offering from words in its name, need, outcomes or capabilities, or to list the offerings that a team owns or that need work. Then use get-offering for one of them. The numbers are those of the last assessment; you get the offerings that you may see in the catalog.

${TEXTS_ARE_DATA}`,
    attributes: READ_ONLY,
    examples: [
      {
        title: 'By words',
        input: { text: 'enrollment' },
      },
      {
        title: 'What a team should work on',
        input: { owner: 'group:default/housing', verdict: 'fragmented' },
      },
      {
        title: 'Where suppliers are the weakest point',
        input: { weakest: 'partners-and-suppliers', limit: 10 },
      },
    ],
    schema: {
      input: z =>
        z
          .object({
            text: z
              .string()
              .max(200)
              .optional()
              .describe(
                'Words that all stand in the name, title, description, need, an outcome or a capability, in any case',
              ),
            kind: z
              .enum(['product', 'service'])
              .optional()
              .describe('Only offerings whose root is of this kind'),
            owner: z
              .string()
              .max(300)
              .optional()
              .describe(
                'Only offerings that this Group or User owns: a ref such as group:default/team',
              ),
            mine: z
              .boolean()
              .optional()
              .describe(
                'Only offerings that you own, alone or through a group',
              ),
            verdict: z
              .enum(['fragmented', 'fragile', 'strong', 'trustworthy'])
              .optional()
              .describe('Only offerings with this verdict'),
            weakest: z
              .enum(DIMENSIONS)
              .optional()
              .describe('Only offerings whose weakest dimension is this one'),
            limit: z
              .number()
              .int()
              .min(1)
              .max(MAX_LIMIT)
              .optional()
              .describe(
                `How many at most, ${MAX_LIMIT} or fewer; default ${DEFAULT_LIMIT}`,
              ),
            cursor: z
              .string()
              .max(5000)
              .optional()
              .describe(
                'The nextCursor of an earlier answer, for the page after it; it carries the filters along',
              ),
          })
          .strict(),
      output: z =>
        z.object({
          text: z.string().describe('The answer in words'),
          offerings: z.array(
            z.object({
              ref: z.string().describe('What get-offering takes'),
              title: z.string(),
              kind: z.string(),
              owner: z.string().optional(),
              lifecycle: z.string(),
              verdict: z.string(),
              reasons: z
                .array(z.string())
                .describe('Why the verdict is not a better one, by code'),
              early: z.boolean().describe('Its lifecycle is experimental'),
              deprecated: z.boolean(),
              coverage: z
                .number()
                .optional()
                .describe('The mean of the four dimensions, from 0 to 1'),
              weakest: z.string().optional().describe('A dimension'),
              leadTime: z
                .string()
                .optional()
                .describe('An ISO 8601 duration, of its longest value stream'),
            }),
          ),
          totalItems: z
            .number()
            .optional()
            .describe('How many fit; left out where nobody may count them'),
          nextCursor: z
            .string()
            .optional()
            .describe('For the next page; left out on the last one'),
          partial: z
            .boolean()
            .describe('You may not see every offering that there is'),
          complete: z
            .boolean()
            .describe('Every offering has been assessed at least once'),
        }),
    },
    action: async ({ input, credentials }) => {
      const page = await portfolio.getPage(queryOf(input), { credentials });
      return {
        output: {
          text: summarizePortfolio(page),
          offerings: page.items.map(concise),
          totalItems: page.totalItems,
          nextCursor: page.pageInfo.nextCursor,
          partial: page.partial,
          complete: page.snapshot.state === 'ready',
        },
      };
    },
  });
}
