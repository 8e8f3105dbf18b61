import { PRODUCT, productYaml } from '../descriptors';
import type { Mistake } from '../mistake';

/** Mistakes in what all entities have in common. */
export const ENVELOPE_MISTAKES: Mistake[] = [
  {
    rule: 'kind',
    files: 'apiVersion: offerings/v1alpha1\nmetadata:\n  name: a\n',
    says: '`kind`: expected one of Product, Service, ValueStream, Practice',
    at: '1:1',
    marks: 'apiVersion',
    unseen: { processor: 'no-identity' },
  },
  {
    rule: 'required',
    files: productYaml().replace(`  name: ${PRODUCT}\n`, '  title: A\n'),
    says: '`metadata.name`: missing, expected letters and digits, with -, _ or . between them, at most 63 characters',
    at: '3:1',
    marks: 'metadata',
    unseen: { processor: 'no-identity' },
  },
  {
    rule: 'format',
    files: productYaml().replace(PRODUCT, 'Student Enrollment'),
    says: '`metadata.name`: expected letters and digits, with -, _ or . between them, at most 63 characters, found "Student Enrollment"',
    at: '4:9',
    marks: 'Student Enrollment',
  },
  {
    rule: 'format',
    files: productYaml()
      .replace('spec:', '  namespace: North_Campus\nspec:')
      .replace(`owner: `, 'owner: default/'),
    says: '`metadata.namespace`: expected lower case letters and digits, with - between them, at most 63 characters, found "North_Campus"',
    at: '5:14',
    marks: 'North_Campus',
  },
  {
    rule: 'format',
    files: productYaml().replace(
      'spec:',
      '  labels:\n    size: very big\nspec:',
    ),
    says: '`metadata.labels.size`: expected letters and digits, with -, _ or . between them, at most 63 characters, found "very big"',
    at: '6:11',
    marks: 'very big',
  },
  {
    rule: 'format',
    files: productYaml().replace(
      'spec:',
      '  annotations:\n    example.org/size: 5\nspec:',
    ),
    says: '`metadata.annotations.example.org/size`: expected a text, found 5',
    at: '6:23',
    marks: '5',
  },
  {
    rule: 'format',
    files: productYaml().replace('spec:', '  tags: [ok, Not Ok]\nspec:'),
    says: '`metadata.tags[1]`: expected lower case letters, digits, :, + and #, with - between them, at most 63 characters, found "Not Ok"',
    at: '5:14',
    marks: 'Not Ok',
  },
  {
    rule: 'required',
    files: productYaml().replace('spec:', '  links:\n    - title: A\nspec:'),
    says: '`metadata.links[0].url`: missing, expected a URL',
    at: '6:7',
    marks: 'title',
  },
  {
    rule: 'envelope',
    files: productYaml().replace('spec:', '  description: 5\nspec:'),
    says: '`metadata.description`: must be string',
    at: '5:16',
    marks: '5',
  },
  {
    rule: 'unknown-field',
    files: `${productYaml()}specs: {}\n`,
    says: '`specs`: unknown field, did you mean `spec`?',
    at: '10:1',
    marks: 'specs',
  },
  {
    rule: 'api-version',
    files: productYaml().replace('v1alpha1', 'v9'),
    says: '`apiVersion`: expected a supported version: offerings/v1alpha1, found "offerings/v9"',
    at: '1:13',
    marks: 'offerings/v9',
  },
  {
    rule: 'kind',
    files: productYaml().replace('Product', 'product'),
    says: '`kind`: expected one of Product, Service, ValueStream, Practice, found "product", did you mean `Product`?',
    at: '2:7',
    marks: 'product',
    fix: 'Product',
  },
];
