import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { OfferingPanelBlueprint } from '../../alpha';

const supplierAgreements = OfferingPanelBlueprint.make({
  name: 'suppliers',
  params: {
    title: 'Supplier agreements',
    component: async () =>
      (await import('./SupplierAgreements')).SupplierAgreements,
  },
});

export default createFrontendPlugin({
  pluginId: 'agreements',
  extensions: [supplierAgreements],
});
