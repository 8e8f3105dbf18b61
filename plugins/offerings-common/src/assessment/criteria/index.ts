import type { CriterionDefinition } from '../criterion';
import { essentialPractices } from './flow/essentialPractices';
import { journeyComplete } from './flow/journeyComplete';
import { servicesUsable } from './flow/servicesUsable';
import { supportLearning } from './flow/supportLearning';
import { timesRecorded } from './flow/timesRecorded';
import { valueStreamRealizes } from './flow/valueStreamRealizes';
import { suppliersStated } from './partners/statement';
import { stepSuppliersDeclared } from './partners/stepSuppliersDeclared';
import { supplierManagement } from './partners/supplierManagement';
import {
  suppliersAgreements,
  suppliersProvide,
  suppliersRelationshipOwners,
} from './partners/suppliers';
import { accountableForWhole } from './people/accountableForWhole';
import { decisionRightsNamed } from './people/decisionRightsNamed';
import { ownersResolve } from './people/ownersResolve';
import { stakeholdersNamed } from './people/stakeholdersNamed';
import { stepsHavePerformers } from './people/stepsHavePerformers';
import { capabilitiesHaveParts } from './technology/capabilitiesHaveParts';
import { informationNamed } from './technology/informationNamed';
import { noHiddenDependency } from './technology/noHiddenDependency';
import {
  partsHaveOwners,
  partsNotDeprecated,
  partsResolve,
} from './technology/parts';
import { reliabilityMeasured } from './technology/reliabilityMeasured';

/** Every criterion, in the order in which the dimensions list them. */
export const CRITERIA: readonly CriterionDefinition[] = [
  ownersResolve,
  accountableForWhole,
  decisionRightsNamed,
  stakeholdersNamed,
  stepsHavePerformers,

  capabilitiesHaveParts,
  partsResolve,
  partsNotDeprecated,
  partsHaveOwners,
  informationNamed,
  reliabilityMeasured,
  noHiddenDependency,

  suppliersStated,
  suppliersProvide,
  suppliersAgreements,
  suppliersRelationshipOwners,
  stepSuppliersDeclared,
  supplierManagement,

  valueStreamRealizes,
  journeyComplete,
  servicesUsable,
  essentialPractices,
  timesRecorded,
  supportLearning,
];
