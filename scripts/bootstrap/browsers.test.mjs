import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { describe, it } from 'node:test';
import { usualPlaces } from './browsers.mjs';

describe('usualPlaces', () => {
  const PATH = ['/bin', '/usr/bin'].join(delimiter);

  it('looks for Chromium in the whole PATH before it looks for Chrome', () => {
    const places = usualPlaces('linux', { PATH });

    assert.equal(places[0], join('/bin', 'chromium'));
    assert.equal(places[1], join('/usr/bin', 'chromium'));
    assert.ok(places.includes(join('/usr/bin', 'google-chrome-stable')));
  });

  it('looks among the applications of a Mac first', () => {
    assert.match(usualPlaces('darwin', { PATH })[0], /^\/Applications\//);
  });

  it('looks in the program folders that Windows names', () => {
    const places = usualPlaces('win32', { PROGRAMFILES: 'C:\\Programs' });

    assert.ok(
      places.includes('C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'),
    );
    assert.ok(places.every(place => place.startsWith('C:\\Programs\\')));
  });
});
