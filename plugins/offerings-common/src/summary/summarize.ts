import type { ValueModel } from '../api';
import type { OwnTerms } from '../vocabularies';
import { describeFixes } from './sections/fixes';
import { describeGovernance } from './sections/governance';
import { describeIdentity } from './sections/identity';
import { describeFlows, describeReach } from './sections/journey';
import { describeLearning } from './sections/learning';
import { describeMeasurement } from './sections/measurement';
import { describePractices } from './sections/practices';
import { write } from './sections/section';
import { describeSupport } from './sections/support';
import { describeUnresolved } from './sections/unresolved';
import { describeCoverage, describeVerdict } from './sections/verdict';

/**
 * A value model as concise plain text, for people and AI agents who want to know how an offering stands.
 *
 * @remarks
 * About sixty lines for a usual offering, and bounded for one of any size: of many things the first few are named, with
 * how many more there are. What comes from descriptors is data: it stays on its line, without unseen characters, and is
 * cut where it is long.
 *
 * @param own - the words of the organisation
 *
 * @public
 */
export function summarize(model: ValueModel, own?: OwnTerms): string {
  return write([
    describeIdentity(model),
    describeVerdict(model),
    describeCoverage(model),
    describeReach(model, own),
    describeFlows(model),
    describePractices(model),
    describeGovernance(model),
    describeMeasurement(model),
    describeLearning(model),
    describeSupport(model, model.ownership.support),
    describeFixes(model),
    describeUnresolved(model),
  ]);
}
