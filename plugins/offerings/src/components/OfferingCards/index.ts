// The page of an offering shows these together, so that they come as one piece: apart, each would bring what they share.
export { CoverageCard } from '../CoverageCard';
export { GovernanceCard } from '../GovernanceCard';
export { LearningCard } from '../LearningCard';
export { MeasuresCard } from '../MeasuresCard';
export { TeamCard } from '../TeamCard';
