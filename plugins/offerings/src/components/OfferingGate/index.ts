export * from './Failure';
export * from './Loading';
export * from './OfferingGate';
