import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import type { JsonObject } from '@backstage/types';
import * as alpha from './alpha';
import catalogModuleOfferings from '.';

/** Starts the module alone, and tells what it adds and what it warns of. */
async function startModule(data: JsonObject) {
  const addProcessor = jest.fn();
  const warn = jest.fn();
  const backend = await startTestBackend({
    extensionPoints: [[catalogProcessingExtensionPoint, { addProcessor }]],
    features: [
      catalogModuleOfferings,
      mockServices.rootConfig.factory({ data }),
      mockServices.logger.mock({ warn }).factory,
    ],
  });
  await backend.stop();
  return { addProcessor, warn };
}

describe('catalogModuleOfferings', () => {
  it('adds its processor to the catalog', async () => {
    const { addProcessor } = await startModule({});
    expect(
      addProcessor.mock.calls.map(([processor]) =>
        processor.getProcessorName(),
      ),
    ).toEqual(['OfferingsEntitiesProcessor']);
  });

  it('warns of the kinds that the catalog refuses', async () => {
    const { warn } = await startModule({
      catalog: { rules: [{ allow: ['Component', 'Product', 'Service'] }] },
    });
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining('- allow: [ValueStream, Practice]'),
    );
  });

  it('warns of nothing where all are allowed', async () => {
    const allow = ['Product', 'Service', 'ValueStream', 'Practice'];
    const { warn } = await startModule({ catalog: { rules: [{ allow }] } });
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('the alpha entry point', () => {
  it('exports the model layer by name only, out of the reach of discovery', () => {
    expect(Object.keys(alpha)).toEqual(['offeringsModelLayer']);
  });
});
