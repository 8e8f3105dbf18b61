import type { Finding } from '../../api';
import { buildValueModel } from '../../buildValueModel';
import { ENROLLMENT_PLATFORM, NOW, university } from '../../testing';

describe('the flow of the example university', () => {
  const flows =
    buildValueModel({
      root: ENROLLMENT_PLATFORM,
      entities: university(),
      now: NOW,
    })?.flows ?? [];
  const findings = flows.flatMap(flow => flow.findings);

  const KINDS: Array<Finding['kind']> = [
    'delay',
    'repeated-effort',
    'weak-handoff',
    'hidden-dependency',
  ];

  it.each(KINDS)('shows a finding of the kind %s', kind => {
    expect(findings.map(finding => finding.kind)).toContain(kind);
  });

  it('puts each finding on steps of its value stream, and tells it in a sentence', () => {
    for (const { steps, findings: found } of flows) {
      const ids = steps.map(({ id }) => id);
      for (const finding of found) {
        expect(finding.steps).not.toEqual([]);
        expect(ids).toEqual(expect.arrayContaining(finding.steps));
        expect(finding.statement).toMatch(/^\S.*\.$/);
      }
    }
    expect(findings.length).toBeGreaterThan(KINDS.length);
  });
});
