export { OwnCriteria } from './OwnCriteria';
