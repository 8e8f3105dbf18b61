import offeringsPlugin, * as entryPoint from '.';

describe('the entry point', () => {
  it('has the plugin as its default export, for discovery to find', () => {
    expect(offeringsPlugin.$$type).toBe('@backstage/FrontendPlugin');
    expect(offeringsPlugin.pluginId).toBe('offerings');
  });

  it('exports what an app may replace, translate and build on', () => {
    expect(Object.keys(entryPoint).sort()).toEqual([
      'OfferingsClient',
      'default',
      'offeringsApiRef',
      'offeringsTranslationRef',
      'rootRouteRef',
      'useValueModel',
    ]);
  });
});
