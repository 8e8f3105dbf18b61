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

  it('finds a hidden dependency that nobody wrote into a step', () => {
    const housing = buildValueModel({
      root: 'product:default/residence-hall-housing',
      entities: university(),
      now: NOW,
    });

    expect(housing?.flows.flatMap(flow => flow.findings)).toContainEqual({
      kind: 'hidden-dependency',
      statement:
        '“Apply for a room” and “Allocate a room” rely through “Room Tool” on “Floor Plans”, which the offering declares nowhere.',
      steps: ['apply-for-a-room', 'allocate-a-room'],
      refs: ['resource:default/floor-plans', 'component:default/room-tool'],
    });
  });
});
