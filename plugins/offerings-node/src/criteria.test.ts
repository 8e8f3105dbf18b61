import { offeringsCriteriaExtensionPoint } from '.';

describe('offeringsCriteriaExtensionPoint', () => {
  it('keeps the id by which modules and the plugin find each other', () => {
    expect(offeringsCriteriaExtensionPoint.id).toBe('offerings.criteria');
  });
});
