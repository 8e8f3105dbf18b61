import { isOnThisHost } from './isOnThisHost';

describe('an address', () => {
  it.each([
    'http://localhost:7007/api/catalog',
    'http://127.0.0.1:7007/api/catalog',
    'https://[::1]:7007/api/catalog',
  ])('is on this host: %s', url => {
    expect(isOnThisHost(url)).toBe(true);
  });

  it.each([
    'https://portal.example/api/catalog',
    'http://localhost.example/api/catalog',
    'http://10.0.0.1:7007/api/catalog',
    '/api/catalog',
  ])('is elsewhere, or nowhere: %s', url => {
    expect(isOnThisHost(url)).toBe(false);
  });
});
