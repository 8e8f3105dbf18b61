import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { portfolioRow } from '../../../testing/portfolio';
import {
  lineOf,
  shownNames,
  renderPortfolio,
} from '../__testUtils__/renderPortfolio';

describe('a row of the portfolio', () => {
  it('leads to the offering, and says what and whose it is', async () => {
    renderPortfolio();

    const line = await lineOf(/^Student Enrollment Platform/);
    expect(
      within(line).getByRole('link', { name: 'Student Enrollment Platform' }),
    ).toHaveAttribute('href', '/catalog/default/product/enrollment');
    expect(line).toHaveTextContent('Product');
    expect(line).toHaveTextContent('production');
    expect(
      within(line).getByRole('link', { name: /enrollment-team/ }),
    ).toHaveAttribute('href', '/catalog/default/group/enrollment-team');
  });

  it.each([
    [/^Course Catalogue/, 'Fragile', 'No direction given'],
    [/^Course Catalogue/, 'Fragile', 'No way to get help'],
    [/^Course Catalogue/, 'Fragile', 'Weak: Value streams'],
    [/^Residence Hall/, 'Fragmented', '1 service answers to someone else'],
    [/^Student/, 'Strong', 'Measured, but no recent readings'],
    [/^Exam Invigilation/, 'Trustworthy', 'Holds from need to outcome'],
  ])('says at once why %s is %s: %s', async (name, verdict, reason) => {
    renderPortfolio();

    const line = await lineOf(name);
    expect(line).toHaveTextContent(verdict);
    expect(line).toHaveTextContent(reason);
  });

  it('shows a reason that it does not know by its code', async () => {
    renderPortfolio({
      rows: [portfolioRow('a', { reasons: [{ code: 'house-rule' }] })],
    });

    expect(await screen.findByText('house-rule')).toBeInTheDocument();
  });

  it('tells the coverage of each dimension with a number and a word', async () => {
    renderPortfolio();

    const cells = within(await lineOf(/^Course Catalogue/))
      .getAllByRole('gridcell')
      .map(({ textContent }) => textContent);
    expect(cells.slice(2, 6)).toEqual([
      expect.stringContaining('75\u00a0%'),
      expect.stringContaining('100\u00a0%, good'),
      expect.stringContaining('60\u00a0%'),
      expect.stringContaining('29\u00a0%, weak'),
    ]);
    expect(
      within(await lineOf(/^Exam/)).getByText('does not apply'),
    ).toBeInTheDocument();
  });

  it('names the weakest dimension and the lead time, as far as it is known', async () => {
    renderPortfolio();

    expect(within(await lineOf(/^Student/)).getByText('9 d 4 h')).toBeVisible();
    expect(
      within(await lineOf(/^Course Catalogue/)).getByText('≥ 5 h'),
    ).toHaveAttribute('title', 'At least: 3 of 6 steps have their times');
    expect(
      within(await lineOf(/^Residence/)).getByText('not timed'),
    ).toBeInTheDocument();
  });

  it('shows how its coverage went, as soon as there is something to show', async () => {
    renderPortfolio();

    expect(
      within(await lineOf(/^Student/)).getByRole('img', {
        name: 'Coverage of Student Enrollment Platform over 90 days: from 61\u00a0% to 92\u00a0%',
      }),
    ).toBeInTheDocument();
    expect(await lineOf(/^Student/)).toHaveTextContent('+31 points');
    expect(await lineOf(/^Residence/)).toHaveTextContent('since 2026-11-03');
    expect(await lineOf(/^Paper/)).toHaveTextContent('no history yet');
  });

  it('says since when, where history begins today', async () => {
    const day = new Date().toISOString().slice(0, 10);
    renderPortfolio({
      rows: [portfolioRow('a', { trend: [{ day, coverage: 1 }] })],
    });

    expect(await screen.findByText('since today')).toBeInTheDocument();
  });

  it('marks what is early and what is deprecated', async () => {
    renderPortfolio();

    expect(
      within(await lineOf(/^Exam/)).getByText('early'),
    ).toBeInTheDocument();
    expect(
      within(await lineOf(/^Paper/)).getByText('deprecated'),
    ).toBeInTheDocument();
  });

  it('has its services beneath it', async () => {
    renderPortfolio();

    const names = await shownNames();
    const first = names.indexOf('Student Enrollment Platform');
    expect(names.slice(first + 1, first + 3)).toEqual([
      'Enrollment Access Support',
      'Academic Advising',
    ]);
    expect(
      screen.getAllByText('Service of Student Enrollment Platform'),
    ).toHaveLength(2);
  });

  it('shows the first of 200 services, and all when asked', async () => {
    const services = Array.from({ length: 200 }, (_, index) => ({
      ref: `service:default/s${index}`,
      title: `Service ${index}`,
    }));
    renderPortfolio({ rows: [portfolioRow('a', { services })] });

    await userEvent.click(
      await screen.findByRole('button', { name: '197 more services' }),
    );

    expect(await screen.findByText('Service 199')).toBeInTheDocument();
  });
});
