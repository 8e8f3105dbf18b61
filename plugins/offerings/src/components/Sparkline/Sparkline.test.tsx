import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { Sparkline } from './Sparkline';

const POINTS = [
  { at: 0, value: 1 },
  { at: 1000, value: 3 },
  { at: 2000, value: 2 },
];

describe('Sparkline', () => {
  it('is one picture with a name', async () => {
    const { container } = render(
      <Sparkline points={POINTS} label="Coverage over 90 days" />,
    );

    expect(
      screen.getByRole('img', { name: 'Coverage over 90 days' }),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('marks the last point at the end of the line', () => {
    const { container } = render(
      <Sparkline points={POINTS} label="Coverage" width={100} height={20} />,
    );

    expect(container.querySelector('circle')).toHaveAttribute('cx', '96');
    expect(container.querySelector('polyline')).toHaveAttribute(
      'points',
      '4.0,16.0 50.0,4.0 96.0,10.0',
    );
  });

  it('draws the target where there is one', () => {
    const { container, rerender } = render(
      <Sparkline points={POINTS} label="Coverage" />,
    );
    expect(container.querySelector('line')).not.toBeInTheDocument();

    rerender(<Sparkline points={POINTS} label="Coverage" target={2} />);
    expect(container.querySelector('line')).toHaveAttribute('y1', '14');
  });

  it('is a dot for one point, and empty for none', () => {
    const { container, rerender } = render(
      <Sparkline points={POINTS.slice(0, 1)} label="Coverage" />,
    );
    expect(container.querySelectorAll('circle')).toHaveLength(1);
    expect(container.querySelector('polyline')).not.toBeInTheDocument();

    rerender(<Sparkline points={[]} label="Coverage" />);
    expect(screen.getByRole('img')).toBeEmptyDOMElement();
  });
});
