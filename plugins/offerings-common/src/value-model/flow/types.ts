import type { StepType, Stage } from '../../vocabularies';

/** A step as its descriptor has it, cleaned, with full refs and times in milliseconds. */
export interface ModelStep {
  id: string;
  title: string;
  stage: Stage;
  type: StepType;
  /** Full refs to Groups, Users or Components. */
  performers: string[];
  /** The stakeholder's name; the step is then a touchpoint. */
  stakeholder?: string;
  skills: string[];
  /** Milliseconds; left out where it is not known. A wait step has none. */
  processTime?: number;
  /** Milliseconds before the step; left out where it is not known. */
  waitTime?: number;
  /** A ratio from 0 to 1, of the step's own output. */
  percentCompleteAndAccurate?: number;
  uses: string[];
  practices: string[];
  /** A declared supplier's name, or its full ref. */
  suppliers: Array<{ name: string; ref?: string }>;
  /** Where it leads, each way with its share from 0 to 1; left out, to the following step; empty, nowhere. */
  next?: Array<{ to: string; when?: string; share?: number }>;
}

/** A value stream as its descriptor has it, cleaned. */
export interface ModelStream {
  /** The full ref of the value stream. */
  ref: string;
  demand?: string;
  outcome?: string;
  /** Step ids as written; empty where the descriptor says nothing. */
  endsAt: string[];
  observedOn?: string;
  /** In the order of the descriptor; ids are unique. */
  steps: ModelStep[];
}

/** Something that a part of the offering needs, by its own relations, and the offering declares nowhere. */
export interface HiddenNeed {
  part: string;
  /** As what steps may use the part: itself, the APIs that it provides, the declared System that it is a member of. */
  usedAs: readonly string[];
  need: string;
}

/** What the flow has to know of the entities around it. */
export interface FlowSurroundings {
  /** The members of the offering that the stream realizes. */
  realizes: string[];
  /** A Group itself, the Groups of a User, the owner of a Component; empty where unknown. */
  teamsOf(performer: string): readonly string[];
  /** The parent Groups of a Group. */
  parentsOf(team: string): readonly string[];
  /** Tells whether the offering declares that it rests on an entity. */
  isDeclaredPart(ref: string): boolean;
  /** What parts need and nobody declares, as far as it concerns this stream. */
  hiddenNeeds: readonly HiddenNeed[];
  /** Tells whether the offering declares a supplier, by ref or by name. */
  isDeclaredSupplier(supplier: { name: string; ref?: string }): boolean;
  /** The display title of an entity. */
  titleOf(ref: string): string;
}
