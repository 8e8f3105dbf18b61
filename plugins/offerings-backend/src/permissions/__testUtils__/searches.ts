import { SECRET } from './teams';

/** Queries of Backstage's search. */
export const SEARCHES = {
  visible: [
    'term=',
    'term=own',
    `term=${SECRET}`,
    'term=&types[0]=offerings',
    'term=&filters[kind]=ValueStream',
    'term=&pageLimit=1',
  ],
  naming: (name: string) => [`term=${name}`, `term=${name}&pageLimit=1`],
};
