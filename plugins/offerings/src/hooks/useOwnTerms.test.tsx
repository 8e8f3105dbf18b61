import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import { usePracticeTitle, useStageTitle } from './useOwnTerms';

function Words() {
  const stageTitle = useStageTitle();
  const practiceTitle = usePracticeTitle();
  return (
    <p>
      {[
        stageTitle('discover'),
        stageTitle('design'),
        practiceTitle('data-stewardship'),
        practiceTitle('service-desk'),
        practiceTitle('tea-making'),
      ].join(', ')}
    </p>
  );
}

type TestConfig = NonNullable<Parameters<typeof renderInTestApp>[1]>['config'];

function renderWith(config: TestConfig) {
  renderInTestApp(<Words />, { config });
}

describe('the words of an organisation', () => {
  it('stand in the place of ours', async () => {
    renderWith({
      offerings: {
        practices: { 'data-stewardship': { title: 'Data stewardship' } },
        stages: { discover: 'Explore' },
      },
    });

    expect(
      await screen.findByText(
        'Explore, Design, Data stewardship, Service desk, tea-making',
      ),
    ).toBeInTheDocument();
  });

  it('are ours where nothing is configured', async () => {
    renderWith({});

    expect(
      await screen.findByText(
        'Discover, Design, data-stewardship, Service desk, tea-making',
      ),
    ).toBeInTheDocument();
  });
});
