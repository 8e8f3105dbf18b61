export * from './MoreButton';
export * from './useFold';
