import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { ApiRouter } from '../apiRouter';
import type { PortfolioService } from './PortfolioService';

const DEFAULT_TREND_DAYS = 90;

/** Serves the portfolio. */
export function addPortfolioRoutes(
  router: ApiRouter,
  options: { httpAuth: HttpAuthService; portfolio: PortfolioService },
): void {
  const { httpAuth, portfolio } = options;
  const allow = { allow: ['user' as const, 'service' as const] };

  router.get('/v1/offerings', async (req, res) => {
    const credentials = await httpAuth.credentials(req, allow);
    res.json(await portfolio.getPage(req.query, { credentials }));
  });

  router.get('/v1/offerings.csv', async (req, res) => {
    const credentials = await httpAuth.credentials(req, allow);
    const csv = await portfolio.getCsv(req.query, { credentials });
    res.attachment('offerings.csv').type('text/csv; charset=utf-8');
    res.send(csv);
  });

  router.get('/v1/offerings/:kind/:namespace/:name/trend', async (req, res) => {
    const credentials = await httpAuth.credentials(req, allow);
    const { days = DEFAULT_TREND_DAYS } = req.query;
    res.json(await portfolio.getTrend(req.params, days, { credentials }));
  });
}
