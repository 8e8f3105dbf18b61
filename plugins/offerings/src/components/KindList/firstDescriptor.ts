import {
  OFFERINGS_API_VERSION,
  type OfferingsKind,
} from '@offerings/backstage-plugin-offerings-common';

const SPECS: Readonly<Record<OfferingsKind, string>> = {
  Product: `  type: <digital-platform>
  lifecycle: production
  owner: <group:default/team>
  need: <the need that it answers, in one sentence>`,
  Service: `  type: <support>
  lifecycle: production
  owner: <group:default/team>
  need: <the need that it answers, in one sentence>
  products: [<product>]`,
  ValueStream: `  type: <customer-journey>
  lifecycle: production
  owner: <group:default/team>
  offerings: [<product:default/name>]
  steps:
    - id: first
      title: <what happens first>
      stage: discover
      performers: [<team>]`,
  Practice: `  practice: incident-management
  lifecycle: production
  owner: <group:default/team>
  purpose: <what it is for, in one sentence>
  stages: [support]
  supports: [<product:default/name>]`,
};

/** The smallest useful descriptor of a kind, with what is to be filled in in angle brackets. */
export function firstDescriptor(kind: OfferingsKind): string {
  return `apiVersion: ${OFFERINGS_API_VERSION}
kind: ${kind}
metadata:
  name: <name>
  title: <Name as people read it>
spec:
${SPECS[kind]}
`;
}
