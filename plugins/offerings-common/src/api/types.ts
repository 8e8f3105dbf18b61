import type { components, operations } from './openapi.generated';

/** The schemas of the HTTP API; `openapi.yaml` of the backend plugin is their one source. */
type Schemas = components['schemas'];

/** One offering as one end-to-end value model; the answer of `GET /v1/offerings/:kind/:namespace/:name`. @public */
export type ValueModel = Schemas['ValueModel'];
/** The refs of everything that one offering consists of. @public */
export type OfferingMembers = Schemas['OfferingMembers'];
/** What the screens need to know of an entity. @public */
export type EntitySummary = Schemas['EntitySummary'];
/** An outcome that an offering promises. @public */
export type Outcome = Schemas['Outcome'];
/** One of the nine stages with what happens in it. @public */
export type StageModel = Schemas['StageModel'];
/** How much of the journey the value streams cover. @public */
export type Reach = Schemas['Reach'];
/** One step of one value stream, by id and title. @public */
export type StepReference = Schemas['StepReference'];
/** The flow of work through one value stream. @public */
export type ValueStreamFlow = Schemas['ValueStreamFlow'];
/** A step as the flow sees it. @public */
export type FlowStep = Schemas['FlowStep'];
/** A supplier that a step names. @public */
export type StepSupplier = Schemas['StepSupplier'];
/** A way from one step to another. @public */
export type FlowEdge = Schemas['FlowEdge'];
/** Work that passes between performers who have no team in common. @public */
export type Handoff = Schemas['Handoff'];
/** A way back that makes a step happen again. @public */
export type ReworkLoop = Schemas['ReworkLoop'];
/** One of the four flow findings. @public */
export type Finding = Schemas['Finding'];
/** How many of a set are known. @public */
export type Count = Schemas['Count'];
/** The practices at work, and those of the eight that are absent. @public */
export type PracticeCoverage = Schemas['PracticeCoverage'];
/** One practice with where it works. @public */
export type PracticeAtWork = Schemas['PracticeAtWork'];
/** Who owns the product and each service, and who answers for the whole. @public */
export type Ownership = Schemas['Ownership'];
/** The owner of one product or service of an offering. @public */
export type MemberOwner = Schemas['MemberOwner'];
/** How to reach the people who help with a service. @public */
export type SupportContact = Schemas['SupportContact'];
/** What governance says of the whole offering. @public */
export type GovernanceModel = Schemas['GovernanceModel'];
/** The four perspectives with their measures. @public */
export type Measurement = Schemas['Measurement'];
/** A measure with its latest reading. @public */
export type Measure = Schemas['Measure'];
/** What was learned and what it changed. @public */
export type Learning = Schemas['Learning'];
/** One thing learned. @public */
export type Improvement = Schemas['Improvement'];
/** A supplier that the offering declares. @public */
export type Supplier = Schemas['Supplier'];
/** The coverage of one of the four dimensions. @public */
export type DimensionCoverage = Schemas['DimensionCoverage'];
/** One question of a dimension, with its answer. @public */
export type Criterion = Schemas['Criterion'];
/** How a criterion came out. @public */
export type CriterionResult = Criterion['result'];
/** What an answer rests on. @public */
export type Evidence = Schemas['Evidence'];
/** A step or an outcome that a miss puts at risk. @public */
export type Endangered = Schemas['Endangered'];
/** What to type to close a gap, and where. @public */
export type Fix = Schemas['Fix'];
/** The verdict on an offering, with its reasons. @public */
export type VerdictModel = Schemas['VerdictModel'];
/** The one word for how well an offering holds together. @public */
export type Verdict = VerdictModel['verdict'];
/** Why a verdict is not a better one. @public */
export type VerdictReason = Schemas['VerdictReason'];
/** A ref that was not found or is not visible to the reader. @public */
export type UnresolvedRef = Schemas['UnresolvedRef'];
/** How a page of the portfolio is asked for; the query of `GET /v1/offerings`. @public */
export type PortfolioQuery = NonNullable<
  operations['GetPortfolio']['parameters']['query']
>;
/** What decides which rows of the portfolio there are, and in which order. @public */
export type PortfolioFilter = Omit<PortfolioQuery, 'cursor' | 'limit'>;
/** A page of the portfolio. @public */
export type PortfolioPage = Schemas['PortfolioPage'];
/** One offering in numbers. @public */
export type PortfolioRow = Schemas['PortfolioRow'];
/** The values that filters of the portfolio can take. @public */
export type PortfolioFacets = Schemas['PortfolioFacets'];
/** How current the rows of the portfolio are. @public */
export type SnapshotState = Schemas['SnapshotState'];
/** The coverage of one offering over time. @public */
export type Trend = Schemas['Trend'];
/** The offerings and steps that rest on an entity. @public */
export type Dependents = Schemas['Dependents'];
/** One offering that rests on an entity. @public */
export type DependentOffering = Schemas['DependentOffering'];
/** How an offering rests on an entity outside of steps. @public */
export type DependentPath = Schemas['DependentPath'];
/** A step that rests on an entity. @public */
export type DependentStep = Schemas['DependentStep'];
/** One reading of one measure, as it is sent to `POST /v1/readings`. @public */
export type Reading = Schemas['Reading'];
/** What became of readings that were stored. @public */
export type ReadingsAccepted = Schemas['ReadingsAccepted'];
/** The descriptors that the catalog rejected. @public */
export type RejectedDescriptors = Schemas['RejectedDescriptors'];
/** How a portal judges offerings, and in which words. @public */
export type PortalSettings = Schemas['PortalSettings'];
/** A descriptor that the catalog rejected, with what it says. @public */
export type RejectedDescriptor = Schemas['RejectedDescriptor'];
/** A mistake for which the catalog rejected a descriptor. @public */
export type RejectedMistake = Schemas['RejectedMistake'];
/** What is wrong with some descriptors, and the value models that they would give. @public */
export type LintAnswer = Schemas['LintAnswer'];
/** An offering that descriptors would give, compared with what the catalog has now. @public */
export type LintedOffering = Schemas['LintedOffering'];
/** The verdict and the coverage that an offering has in the catalog now. @public */
export type RegisteredFigures = Schemas['RegisteredFigures'];
/** The value of a measure at one instant. @public */
export type ReadingPoint = Schemas['ReadingPoint'];
/** Whether a measure moved since an improvement was done. @public */
export type ImprovementEffect = Schemas['ImprovementEffect'];
