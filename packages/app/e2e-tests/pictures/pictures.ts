import type { Locator, Page } from '@playwright/test';
import { chooseTemplate } from '../chooseTemplate';

/** A picture in the documentation. */
export interface Picture {
  /** Its file in `docs/images`, without the ending. */
  name: string;
  /** The page of the portal that it shows. */
  path: string;
  theme: 'light' | 'dark';
  /** In pixels; a wide table or map needs more. */
  size?: { width: number; height: number };
  /** What has to be on the page before it is taken. */
  shows(page: Page): Locator;
  /** What is done on the page first. */
  before?(page: Page): Promise<void>;
}

const PLATFORM = '/catalog/default/product/student-enrollment-platform';
const STREAM = '/catalog/default/valuestream/enroll-for-a-term';

const WIDE = { width: 1600, height: 1000 };

/** Every picture of the documentation, all of the example university. */
export const PICTURES: Picture[] = [
  {
    name: 'end-to-end-light',
    path: `${PLATFORM}/end-to-end`,
    theme: 'light',
    size: WIDE,
    shows: page => page.getByRole('button', { name: /^Advisor review ,/ }),
  },
  {
    name: 'overview-dark',
    path: PLATFORM,
    theme: 'dark',
    size: WIDE,
    shows: page => page.getByRole('heading', { name: 'Team', exact: true }),
  },
  {
    name: 'portfolio-light',
    path: '/offerings',
    theme: 'light',
    size: { width: 1440, height: 1000 },
    shows: page =>
      page.getByRole('link', { name: 'Student Enrollment Platform' }),
  },
  {
    name: 'coverage-light',
    path: `${PLATFORM}/coverage`,
    theme: 'light',
    shows: page =>
      page.getByRole('heading', { name: 'Partners and suppliers' }),
  },
  {
    name: 'practices-light',
    path: `${PLATFORM}/practices`,
    theme: 'light',
    size: WIDE,
    shows: page => page.getByRole('rowheader', { name: 'Service desk' }),
  },
  {
    name: 'stream-map-light',
    path: `${STREAM}/stream-map`,
    theme: 'light',
    size: WIDE,
    shows: page => page.getByText('Time ladder'),
  },
  {
    name: 'journey-dark',
    path: `${STREAM}/journey`,
    theme: 'dark',
    shows: page => page.getByText('2 d of waiting', { exact: false }),
  },
  {
    name: 'dependents-light',
    path: '/catalog/default/component/course-search',
    theme: 'light',
    shows: page => page.getByText(/^If this is down: /),
  },
  {
    name: 'template-new-product-light',
    path: '/create',
    theme: 'light',
    before: page => chooseTemplate(page, 'New Product'),
    shows: page => page.getByRole('textbox', { name: 'Title', exact: true }),
  },
];
