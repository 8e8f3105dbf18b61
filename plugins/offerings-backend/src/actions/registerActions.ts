import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ActionServices } from './ActionServices';
import { registerExplainOfferingGap } from './explainOfferingGap';
import { registerFindOfferings } from './findOfferings';
import { registerGetOffering } from './getOffering';
import { registerListDependents } from './listDependents';

/** Registers what AI agents can do with offerings: they read, as whoever sent them. */
export function registerActions(
  actionsRegistry: ActionsRegistryService,
  services: ActionServices,
): void {
  registerFindOfferings(actionsRegistry, services);
  registerGetOffering(actionsRegistry, services);
  registerExplainOfferingGap(actionsRegistry, services);
  registerListDependents(actionsRegistry, services);
}
