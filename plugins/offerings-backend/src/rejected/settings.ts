import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  checkSettingKeys,
  parseDuration,
} from '@offerings/backstage-plugin-offerings-common';

const KEY = 'offerings.rejected';
const DEFAULT_FORGET_AFTER = 'P1D';

/** How long rejected descriptors are remembered. */
export interface RejectedSettings {
  /** A descriptor that was not rejected again for so many milliseconds is forgotten. */
  forgetAfterMs: number;
}

/**
 * How long rejected descriptors are remembered, from `offerings.rejected`.
 *
 * @throws InputError that names the key and what it takes
 */
export function readRejectedSettings(rootConfig: Config): RejectedSettings {
  const config = rootConfig.getOptionalConfig(KEY);
  checkSettingKeys(config?.keys() ?? [], ['forgetAfter'], KEY);
  const duration =
    config?.getOptionalString('forgetAfter') ?? DEFAULT_FORGET_AFTER;
  const forgetAfterMs = parseDuration(duration);
  if (!forgetAfterMs) {
    throw new InputError(
      `${KEY}.forgetAfter: must be an ISO 8601 duration longer than nothing, such as P1D or PT6H, but is '${duration}'`,
    );
  }
  return { forgetAfterMs };
}
