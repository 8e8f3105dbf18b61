import type { TemplateExample } from '@backstage/plugin-scaffolder-node';
import { stringify } from 'yaml';

/** What the portal's page of actions shows. */
export const writeExamples: TemplateExample[] = [
  {
    description: 'Write the descriptor of a Product from what a form asks.',
    example: stringify({
      steps: [
        {
          id: 'write',
          name: 'Write the descriptor',
          action: 'offerings:write',
          input: {
            descriptor: {
              apiVersion: 'offerings/v1alpha1',
              kind: 'Product',
              metadata: { name: '${{ parameters.name }}' },
              spec: {
                type: 'digital-product',
                lifecycle: 'experimental',
                owner: '${{ parameters.owner }}',
                need: '${{ parameters.need }}',
                outcomes: '${{ parameters.outcomes }}',
              },
            },
          },
        },
      ],
    }),
  },
  {
    description: 'Say that a Service relies on no supplier.',
    example: stringify({
      steps: [
        {
          id: 'write',
          name: 'Write the descriptor',
          action: 'offerings:write',
          input: {
            path: 'services/advice.yaml',
            emptyOnPurpose: ['spec.suppliers'],
            descriptor: {
              apiVersion: 'offerings/v1alpha1',
              kind: 'Service',
              metadata: { name: 'advice' },
              spec: {
                type: 'business-service',
                lifecycle: 'experimental',
                owner: 'advice-team',
                need: 'Students know which courses lead to their degree.',
                products: ['course-search'],
                suppliers: [],
              },
            },
          },
        },
      ],
    }),
  },
];
