import type { PortfolioRow } from '@offerings/backstage-plugin-offerings-common';
import { coverages, portfolioRow, trend } from './rows';

/** A product with its services that lacks little. */
const enrollmentRow: PortfolioRow = portfolioRow('enrollment', {
  title: 'Student Enrollment Platform',
  services: [
    {
      ref: 'service:default/access-support',
      title: 'Enrollment Access Support',
      owner: 'group:default/service-desk',
    },
    {
      ref: 'service:default/advising',
      title: 'Academic Advising',
      owner: 'group:default/advising-office',
    },
  ],
  verdict: 'strong',
  reasons: [{ code: 'no-fresh-readings' }],
  coverage: 0.92,
  dimensions: coverages(1, 0.86, 0.83, 1),
  weakest: 'partners-and-suppliers',
  leadTime: 'P9DT4H25M',
  leadTimeTimed: { known: 14, of: 14 },
  trend: trend(0.61, 0.92),
});

/** A polished product with poor support. */
const catalogueRow: PortfolioRow = portfolioRow('course-catalogue', {
  title: 'Course Catalogue',
  owner: 'group:default/registrar-systems',
  services: [
    {
      ref: 'service:default/catalogue-help',
      title: 'Catalogue Help',
      owner: 'group:default/registrar-systems',
    },
  ],
  verdict: 'fragile',
  reasons: [
    { code: 'no-direction' },
    { code: 'no-support-channel' },
    { code: 'weak-dimension', dimension: 'value-streams-and-processes' },
  ],
  coverage: 0.66,
  dimensions: coverages(0.75, 1, 0.6, 0.29),
  weakest: 'value-streams-and-processes',
  leadTime: 'PT5H',
  leadTimeTimed: { known: 3, of: 6 },
  trend: trend(0.7, 0.66),
});

/** Strong support around a product that nobody shapes. */
const housingRow: PortfolioRow = portfolioRow('residence-hall-housing', {
  title: 'Residence Hall Housing',
  owner: 'group:default/housing-systems',
  services: [
    {
      ref: 'service:default/move-in-help',
      title: 'Move-in Help',
      owner: 'group:default/residence-life',
    },
  ],
  verdict: 'fragmented',
  reasons: [
    { code: 'split-accountability', dimension: 'organizations-and-people' },
  ],
  coverage: 0.58,
  dimensions: coverages(0.8, 0.5, 0.33, 0.7),
  weakest: 'partners-and-suppliers',
  trend: trend(0.58, 0.58, 1),
});

/** A service that delivers no product, and is early. */
const invigilationRow: PortfolioRow = portfolioRow('exam-invigilation', {
  kind: 'Service',
  title: 'Exam Invigilation',
  owner: 'group:default/exams-office',
  lifecycle: 'experimental',
  type: 'support',
  early: true,
  coverage: 1,
  dimensions: coverages(1, 1, undefined, 1),
  leadTime: 'P3D',
  leadTimeTimed: { known: 5, of: 5 },
  trend: trend(0.9, 1),
});

/** One that goes, and of which nothing is known. */
const libraryCardRow: PortfolioRow = portfolioRow('paper-library-card', {
  title: 'Paper Library Card',
  owner: undefined,
  lifecycle: 'deprecated',
  deprecated: true,
  verdict: 'fragmented',
  reasons: [
    { code: 'no-service' },
    { code: 'no-value-stream', dimension: 'value-streams-and-processes' },
    { code: 'nobody-accountable', dimension: 'organizations-and-people' },
  ],
  coverage: 0,
  dimensions: coverages(0, 0, 0, 0),
  weakest: 'organizations-and-people',
});

/** The offerings of an example university, one of each verdict. */
export const universityRows: PortfolioRow[] = [
  enrollmentRow,
  catalogueRow,
  housingRow,
  invigilationRow,
  libraryCardRow,
];
