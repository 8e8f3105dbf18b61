import { render, screen } from '@testing-library/react';
import App from './App';

describe('App', () => {
  const env = process.env;

  beforeEach(() => {
    process.env = {
      ...env,
      // The shape in which the build hands configuration to the app.
      APP_CONFIG: [
        {
          context: 'test',
          data: {
            app: { title: 'Test portal', baseUrl: 'http://localhost:3000' },
            backend: { baseUrl: 'http://localhost:7007' },
          },
        },
      ] as unknown as string,
    };
  });

  afterEach(() => {
    process.env = env;
  });

  it('asks a newcomer to enter', async () => {
    render(App.createRoot());

    // The whole app is compiled while this test waits for it.
    expect(
      await screen.findByRole('button', { name: 'Enter' }, { timeout: 50_000 }),
    ).toBeInTheDocument();
  }, 60_000);
});
