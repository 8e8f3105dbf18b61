export * from './group';
export * from './kinds';
export * from './offering';
export {
  isPracticeEntity,
  type PracticeEntityV1alpha1,
  type PracticeSpec,
} from './practice';
export {
  CAPABILITY_TYPES,
  isProductEntity,
  type Capability,
  type CapabilityType,
  type ProductEntityV1alpha1,
  type ProductSpec,
} from './product';
export * from './schema';
export {
  isServiceEntity,
  type ServiceEntityV1alpha1,
  type ServiceSpec,
  type ServiceSupport,
  type ServiceValue,
} from './service';
export {
  isValueStreamEntity,
  type StepTarget,
  type ValueStreamEntityV1alpha1,
  type ValueStreamSpec,
  type ValueStreamStep,
} from './valueStream';
