import { asked, changed, LENDING, offering } from '../../../testing';

const { product, service, team } = LENDING;

describe('decision-rights-named', () => {
  const ask = asked('decision-rights-named');
  const nobodyDecides = () =>
    changed(offering(), product, 'spec.governance.decisionRights', undefined);

  it('is met by one decision and who holds it', () => {
    expect(ask(offering())).toMatchObject({
      result: 'met',
      evidence: [
        {
          text: 'library-team decides: What to buy',
          ref: team,
          field: 'spec.governance.decisionRights[0]',
        },
      ],
    });
  });

  it('is met by what a service says', () => {
    const entities = changed(nobodyDecides(), service, 'spec.governance', {
      decisionRights: [{ decision: 'When to close', heldBy: 'desk-team' }],
    });
    expect(ask(entities).result).toBe('met');
  });

  it('is missing without any, and where it is still to be said who decides', () => {
    expect(ask(nobodyDecides())).toMatchObject({
      result: 'missing',
      score: 0,
      fix: { entity: product, field: 'spec.governance.decisionRights' },
    });
    const placeholder = changed(
      offering(),
      product,
      'spec.governance.decisionRights[0].heldBy',
      'TBD',
    );
    expect(ask(placeholder).result).toBe('missing');
  });

  it('is unknown where a service that might say it can not be seen', () => {
    expect(ask(nobodyDecides(), { hidden: [service] }).result).toBe('unknown');
  });
});
