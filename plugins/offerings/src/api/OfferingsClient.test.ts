import { mockApis, registerMswTestHooks } from '@backstage/frontend-test-utils';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { enrollmentValueModel } from '../testing/valueModel';
import { OfferingsClient } from './OfferingsClient';

const OFFERINGS = 'http://backend.example/api/offerings/v1/offerings';

describe('OfferingsClient', () => {
  const server = setupServer();
  registerMswTestHooks(server);

  const client = new OfferingsClient({
    discoveryApi: mockApis.discovery({ baseUrl: 'http://backend.example' }),
    fetchApi: mockApis.fetch(),
  });

  function answerWithError(status: number, name: string, message: string) {
    server.use(
      http.get(`${OFFERINGS}/product/default/enrollment`, () =>
        HttpResponse.json(
          { error: { name, message }, response: { statusCode: status } },
          { status },
        ),
      ),
    );
  }

  it('returns the value model that the backend sends', async () => {
    const model = enrollmentValueModel();
    server.use(
      http.get(`${OFFERINGS}/product/default/enrollment`, () =>
        HttpResponse.json(model),
      ),
    );

    await expect(
      client.getValueModel('product:default/enrollment'),
    ).resolves.toEqual(model);
  });

  it('says within which product a service is looked at', async () => {
    let asked: string | null = null;
    server.use(
      http.get(`${OFFERINGS}/service/default/access-support`, ({ request }) => {
        asked = new URL(request.url).searchParams.get('within');
        return HttpResponse.json(enrollmentValueModel());
      }),
    );

    await client.getValueModel('service:default/access-support', {
      within: 'product:default/housing',
    });

    expect(asked).toBe('product:default/housing');
  });

  it.each([
    [400, 'InputError', 'A Component is not an offering'],
    [404, 'NotFoundError', 'Not found'],
    [500, 'Error', 'The catalog is down'],
  ])(
    'throws what the backend says with a %d',
    async (status, name, message) => {
      answerWithError(status, name, message);

      await expect(
        client.getValueModel('product:default/enrollment'),
      ).rejects.toMatchObject({
        name: 'ResponseError',
        statusCode: status,
        cause: { name, message },
      });
    },
  );

  it('returns the rejected descriptors that the backend sends', async () => {
    const rejected = {
      items: [
        {
          entityRef: 'product:default/new',
          errors: ['`spec.need`: missing'],
          lastSeen: '2026-11-03T08:00:00.000Z',
        },
      ],
    };
    server.use(
      http.get('http://backend.example/api/offerings/v1/rejected', () =>
        HttpResponse.json(rejected),
      ),
    );

    await expect(client.getRejectedDescriptors()).resolves.toEqual(rejected);
  });

  it('sends files to be checked, and returns what is said of them', async () => {
    const files = [{ path: 'catalog-info.yaml', text: 'kind: Product\n' }];
    const answer = { diagnostics: [], offerings: [] };
    let sent: unknown;
    server.use(
      http.post(
        'http://backend.example/api/offerings/v1/lint',
        async ({ request }) => {
          sent = await request.json();
          return HttpResponse.json(answer);
        },
      ),
    );

    await expect(client.lint(files)).resolves.toEqual(answer);
    expect(sent).toEqual({ files });
  });

  it('throws where files are too large to be checked', async () => {
    server.use(
      http.post('http://backend.example/api/offerings/v1/lint', () =>
        HttpResponse.json(
          {
            error: { name: 'PayloadTooLargeError', message: 'over 2 MB' },
            response: { statusCode: 413 },
          },
          { status: 413 },
        ),
      ),
    );

    await expect(client.lint([])).rejects.toMatchObject({
      statusCode: 413,
      cause: { message: 'over 2 MB' },
    });
  });

  it('throws where the backend cannot be reached', async () => {
    server.use(
      http.get(`${OFFERINGS}/product/default/enrollment`, () =>
        HttpResponse.error(),
      ),
    );

    await expect(
      client.getValueModel('product:default/enrollment'),
    ).rejects.toThrow();
  });

  it('says so where the answer is not JSON', async () => {
    server.use(
      http.get(`${OFFERINGS}/product/default/enrollment`, () =>
        HttpResponse.text('<html>a proxy in between</html>'),
      ),
    );

    await expect(
      client.getValueModel('product:default/enrollment'),
    ).rejects.toThrow('The offerings backend sent no JSON');
  });

  it('stops asking when it is told to', async () => {
    server.use(
      http.get(`${OFFERINGS}/product/default/enrollment`, () =>
        HttpResponse.json(enrollmentValueModel()),
      ),
    );
    const controller = new AbortController();
    controller.abort();

    await expect(
      client.getValueModel('product:default/enrollment', {
        signal: controller.signal,
      }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});
