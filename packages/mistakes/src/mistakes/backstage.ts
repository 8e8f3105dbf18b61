import { groupYaml } from '../descriptors';
import type { Mistake } from '../mistake';

const TEAM_YAML = groupYaml('reading-room');

/** Mistakes in entities of Backstage's own kinds, in Backstage's words. */
export const BACKSTAGE_MISTAKES: Mistake[] = [
  {
    rule: 'other-kind',
    files: TEAM_YAML.replace('  children: []\n', ''),
    says: "`spec`: must have required property 'children'",
    at: '5:1',
    marks: 'spec',
    unseen: { processor: 'not-ours' },
  },
  {
    rule: 'other-kind',
    files: TEAM_YAML.replace('team', '7'),
    says: '`spec.type`: must be string',
    at: '6:9',
    marks: '7',
    unseen: { processor: 'not-ours' },
  },
  {
    rule: 'other-kind',
    files: TEAM_YAML.replace('v1alpha1', 'v9'),
    says: 'Kind "Group" exists, but has no version matching apiVersion "backstage.io/v9"',
    at: '2:7',
    marks: 'Group',
    unseen: { processor: 'not-ours', schema: 'unknown-version' },
  },
];
