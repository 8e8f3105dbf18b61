import type { Entity } from '@backstage/catalog-model';
import { OFFERINGS_KINDS } from '../kinds';
import {
  component,
  practice,
  product,
  service,
  SMALLEST_VALID,
  valueStream,
  withField,
} from '../testing';
import { validateOfferingsEntity } from './validateOfferingsEntity';

function messages(entity: Entity): string[] {
  return validateOfferingsEntity(entity).map(issue => issue.message);
}

/** A valid entity in which one field holds something wrong, and what is said of it. */
interface Mistake {
  of: Entity;
  field: string;
  value: unknown;
  says: string;
  /** Where the mistake is, if deeper than the field. */
  at?: string;
}

function itExplains(mistakes: Mistake[]) {
  it.each(mistakes)(
    'explains $field: $value',
    ({ of, field, value, says, at = field }) => {
      expect(messages(withField(of, `spec.${field}`, value))).toEqual([
        `\`spec.${at}\`: ${says}`,
      ]);
    },
  );
}

const stream = valueStream({
  spec: {
    steps: [
      { id: 'ask', title: 'Ask', stage: 'discover' },
      { id: 'wait', title: 'Wait', stage: 'deliver', type: 'wait' },
      { id: 'enrol', title: 'Enrol', stage: 'deliver' },
    ],
  },
});

const PARTY = 'a ref to a Group or User';
const DURATION = 'an ISO 8601 duration such as PT15M, PT2H or P3D';
const STEP_ID = 'an id of letters and digits, with -, _ or . between them';
/** Put together, as the linter takes it for an attempt at evaluating. */
const SCRIPT_URL = ['javascript', 'alert(1)'].join(':');
const STEP = 'the id of a step of this value stream';

describe('validateOfferingsEntity', () => {
  it.each(OFFERINGS_KINDS)('accepts the smallest %s', kind => {
    expect(validateOfferingsEntity(SMALLEST_VALID[kind]())).toEqual([]);
  });

  it('accepts a value stream with steps', () => {
    expect(validateOfferingsEntity(stream)).toEqual([]);
  });

  describe('with a field missing', () => {
    itExplains([
      {
        of: product(),
        field: 'type',
        value: undefined,
        says: 'missing, expected a text: a word of your own for what type it is',
      },
      {
        of: service(),
        field: 'lifecycle',
        value: undefined,
        says: 'missing, expected a text: experimental (marked early), production, deprecated (kept out of totals), or a word of your own',
      },
      {
        of: service(),
        field: 'owner',
        value: undefined,
        says: `missing, expected ${PARTY}: the team or person who owns it`,
      },
      {
        of: product(),
        field: 'need',
        value: undefined,
        says: 'missing, expected a text: the need or opportunity that it answers, in one sentence',
      },
      {
        of: valueStream(),
        field: 'offerings',
        value: undefined,
        says: 'missing, expected a list, each item a ref to a Product or Service: the Products and Services that it realizes',
      },
      {
        of: practice(),
        field: 'practice',
        value: undefined,
        says: 'missing, expected a practice id such as incident-management: one of the 34 practices of ITIL 4, or an id of your own',
      },
      {
        of: practice(),
        field: 'purpose',
        value: undefined,
        says: 'missing, expected a text: what it is for, in one sentence',
      },
      {
        of: stream,
        field: 'steps[0].next',
        value: [{ when: 'it rains' }],
        at: 'steps[0].next[0].to',
        says: `missing, expected ${STEP_ID}: the id of the step`,
      },
    ]);
  });

  describe('with the wrong type', () => {
    itExplains([
      {
        of: product(),
        field: 'need',
        value: 5,
        says: 'expected a text, found 5',
      },
      {
        of: product(),
        field: 'need',
        value: null,
        says: 'expected a text, found nothing',
      },
      {
        of: product(),
        field: 'owner',
        value: ['a'],
        says: `expected ${PARTY}, found ["a"]`,
      },
      {
        of: product(),
        field: 'suppliers',
        value: 'Paper',
        says: 'expected a list, found "Paper"',
      },
      {
        of: product(),
        field: 'governance',
        value: [],
        says: 'expected a mapping, found []',
      },
      {
        of: valueStream(),
        field: 'offerings',
        value: 'product:a',
        says: 'expected a list, each item a ref to a Product or Service, found "product:a"',
      },
      {
        of: stream,
        field: 'steps[0].percentCompleteAndAccurate',
        value: '90%',
        says: 'expected a number, found "90%"',
      },
      {
        of: stream,
        field: 'steps[0].next',
        value: [5],
        at: 'steps[0].next[0]',
        says: `expected ${STEP_ID}, or a mapping, found 5`,
      },
      {
        of: stream,
        field: 'steps[0].next',
        value: [{ to: 5 }],
        at: 'steps[0].next[0].to',
        says: `expected ${STEP_ID}, found 5`,
      },
    ]);
  });

  describe('with nothing in it', () => {
    itExplains([
      {
        of: product(),
        field: 'need',
        value: '',
        says: 'expected a text that is not empty, found ""',
      },
      {
        of: product(),
        field: 'owner',
        value: '',
        says: 'expected a text that is not empty, found ""',
      },
      {
        of: valueStream(),
        field: 'offerings',
        value: [],
        says: 'expected at least one item, found []',
      },
    ]);
  });

  describe('with a value that is not one of those known', () => {
    itExplains([
      {
        of: product(),
        field: 'governance.acceptableRisk',
        value: 'medium',
        says: 'expected one of low, moderate, high, found "medium"',
      },
      {
        of: product(),
        field: 'governance.investment',
        value: 'invests',
        says: 'expected one of invest, maintain, reduce, retire, found "invests", did you mean `invest`?',
      },
      {
        of: practice(),
        field: 'type',
        value: 'service',
        says: 'expected one of general-management, service-management, technical-management, found "service"',
      },
      {
        of: stream,
        field: 'steps[0].stage',
        value: 'delivery',
        says: 'expected one of discover, design, acquire, build, transition, operate, deliver, support, improve, found "delivery", did you mean `deliver`?',
      },
    ]);
  });

  describe('with a URL, date, duration or percentage that is none', () => {
    itExplains([
      {
        of: service(),
        field: 'access',
        value: { how: 'by hand', url: SCRIPT_URL },
        at: 'access.url',
        says: `expected an http, https or mailto URL, found "${SCRIPT_URL}"`,
      },
      {
        of: product(),
        field: 'governance.lastReviewed',
        value: '30.09.2026',
        says: 'expected an ISO 8601 date such as 2026-09-30, found "30.09.2026"',
      },
      {
        of: product(),
        field: 'governance.reviewEvery',
        value: 'monthly',
        says: `expected ${DURATION}, found "monthly"`,
      },
      {
        of: stream,
        field: 'steps[0].waitTime',
        value: '-PT5M',
        says: `expected ${DURATION}, found "-PT5M"`,
      },
      {
        of: stream,
        field: 'steps[0].processTime',
        value: 'PT',
        says: `expected ${DURATION}, found "PT"`,
      },
      {
        of: stream,
        field: 'steps[0].percentCompleteAndAccurate',
        value: 140,
        says: 'expected a number from 0 to 100, found 140',
      },
      {
        of: stream,
        field: 'steps[0].next',
        value: [{ to: 'enrol', share: -1 }],
        at: 'steps[0].next[0].share',
        says: 'expected a number from 0 to 100, found -1',
      },
    ]);
  });

  describe('with a ref that means nothing', () => {
    itExplains([
      {
        of: product(),
        field: 'owner',
        value: 'Team A',
        says: 'expected a ref such as `group:default/name`, found "Team A"',
      },
      {
        of: product(),
        field: 'owner',
        value: 'component:portal',
        says: `expected ${PARTY}, found "component:portal"`,
      },
      {
        of: product(),
        field: 'owner',
        value: 'grup:team-a',
        says: `expected ${PARTY}, found "grup:team-a", did you mean \`group:team-a\`?`,
      },
      {
        of: valueStream(),
        field: 'offerings[0]',
        value: 'enrollment',
        says: 'expected a ref with its kind written out, such as `product:default/name`, found "enrollment"',
      },
      {
        of: service(),
        field: 'dependsOn',
        value: ['identity'],
        at: 'dependsOn[0]',
        says: 'expected a ref with its kind written out, such as `component:default/name`, found "identity"',
      },
    ]);
  });

  describe('with steps that do not fit together', () => {
    itExplains([
      {
        of: stream,
        field: 'steps[2].id',
        value: 'ask',
        says: 'expected an id that no other step has, spec.steps[0] has it too, found "ask"',
      },
      {
        of: stream,
        field: 'steps[0].next',
        value: ['enroll'],
        at: 'steps[0].next[0]',
        says: `expected ${STEP}, found "enroll", did you mean \`enrol\`?`,
      },
      {
        of: stream,
        field: 'steps[0].next',
        value: [{ to: 'pay' }],
        at: 'steps[0].next[0].to',
        says: `expected ${STEP}, found "pay"`,
      },
      {
        of: stream,
        field: 'endsAt',
        value: ['pay'],
        at: 'endsAt[0]',
        says: `expected ${STEP}, found "pay"`,
      },
      {
        of: stream,
        field: 'steps[1].processTime',
        value: 'PT5M',
        says: 'expected nothing, as a step of type wait has only a `waitTime`, found "PT5M"',
      },
    ]);
  });

  it('names the nearest known field for an unknown one', () => {
    expect(messages(withField(product(), 'spec.owners', 'team-a'))).toEqual([
      '`spec.owners`: unknown field, did you mean `owner`?',
    ]);
    expect(
      messages(withField(stream, 'spec.steps[0].proccesTime', 'PT1H')),
    ).toEqual([
      '`spec.steps[0].proccesTime`: unknown field, did you mean `processTime`?',
    ]);
  });

  it('names the known fields where none is near', () => {
    expect(messages(withField(practice(), 'spec.color', 'blue'))).toEqual([
      '`spec.color`: unknown field, expected one of practice, lifecycle, owner, purpose, type, stages, supports, dependsOn',
    ]);
  });

  it('names what is allowed for an own metric without a perspective', () => {
    const own = { name: 'Joy', metric: 'adoptoin' };
    const [issue, ...rest] = validateOfferingsEntity(
      withField(product(), 'spec.measures', [own]),
    );
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({
      rule: 'own-metric',
      severity: 'error',
      path: 'spec.measures[0].metric',
      suggestion: 'adoption',
    });
    expect(
      messages(
        withField(product(), 'spec.measures', [
          { name: 'Joy', metric: 'joy', perspective: 'flow' },
        ]),
      ),
    ).toEqual([]);
  });

  it('warns of an own metric that is nearly a well-known one', () => {
    const measures = (metric: string) =>
      withField(product(), 'spec.measures', [
        { name: 'Joy', metric, perspective: 'flow' },
      ]);
    expect(validateOfferingsEntity(measures('adoptoin'))).toMatchObject([
      {
        rule: 'near-metric',
        severity: 'warning',
        path: 'spec.measures[0].metric',
        message:
          '`spec.measures[0].metric`: "adoptoin" is taken as a metric of your own, as it is none of the well-known ones, did you mean `adoption`?',
      },
    ]);
    expect(messages(measures('availability'))).toEqual([]);
  });

  it('warns of an own practice, and does not refuse it', () => {
    expect(
      validateOfferingsEntity(
        practice({ spec: { practice: 'incidents-management' } }),
      ),
    ).toMatchObject([
      {
        rule: 'own-practice',
        severity: 'warning',
        message:
          '`spec.practice`: "incidents-management" is taken as a practice of your own, as it is none of the 34 practices of ITIL 4, did you mean `incident-management`?',
      },
    ]);
  });

  it('tells all mistakes at once, one a field', () => {
    const entity = withField(
      withField(withField(product(), 'spec.need', undefined), 'spec.ownr', 'a'),
      'spec.owner',
      'component:x',
    );
    expect(
      validateOfferingsEntity(entity).map(({ rule, path }) => [rule, path]),
    ).toEqual([
      ['required', 'spec.need'],
      ['unknown-field', 'spec.ownr'],
      ['ref', 'spec.owner'],
    ]);
    expect(
      messages(withField(stream, 'spec.steps[0].next', ['not an id'])),
    ).toHaveLength(1);
  });

  it('names the supported versions for an unknown one', () => {
    expect(
      messages({ ...product(), apiVersion: 'offerings/v9', spec: {} }),
    ).toEqual([
      '`apiVersion`: expected a supported version: offerings/v1alpha1, found "offerings/v9"',
    ]);
  });

  it.each([
    ['product', ', did you mean `Product`?'],
    ['valuestream', ', did you mean `ValueStream`?'],
    ['Servce', ', did you mean `Service`?'],
    ['Gadget', ''],
  ])('names the right kind for %s', (kind, suggestion) => {
    expect(messages({ ...product(), kind })).toEqual([
      `\`kind\`: expected one of Product, Service, ValueStream, Practice, found "${kind}"${suggestion}`,
    ]);
  });

  it("has nothing to say of somebody else's entities", () => {
    const theirs = { ...product(), apiVersion: 'shop.example/v1', spec: {} };
    expect(validateOfferingsEntity(theirs)).toEqual([]);
    expect(validateOfferingsEntity(component())).toEqual([]);
  });

  it('shortens what was found', () => {
    const [message] = messages(
      withField(product(), 'spec.governance', 'x'.repeat(1_000_000)),
    );
    expect(message.length).toBeLessThan(200);
    const [unknown] = messages(
      withField(product(), `spec.${'x'.repeat(1_000_000)}`, 1),
    );
    expect(unknown.length).toBeLessThan(400);
  });
});
