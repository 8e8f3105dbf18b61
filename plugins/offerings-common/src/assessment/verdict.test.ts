import type { Entity } from '@backstage/catalog-model';
import type { ValueModelInput } from '../value-model/input';
import {
  changed,
  deskAlone,
  LENDING,
  modelOf,
  offering,
  without,
} from '../testing';
import { validateOfferingsEntity } from '../validation';
import { paste } from './__testUtils__/descriptorFile';
import { fillOut } from './__testUtils__/paste';

const { product, service, stream, board } = LENDING;

type Options = Partial<ValueModelInput> & { hidden?: string[] };

function verdictOf(entities: Entity[], options?: Options) {
  return modelOf(entities, options).verdict;
}

function codesOf(entities: Entity[], options?: Options) {
  const { verdict, reasons } = verdictOf(entities, options);
  return [verdict, ...reasons.map(({ code }) => code)];
}

function lacking(ref: string, path: string, value?: unknown) {
  return changed(offering(), ref, path, value);
}

/** A desk that delivers the product only, and names somebody of its own. */
function split() {
  return lacking(service, 'spec.governance', { accountable: 'desk-team' });
}

describe('an offering is fragmented', () => {
  it('where no service delivers the product', () => {
    const entities = without(offering(), service);
    expect(codesOf(entities)).toEqual(['fragmented', 'no-service']);
    expect(verdictOf(entities).reasons[0]).toMatchObject({
      text: 'No service makes the product usable.',
      fix: { entity: product, field: '---' },
    });
  });

  it('where no service that delivers it is visible, with nothing to be typed', () => {
    const { reasons } = verdictOf(offering(), { hidden: [service] });
    expect(reasons).toEqual([
      {
        code: 'no-service',
        text: 'No service that is visible to you makes the product usable.',
      },
    ]);
  });

  it('where no value stream has a step', () => {
    for (const entities of [
      without(offering(), stream),
      lacking(stream, 'spec.steps', []),
    ]) {
      expect(codesOf(entities)).toEqual(['fragmented', 'no-value-stream']);
      expect(verdictOf(entities).reasons[0]).toMatchObject({
        text: 'No value stream shows how people reach the outcome.',
        dimension: 'value-streams-and-processes',
        fix: { field: '---' },
      });
    }
  });

  it('not where a single step shows the way', () => {
    const entities = lacking(stream, 'spec.steps', [
      { id: 'lend', title: 'Lend', stage: 'deliver' },
    ]);
    expect(codesOf(entities)[0]).not.toBe('fragmented');
  });

  it('where no value stream is visible, with nothing to be typed', () => {
    const [reason] = verdictOf(offering(), { hidden: [stream] }).reasons;
    expect(reason).toEqual({
      code: 'no-value-stream',
      dimension: 'value-streams-and-processes',
      text: 'No value stream that is visible to you shows how people reach the outcome.',
    });
  });

  it('where nobody answers for the whole', () => {
    const entities = lacking(product, 'spec.governance.accountable');
    expect(codesOf(entities)).toEqual(['fragmented', 'nobody-accountable']);
    expect(verdictOf(entities).reasons[0]).toMatchObject({
      text: 'Nobody answers for the whole: nobody is named.',
      dimension: 'organizations-and-people',
      fix: { entity: product, field: 'spec.governance.accountable' },
    });
  });

  it('where whoever answers for the whole can not be seen', () => {
    const [reason] = verdictOf(offering(), { hidden: [board] }).reasons;
    expect(reason).toMatchObject({
      code: 'nobody-accountable',
      text: 'Nobody answers for the whole: who answers for it is not found or not visible to you.',
    });
  });

  it('where a service dedicated to it names somebody else', () => {
    expect(codesOf(split())).toEqual(['fragmented', 'split-accountability']);
    expect(verdictOf(split()).reasons[0]).toMatchObject({
      text: 'Lending Desk names someone else to answer for it: desk-team.',
      fix: {
        entity: service,
        field: 'spec.governance.accountable',
        yaml: `spec:\n  governance:\n    accountable: ${board}\n`,
      },
    });
  });

  it('not where a shared service desk names somebody of its own', () => {
    const shared = changed(split(), service, 'spec.products', [
      'book-lending',
      'film-lending',
    ]);
    expect(codesOf(shared)[0]).toBe('strong');
  });

  it('for all of its reasons at once', () => {
    const entities = changed(
      without(offering(), service, stream),
      product,
      'spec.governance.accountable',
      undefined,
    );
    expect(codesOf(entities)).toEqual([
      'fragmented',
      'no-service',
      'no-value-stream',
      'nobody-accountable',
    ]);
  });

  it('not for lack of a product, where a service stands alone', () => {
    const alone = deskAlone({
      governance: { accountable: 'library-board', direction: 'Onward.' },
    });
    expect(codesOf(alone, { root: service })[0]).not.toBe('fragmented');
  });
});

describe('a whole offering is fragile', () => {
  it.each([
    ['no-outcome', product, 'spec.outcomes', 'No outcome is stated.'],
    [
      'no-direction',
      product,
      'spec.governance.direction',
      'Nothing says where it is going.',
    ],
    [
      'no-support-channel',
      service,
      'spec.support.channels',
      'Nothing says how people get help.',
    ],
  ])('for %s', (code, ref, path, text) => {
    const entities = lacking(ref, path);
    expect(codesOf(entities)).toEqual(['fragile', code]);
    expect(verdictOf(entities).reasons[0]).toMatchObject({
      text,
      fix: { entity: ref, field: path },
    });
  });

  it('not where a service states the outcome', () => {
    const entities = changed(
      lacking(product, 'spec.outcomes'),
      service,
      'spec.outcomes',
      [{ name: 'A quick answer', statement: 'Readers get an answer.' }],
    );
    expect(codesOf(entities)[0]).toBe('strong');
  });

  it('where a dimension is covered to less than half', () => {
    const silent = changed(
      lacking(product, 'spec.suppliers'),
      stream,
      'spec.steps[2].suppliers',
      undefined,
    );
    expect(verdictOf(silent)).toMatchObject({
      verdict: 'fragile',
      reasons: [
        {
          code: 'weak-dimension',
          text: 'Partners and suppliers is covered to 16 % only.',
          dimension: 'partners-and-suppliers',
        },
      ],
    });
  });

  it('from the threshold that is set', () => {
    const entities = lacking(product, 'spec.suppliers[0].agreement');
    expect(codesOf(entities)[0]).toBe('strong');
    expect(codesOf(entities, { settings: { fragileBelow: 5 / 6 } })[0]).toBe(
      'strong',
    );
    expect(codesOf(entities, { settings: { fragileBelow: 0.84 } })).toEqual([
      'fragile',
      'weak-dimension',
    ]);
  });
});

describe('what a reason asks for', () => {
  it.each([
    ['no-service', without(offering(), service)],
    ['no-value-stream', without(offering(), stream)],
    ['nobody-accountable', lacking(product, 'spec.governance.accountable')],
    ['split-accountability', split()],
    ['no-outcome', lacking(product, 'spec.outcomes')],
    ['no-direction', lacking(product, 'spec.governance.direction')],
    ['no-support-channel', lacking(service, 'spec.support.channels')],
    ['review-never', lacking(product, 'spec.governance.lastReviewed')],
    [
      'review-overdue',
      lacking(product, 'spec.governance.lastReviewed', '2025-01-01'),
    ],
    [
      'target-undecided',
      lacking(product, 'spec.measures[4]', {
        name: 'Own',
        metric: 'own',
        perspective: 'flow',
        target: 7,
      }),
    ],
  ])(
    'of %s, its fix brings, and leaves a valid descriptor',
    (code, entities) => {
      const reason = verdictOf(entities).reasons.find(r => r.code === code);
      const mended = paste(entities, fillOut(reason!.fix!));
      expect(codesOf(mended)).not.toContain(code);
      expect(mended.flatMap(entity => validateOfferingsEntity(entity))).toEqual(
        [],
      );
    },
  );

  it('is no shorter or longer review than the one that was agreed', () => {
    const entities = lacking(product, 'spec.governance', {
      accountable: 'library-board',
      direction: 'Onward.',
      reviewEvery: 'P2Y',
    });
    const reason = verdictOf(entities).reasons.find(
      ({ code }) => code === 'review-never',
    );
    expect(reason?.fix?.yaml).toContain('reviewEvery: P2Y');
  });
});

describe('the lifecycle', () => {
  it.each([
    ['experimental', { early: true, deprecated: false }],
    ['production', { early: false, deprecated: false }],
    ['deprecated', { early: false, deprecated: true }],
  ])('%s is told beside the verdict', (lifecycle, told) => {
    const entities = lacking(product, 'spec.lifecycle', lifecycle);
    expect(verdictOf(entities)).toMatchObject({ verdict: 'strong', ...told });
  });
});

describe('what comes next', () => {
  it('is the next better verdict', () => {
    expect(verdictOf(split()).next?.verdict).toBe('strong');
    expect(
      verdictOf(changed(split(), product, 'spec.outcomes', [])).next?.verdict,
    ).toBe('fragile');
    expect(verdictOf(lacking(product, 'spec.outcomes')).next?.verdict).toBe(
      'strong',
    );
    expect(verdictOf(offering()).next?.verdict).toBe('trustworthy');
  });

  it('begins with what removes the reason, though other dimensions are weaker', () => {
    const entities = changed(
      changed(offering(), product, 'spec.governance.accountable', undefined),
      product,
      'spec.suppliers',
      undefined,
    );
    expect(codesOf(entities)[0]).toBe('fragmented');
    expect(verdictOf(entities).next?.criteria[0]).toBe('accountable-for-whole');
  });

  it('goes on with the weakest dimension, and there with the largest gap', () => {
    const entities = changed(
      changed(
        lacking(product, 'spec.stakeholders'),
        product,
        'spec.suppliers',
        undefined,
      ),
      stream,
      'spec.steps[5].performers',
      undefined,
    );
    const { criteria = [] } = verdictOf(entities).next ?? {};
    expect(criteria.slice(0, 3)).toEqual([
      'suppliers-stated',
      'suppliers-provide',
      'suppliers-agreements',
    ]);
    expect(criteria.slice(-2)).toEqual([
      'stakeholders-named',
      'steps-have-performers',
    ]);
  });

  it('names nothing that is met or not applicable', () => {
    expect(verdictOf(offering()).next?.criteria).toEqual([]);
  });
});
