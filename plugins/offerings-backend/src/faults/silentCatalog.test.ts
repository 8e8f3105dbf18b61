import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { DefaultOfferingReader } from '../services';

describe('a catalog that says nothing at all', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('has no view after half a minute, in plain words', async () => {
    const logger = mockServices.logger.mock();
    const catalog = catalogServiceMock.mock({
      getEntitiesByRefs: () => new Promise(() => {}),
    });
    const reader = DefaultOfferingReader.create({ catalog, logger });

    const failure = reader
      .getOffering(
        { kind: 'product', namespace: 'default', name: 'portal' },
        { credentials: mockCredentials.user() },
      )
      .catch(error => error);
    await jest.advanceTimersByTimeAsync(30_000);

    expect(await failure).toMatchObject({
      name: 'ServiceUnavailableError',
      message: 'The catalog could not be read',
    });
    expect(logger.error).toHaveBeenCalledWith(
      'The catalog could not be read',
      new Error('The catalog did not answer within 30000 ms'),
    );
    expect(jest.getTimerCount()).toBe(0);
  });
});
