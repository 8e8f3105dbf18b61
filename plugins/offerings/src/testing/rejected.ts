import type { RejectedDescriptors } from '@offerings/backstage-plugin-offerings-common';

const REPOSITORY = 'https://git.university.example/catalog/src/main';

/** A file that is no YAML, and one with two descriptors that are not accepted. */
export function rejectedDescriptors(): RejectedDescriptors {
  return {
    items: [
      {
        entityRef: 'service:default/dormitory-desk',
        location: `url:${REPOSITORY}/housing.yaml`,
        errors: [{ message: '`spec.need`: missing', rule: 'required' }],
        lastSeen: '2026-11-03T08:00:00.000Z',
      },
      {
        entityRef: 'location:default/generated-0a1b',
        location: 'file:/catalog/library.yaml',
        errors: [
          {
            message:
              'YAML error at file:/catalog/library.yaml, YAMLParseError: Nested mappings are not allowed in compact mappings at line 4, column 9:\n\n  need: Students: a quiet place\n        ^\n',
          },
        ],
        lastSeen: '2026-11-03T08:01:00.000Z',
      },
      {
        entityRef: 'product:default/dormitory',
        location: `url:${REPOSITORY}/housing.yaml`,
        errors: [
          {
            message: '`spec.owners`: unknown field, did you mean `owner`?',
            rule: 'unknown-field',
          },
          {
            message:
              '`spec.lifecycle`: expected a text that is not empty, found ""',
            rule: 'empty',
          },
        ],
        lastSeen: '2026-11-03T07:59:00.000Z',
      },
    ],
  };
}
