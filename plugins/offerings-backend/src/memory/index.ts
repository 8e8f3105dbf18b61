export * from './RememberedWalk';
export * from './WalkStore';
