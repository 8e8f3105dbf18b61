import { ConfigReader } from '@backstage/config';
import { readPortfolioSettings } from './settings';

function read(portfolio: object) {
  return readPortfolioSettings(
    new ConfigReader({ offerings: JSON.parse(JSON.stringify({ portfolio })) }),
  );
}

describe('the settings of the portfolio', () => {
  it('have defaults', () => {
    expect(readPortfolioSettings(new ConfigReader({}))).toEqual({
      schedule: {
        frequency: { minutes: 10 },
        timeout: { minutes: 10 },
        initialDelay: { seconds: 15 },
      },
      trendDays: 730,
    });
    expect(read({}).trendDays).toBe(730);
  });

  it('say how often offerings are assessed', () => {
    const { schedule } = read({
      schedule: { frequency: { hours: 1 }, timeout: 'PT10M' },
    });

    expect(schedule.frequency).toEqual({ hours: 1 });
  });

  it('say how long it is kept how they stood', () => {
    expect(read({ keepTrendFor: 'P90D' }).trendDays).toBe(90);
  });

  it.each([
    [{ keepTrendFor: 'soon' }, 'offerings.portfolio.keepTrendFor: must be'],
    [{ keepTrendFor: 'PT1H' }, 'offerings.portfolio.keepTrendFor: must be'],
    [{ schedule: { frequency: { hours: 1 } } }, 'offerings.portfolio.schedule'],
    [
      { scedule: {} },
      "offerings.portfolio.scedule: unknown key, did you mean 'schedule'?",
    ],
    [{ every: 1 }, 'known are schedule, keepTrendFor'],
  ])('refuse %j, and say what they take', (config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
