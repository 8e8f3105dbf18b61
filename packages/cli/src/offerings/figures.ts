import {
  firstFixes,
  portfolioFigures,
  type Dimension,
  type Finding,
  type Fix,
  type Verdict,
} from '@offerings/backstage-plugin-offerings-common';
import type { FileOffering } from './buildOfferings';

/** What was found in the flow of a value stream. */
export interface StreamFinding {
  /** The ref of the value stream. */
  valueStream: string;
  kind: Finding['kind'];
  statement: string;
}

/** What there is to say of an offering in short; ratios from 0 to 1. */
export interface OfferingFigures {
  ref: string;
  title: string;
  /** The file that its root is in. */
  file: string;
  verdict: Verdict;
  reasons: Array<{ code: string; text: string }>;
  /** Its lifecycle is experimental. */
  early: boolean;
  deprecated: boolean;
  /** The mean of the dimensions that apply. */
  coverage?: number;
  dimensions: Array<{ dimension: Dimension; coverage?: number }>;
  findings: StreamFinding[];
  /** What to do, in order, with the id of what asks for it. */
  fixes: Array<Fix & { id?: string }>;
}

// No file holds readings, so that they are missing says nothing of the offering.
function isOfTheFiles({ code }: { code: string }): boolean {
  return code !== 'readings-unavailable';
}

/** The verdict, the coverages, the findings and the fixes of an offering. */
export function figuresOf({ model, file }: FileOffering): OfferingFigures {
  const { coverage, dimensions } = portfolioFigures(model);
  const { verdict, reasons, early, deprecated } = model.verdict;
  return {
    ref: model.root,
    title: model.entities[model.root].title,
    file,
    verdict,
    reasons: reasons
      .filter(isOfTheFiles)
      .map(({ code, text }) => ({ code, text })),
    early,
    deprecated,
    coverage,
    dimensions,
    findings: model.flows.flatMap(({ valueStream, findings }) =>
      findings.map(({ kind, statement }) => ({ valueStream, kind, statement })),
    ),
    fixes: firstFixes(model).map(({ fix, criterion, reason }) => ({
      ...fix,
      id: criterion?.id ?? reason?.code,
    })),
  };
}
