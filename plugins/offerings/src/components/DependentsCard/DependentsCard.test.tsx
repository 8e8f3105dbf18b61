import type { Entity } from '@backstage/catalog-model';
import type { Dependents } from '@offerings/backstage-plugin-offerings-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { renderOnEntityPage, responseError } from '../../__testUtils__';
import {
  dependentOffering,
  dependentStep,
  enrollmentDependents,
  noDependents,
  SCHEDULE_BUILDER,
} from '../../testing/dependents';
import { DependentsCard } from './DependentsCard';

function backstageEntity(kind: string, name: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec: {},
  };
}

const scheduleBuilder = backstageEntity('Component', 'schedule-builder');
const serviceDesk = backstageEntity('Group', 'service-desk');

function renderWith(
  getDependents: (entityRef: string) => Promise<Dependents>,
  entity = scheduleBuilder,
) {
  return renderOnEntityPage(<DependentsCard />, { entity, getDependents });
}

function renderAnswer(overrides?: Partial<Dependents>) {
  return renderWith(async () => enrollmentDependents(overrides));
}

function renderOffering(
  overrides: Parameters<typeof dependentOffering>[0],
): ReturnType<typeof renderAnswer> {
  return renderAnswer({ offerings: [dependentOffering(overrides)] });
}

async function findSection(title: string) {
  const heading = await screen.findByRole('heading', { name: title });
  return heading.parentElement!;
}

describe('DependentsCard', () => {
  it('asks for the entity whose page is open', async () => {
    const getDependents = jest.fn(async () => enrollmentDependents());
    renderWith(getDependents);

    await screen.findByText(/If this is down/);
    expect(getDependents).toHaveBeenCalledTimes(1);
    expect(getDependents).toHaveBeenCalledWith(
      SCHEDULE_BUILDER,
      expect.anything(),
    );
  });

  it('says it in one sentence first', async () => {
    renderAnswer();

    expect(
      await screen.findByText(
        'If this is down: 4 steps, 2 outcomes of 1 offering; call the Service Desk first.',
      ),
    ).toBeInTheDocument();
  });

  it('leads to each offering end to end', async () => {
    renderAnswer();

    const heading = await screen.findByRole('heading', { level: 4 });
    const link = within(heading).getByRole('link', {
      name: 'Student Enrollment',
    });
    expect(link).toHaveAttribute(
      'href',
      '/catalog/default/product/enrollment/end-to-end',
    );
    expect(link).toHaveAttribute(
      'title',
      'Student Enrollment: see it end to end',
    );
    expect(screen.getByText('4 steps · 2 outcomes')).toBeInTheDocument();
  });

  describe('the steps at risk', () => {
    it('stand stage by stage, in the order of the journey', async () => {
      renderOffering({
        steps: [
          dependentStep('c', { stage: 'improve' }),
          dependentStep('a', { stage: 'discover' }),
          dependentStep('b', { stage: 'operate' }),
        ],
      });

      const section = await findSection('Steps at risk');
      expect(
        within(section)
          .getAllByRole('term')
          .map(({ textContent }) => textContent),
      ).toEqual(['Discover', 'Operate', 'Improve']);
    });

    it('say how each rests on it, and through what', async () => {
      const robot = 'component:default/schedule-builder';
      renderOffering({
        steps: [
          dependentStep('a', { title: 'Use' }),
          dependentStep('b', { title: 'Perform', how: 'performs' }),
          dependentStep('c', { title: 'Supply', how: 'supplies' }),
          dependentStep('d', {
            title: 'Chain',
            via: ['resource:default/x', robot, 'api:default/degree-audit'],
          }),
          dependentStep('e', {
            title: 'Practise',
            how: 'practice',
            via: [robot, 'practice:default/incidents'],
          }),
        ],
      });

      const section = await findSection('Steps at risk');
      const items = within(section)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
      expect(items).toEqual([
        'Use uses it',
        'Perform performed by it',
        'Supply supplied by it',
        'Chain through Schedule Builder → Degree Audit',
        'Practise through Incident management',
      ]);
    });

    it('lead to themselves on the map', async () => {
      renderAnswer();

      expect(
        await screen.findByRole('link', { name: 'Advisor review' }),
      ).toHaveAttribute(
        'href',
        '/catalog/default/product/enrollment/end-to-end?stream=enroll&step=review',
      );
    });

    it('are the first of many, and the others when asked', async () => {
      renderOffering({
        steps: Array.from({ length: 30 }, (_, index) =>
          dependentStep(`s${index}`),
        ),
      });

      const section = await findSection('Steps at risk');
      expect(within(section).getAllByRole('listitem')).toHaveLength(8);
      await userEvent.click(
        within(section).getByRole('button', { name: '22 more' }),
      );
      expect(within(section).getAllByRole('listitem')).toHaveLength(30);
    });
  });

  describe('how products and services rest on it', () => {
    it.each([
      ['part', 'Student Enrollment has it as a part'],
      ['dependency', 'Student Enrollment depends on it'],
      ['supplier', 'Student Enrollment is supplied by it'],
      ['accountable', 'it answers for Student Enrollment'],
    ] as const)('is told for %s', async (how, words) => {
      renderOffering({
        paths: [{ how, via: [SCHEDULE_BUILDER, 'product:default/enrollment'] }],
      });

      const section = await findSection('Products and services');
      expect(within(section).getByRole('listitem')).toHaveTextContent(words);
    });

    it('is told with what lies in between', async () => {
      renderAnswer();

      const section = await findSection('Products and services');
      expect(section).toHaveTextContent(
        'Academic Advising depends on it, through Degree Audit',
      );
    });

    it('is left out where only steps rest on it', async () => {
      renderOffering({ paths: [] });

      await screen.findByText('Steps at risk');
      expect(
        screen.queryByText('Products and services'),
      ).not.toBeInTheDocument();
    });
  });

  it('names the outcomes and whom they are for', async () => {
    renderAnswer();

    const section = await findSection('Outcomes behind it');
    expect(section).toHaveTextContent('Enrolled on time for Students');
    expect(section).toHaveTextContent('Courses that count');
    expect(section).toHaveTextContent('Also takes part: Advisors');
  });

  it('says so where no outcome is behind it', async () => {
    renderOffering({ outcomes: [], stakeholders: [] });

    expect(
      await screen.findByText('No stated outcome is behind it.'),
    ).toBeInTheDocument();
    expect(screen.getByText('4 steps')).toBeInTheDocument();
  });

  describe('whom to call', () => {
    it('is a team with its channels, of which only safe ones are links, and its hours', async () => {
      renderAnswer();

      const section = await findSection('Whom to call');
      const [first] = within(section).getAllByRole('listitem');
      expect(first).toHaveTextContent('Service Desk for Access Support');
      expect(within(first).getByRole('link', { name: /chat/ })).toHaveAttribute(
        'href',
        'https://help.university.example/chat',
      );
      expect(
        within(first).getByRole('link', { name: /email|desk@/ }),
      ).toHaveAttribute('href', 'mailto:desk@university.example');
      expect(first).toHaveTextContent('desk: Main building, ground floor');
      expect(first).toHaveTextContent('Hours: Mon–Fri 8–20');
      expect(first).toHaveTextContent('Escalates to Enrollment Product Team');
    });

    it('is a service alone where its team is not known', async () => {
      const { entities } = enrollmentDependents();
      const { 'group:default/service-desk': _, ...others } = entities;
      renderAnswer({ entities: others });

      const section = await findSection('Whom to call');
      expect(within(section).getAllByRole('listitem')[0]).toHaveTextContent(
        /^Access Support/,
      );
    });

    it('is nobody where no service says so', async () => {
      renderOffering({ call: [] });

      expect(
        await screen.findByText(
          'No service of this offering says how to reach support.',
        ),
      ).toBeInTheDocument();
    });
  });

  it('shows the first five of fifty offerings, and the others when asked', async () => {
    renderAnswer({
      offerings: Array.from({ length: 50 }, (_, index) =>
        dependentOffering({ offering: `product:default/p${index}` }),
      ),
    });

    const list = await screen.findByRole('list', { name: 'Offerings' });
    expect(within(list).getAllByRole('heading', { level: 4 })).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: '45 more' }));
    expect(within(list).getAllByRole('heading', { level: 4 })).toHaveLength(50);
  });

  it('says how many things were not followed', async () => {
    renderAnswer({ more: 2500 });

    expect(
      await screen.findByText(
        '2500 more things rest on this than could be followed.',
      ),
    ).toBeInTheDocument();
  });

  it('says what to write where nothing rests on it', async () => {
    renderWith(async ref => noDependents(ref));

    expect(
      await screen.findByText('No offering rests on this'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('uses: [component:default/schedule-builder]'),
    ).toBeInTheDocument();
  });

  it('stays quiet on the page of a team that no offering rests on', async () => {
    renderWith(async ref => noDependents(ref), serviceDesk);

    expect(
      await screen.findByText('No offering rests on this team.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/uses:/)).not.toBeInTheDocument();
  });

  it('says that it is loading', async () => {
    renderWith(() => new Promise(() => {}));

    expect(await screen.findByRole('status')).toHaveTextContent('Loading');
  });

  it('says why there is nothing to see, and asks again', async () => {
    const getDependents = jest
      .fn(async () => enrollmentDependents())
      .mockRejectedValueOnce(await responseError(503, 'The catalog is down'));
    renderWith(getDependents);

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('What rests on this could not be loaded');
    expect(alert).toHaveTextContent('The catalog is down');

    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/If this is down/)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it.each([
    [403, 'You may not see this'],
    [404, 'The catalog does not know it any more, or you may not see it.'],
  ])('tells what a %d means', async (status, words) => {
    const error = await responseError(status, 'no');
    renderWith(async () => {
      throw error;
    });

    expect(await screen.findByRole('alert')).toHaveTextContent(words);
  });

  it('has no accessibility violations', async () => {
    const { container } = renderAnswer({ more: 3 });
    await screen.findByText('Steps at risk');

    expect(await axe(container)).toHaveNoViolations();
  });

  it('has none where nothing rests on it', async () => {
    const { container } = renderWith(async ref => noDependents(ref));
    await screen.findByText('No offering rests on this');

    expect(await axe(container)).toHaveNoViolations();
  });
});
