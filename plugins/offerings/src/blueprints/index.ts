export * from './OfferingPanelBlueprint';
