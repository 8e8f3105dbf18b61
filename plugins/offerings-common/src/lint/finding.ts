import type { ModelIssue } from '../validation';

/** Something wrong with a field of an entity. */
export type Finding = Omit<ModelIssue, 'rule' | 'expected' | 'found'> & {
  /** The rule of an issue of the model, or that of something else that judges entities. */
  rule: string;
};
