import { offeringsMeasureSourcesExtensionPoint } from '.';

describe('offeringsMeasureSourcesExtensionPoint', () => {
  it('keeps the id by which modules and the plugin find each other', () => {
    expect(offeringsMeasureSourcesExtensionPoint.id).toBe(
      'offerings.measure-sources',
    );
  });
});
