import { OFFERINGS_API_GROUP } from '@offerings/backstage-plugin-offerings-common';
import { hasProcessingErrors } from '../components/ProcessingErrors/statusItems';

/** Somebody else's entities of the same kinds have another group, and none of our cards. */
const apiVersion = { $hasPrefix: `${OFFERINGS_API_GROUP}/` };

/** Our Products. */
export const isProduct = { kind: 'product', apiVersion };

/** Our Services. */
export const isService = { kind: 'service', apiVersion };

/** Our Products and Services. */
export const isOffering = {
  kind: { $in: ['product', 'service'] },
  apiVersion,
};

/** Our ValueStreams. */
export const isValueStream = { kind: 'valuestream', apiVersion };

/** Our Practices. */
export const isPractice = { kind: 'practice', apiVersion };

/** What offerings may rest on: Backstage's own kinds, whatever their version. */
export const canHoldUpOfferings = {
  kind: { $in: ['component', 'api', 'resource', 'system', 'group'] },
};

/** Ours of any kind whose latest version the catalog did not accept. */
export const isRejected = {
  $all: [
    { $any: [isOffering, isValueStream, isPractice] },
    hasProcessingErrors,
  ],
};
