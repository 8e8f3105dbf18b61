import type { JsonSchema } from './jsonSchema';
import { DNS_LABEL, NAME as NAMES, TAG } from '../validation/envelopeWords';
import { NAME } from './refField';

const text = { type: 'string', minLength: 1 } as const;

const labelField: JsonSchema = {
  type: 'string',
  pattern: `^(${NAME})?$`,
  patternErrorMessage: `Expected ${NAMES}.`,
};

const tagField: JsonSchema = {
  ...text,
  pattern: '^(?=.{1,63}$)[a-z0-9:+#]+(-[a-z0-9:+#]+)*$',
  patternErrorMessage: `Expected ${TAG}.`,
};

const nameField: JsonSchema = {
  type: 'string',
  description:
    'What refs call it; no other entity of the same kind and namespace has this name.',
  pattern: `^${NAME}$`,
  patternErrorMessage: `Expected ${NAMES}.`,
};

const namespaceField: JsonSchema = {
  type: 'string',
  description: 'The part of the catalog that it belongs to.',
  default: 'default',
  pattern: '^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$',
  patternErrorMessage: `Expected ${DNS_LABEL}.`,
};

const linkField: JsonSchema = {
  type: 'object',
  required: ['url'],
  properties: {
    url: { ...text, description: 'Where it leads.' },
    title: { ...text, description: 'What is shown for it.' },
    icon: {
      ...text,
      description: 'The name of an icon of the portal.',
      examples: ['dashboard', 'docs'],
    },
    type: { ...text, description: 'A word that sorts links.' },
  },
};

/** What every entity says of itself, whatever its kind; the catalog wants it like this. */
export const metadataSchema: JsonSchema = {
  type: 'object',
  description: 'What every entity says of itself, whatever its kind.',
  required: ['name'],
  properties: {
    name: nameField,
    namespace: namespaceField,
    title: { ...text, description: 'What people call it.' },
    description: {
      type: 'string',
      description: 'What it is, in a line or two.',
    },
    labels: {
      type: 'object',
      additionalProperties: labelField,
      description: 'Words that other systems find it by.',
    },
    annotations: {
      type: 'object',
      additionalProperties: {
        type: 'string',
        errorMessage: 'Expected a text.',
      },
      description: 'What plugins want to know of it, such as where it is kept.',
    },
    tags: {
      type: 'array',
      description: 'Words to find it by.',
      items: tagField,
    },
    links: {
      type: 'array',
      description: 'Pages elsewhere that belong to it.',
      items: linkField,
    },
  },
};
