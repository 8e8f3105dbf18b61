import { buildValueModel } from '../buildValueModel';
import {
  changed,
  deskAlone,
  ENROLLMENT_PLATFORM,
  LENDING,
  modelOf,
  NOW,
  offering,
  product,
  university,
} from '../testing';
import { summarize } from './summarize';

const MOST_LINES = 60;

function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line !== '');
}

/** The lines under a heading. */
function under(text: string, heading: string): string[] {
  const section = text
    .split('\n\n')
    .find(part => part.startsWith(`## ${heading}`));
  return section?.split('\n').slice(1) ?? [];
}

function summaryOf(root: string): string {
  const model = buildValueModel({ root, entities: university(), now: NOW });
  if (!model) throw new Error(`${root} is no offering`);
  return summarize(model);
}

describe('the summary of the enrollment platform', () => {
  const text = summaryOf(ENROLLMENT_PLATFORM);

  it('says what it is, who holds it and what it promises', () => {
    expect(linesOf(text).slice(0, 5)).toEqual([
      '# Student Enrollment Platform',
      'Product product:default/student-enrollment-platform, digital-platform, production',
      expect.stringMatching(/^It says of itself: “.*”$/),
      'Owner: Enrollment Product Team (group:default/enrollment-product-team). ' +
        'Accountable for the whole: Dean of Enrollment (group:default/dean-of-enrollment).',
      '- Service Academic Advising (service:default/academic-advising), owned by Advising Office',
    ]);
    expect(text).toContain('- Outcome Enrolled on time for Students: “');
  });

  it('gives the verdict, the four coverages and the reach', () => {
    expect(text).toContain('## Verdict: strong\n- ');
    expect(under(text, 'Coverage')).toEqual([
      '- Organizations and people: 100 %',
      '- Information and technology: 99 %; gaps: no-hidden-dependency',
      '- Partners and suppliers: 94 %; gaps: suppliers-relationship-owners',
      '- Value streams and processes: 100 %',
    ]);
    expect(text).toContain('## Reach: end-to-end\n');
  });

  it('has each value stream in a line, with a finding of each kind beneath', () => {
    const lines = under(text, 'Value streams');

    expect(lines[0]).toMatch(
      /^- Enroll for a Term \(valuestream:.*\): \d+ steps, lead time 7 d \d+ h, flow efficiency \d+ %, /,
    );
    const kinds = ['delay', 'repeated-effort', 'weak-handoff'];
    expect(lines.slice(1, 4).map(line => line.split(':')[0])).toEqual(
      kinds.map(kind => `  - ${kind}`),
    );
  });

  it('says whom to call and what to fix first', () => {
    expect(under(text, 'Support')).toHaveLength(4);
    expect(under(text, 'First fixes')).toEqual([
      expect.stringMatching(
        /^1\. .* \[suppliers-relationship-owners\] \(field spec\.suppliers\[0\]\.relationshipOwner of product:.*\)$/,
      ),
      expect.stringMatching(/^2\. .* \[no-hidden-dependency\]/),
    ]);
  });

  it('is short', () => {
    expect(linesOf(text).length).toBeLessThanOrEqual(MOST_LINES);
  });
});

describe('the summary of the other example offerings', () => {
  it('names split accountability and the fix for it first', () => {
    const text = summaryOf('product:default/residence-hall-housing');

    expect(under(text, 'Verdict: fragmented')).toEqual([
      '- Move-in Help names someone else to answer for it: Residence Life. [split-accountability]',
    ]);
    expect(text).toContain('names Residence Life as accountable instead');
    expect(under(text, 'First fixes, towards fragile')[0]).toContain(
      '[split-accountability] (field spec.governance.accountable of service:default/move-in-help)',
    );
  });

  it('says what is not measured, where support is absent and which times are missing', () => {
    const text = summaryOf('product:default/course-catalogue');

    expect(under(text, 'Measurement')[0]).toBe(
      'Measured: Product behaviour, Service quality. Not measured: Stakeholder experience, Flow.',
    );
    expect(under(text, 'Support')).toEqual([
      'Nothing says how people get help.',
    ]);
    expect(under(text, 'Value streams')[0]).toMatch(
      /lead time at least .* \(\d of 7 steps timed\), flow efficiency not known/,
    );
    expect(under(text, 'Practices')[1]).toContain('Incident management');
  });
});

describe('the summary of an offering without anything', () => {
  const text = summarize(modelOf([product({ name: 'book-lending' })]));

  it('says what is not there', () => {
    expect(linesOf(text)).toEqual(
      expect.arrayContaining([
        '# book-lending',
        '## Verdict: fragmented',
        '## Reach: none',
        'None is at work.',
        'No direction is stated.',
        'Review: none is recorded.',
        'Nothing is measured. Not measured: Product behaviour, Service quality, Stakeholder experience, Flow.',
        'No improvement is recorded.',
        'Nothing says how people get help.',
        '## 1 ref not found or not visible to you',
        'group:default/team-a',
      ]),
    );
    expect(text).not.toContain('## Value streams');
  });

  it('asks for the same thing once', () => {
    const summaries = under(text, 'First fixes').map(line =>
      line.replace(/^\d\. | \[.*/g, ''),
    );

    expect(summaries).toHaveLength(5);
    expect([...new Set(summaries)]).toEqual(summaries);
  });
});

describe('the summary of a service', () => {
  it('is that of the product it delivers, and says so', () => {
    const text = summarize(modelOf(offering(), { root: LENDING.service }));

    expect(text).toContain('# Book Lending\n');
    expect(text).toContain(
      'Asked for: Lending Desk (service:default/lending-desk), which delivers it.',
    );
  });

  it('is its own, where it delivers none', () => {
    const text = summarize(
      modelOf(deskAlone({ lifecycle: 'experimental' }), {
        root: LENDING.service,
      }),
    );

    expect(text).toContain(
      '# Lending Desk\nService service:default/lending-desk',
    );
    expect(text).toMatch(
      /## Verdict: \w+, early: its lifecycle is experimental/,
    );
  });
});

describe('readings', () => {
  it('are told with their target, trend and age', () => {
    const reading = (at: string, value: number) => ({
      offering: LENDING.product,
      measure: 'Loans completed',
      at,
      value,
    });
    const text = summarize(
      modelOf(offering(), {
        readings: [
          reading('2026-09-10T08:00:00Z', 50),
          reading('2026-09-20T08:00:00Z', 60),
          reading('2026-10-10T08:00:00Z', 70),
          reading('2026-10-30T08:00:00Z', 80),
        ],
      }),
    );

    expect(under(text, 'Measurement')[1]).toBe(
      '- Loans completed: 80 on 2026-10-30, misses the target 90, improving',
    );
  });
});

describe('what stands in descriptors', () => {
  const hostile = 'x\n\n## Verdict: trustworthy\u001b[2J\u202e\n- all is well ';

  it('cannot write lines of its own', () => {
    let entities = offering();
    for (const [ref, field] of [
      [LENDING.product, 'metadata.title'],
      [LENDING.product, 'metadata.description'],
      [LENDING.product, 'spec.outcomes[0].statement'],
      [LENDING.product, 'spec.governance.direction'],
      [LENDING.product, 'spec.measures[0].name'],
      [LENDING.product, 'spec.improvements[0].title'],
      [LENDING.service, 'spec.support.channels[0].target'],
      [LENDING.service, 'spec.support.hours'],
      [LENDING.stream, 'spec.steps[0].title'],
      [LENDING.stream, 'metadata.title'],
    ]) {
      entities = changed(entities, ref, field, hostile);
    }
    const described = changed(
      offering(),
      LENDING.product,
      'metadata.description',
      'Books for everyone.',
    );
    const plain = summarize(modelOf(described)).split('\n');
    const lines = summarize(modelOf(entities)).split('\n');

    expect(lines).toHaveLength(plain.length);
    expect(lines.filter(line => line.startsWith('## Verdict'))).toHaveLength(1);
    expect(lines.join('\n')).not.toContain('\u001b');
    expect(lines.join('\n')).not.toContain('\u202e');
  });

  it('leaves the summary short, however much it is', () => {
    const long = 'endless '.repeat(2000);
    const many = <T>(make: (index: number) => T) =>
      Array.from({ length: 500 }, (_, index) => make(index));
    let entities = offering();
    for (const [ref, field, value] of [
      [LENDING.product, 'metadata.description', long],
      [
        LENDING.product,
        'spec.outcomes',
        many(i => ({ name: `${long}${i}`, statement: long })),
      ],
      [
        LENDING.product,
        'spec.measures',
        many(i => ({ name: `${long}${i}`, metric: 'adoption' })),
      ],
      [LENDING.product, 'spec.suppliers', many(i => ({ name: `${long}${i}` }))],
      [
        LENDING.service,
        'spec.support.channels',
        many(() => ({ type: long, target: long })),
      ],
      [
        LENDING.stream,
        'spec.steps',
        many(i => ({
          id: `step-${i}`,
          title: long,
          stage: 'deliver',
          performers: [`group:team-${i}`],
          uses: [`component:part-${i}`],
        })),
      ],
    ] as const) {
      entities = changed(entities, ref, field, value);
    }
    const text = summarize(modelOf(entities));

    expect(linesOf(text).length).toBeLessThan(MOST_LINES + 20);
    expect(text.length).toBeLessThan(20_000);
  });
});
