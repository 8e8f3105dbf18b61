import {
  isPlaceholder,
  OFFERINGS_KINDS,
  validateOfferingsEntity,
} from '@offerings/backstage-plugin-offerings-common';
import { parse } from 'yaml';
import { firstDescriptor } from './firstDescriptor';

describe('firstDescriptor', () => {
  it.each(OFFERINGS_KINDS)('is a valid %s once it is filled in', kind => {
    const filledIn = firstDescriptor(kind).replace(/<([^>]+)>/g, (_, hint) =>
      hint.replace(/[^a-z:/]+/gi, '-'),
    );

    expect(validateOfferingsEntity(parse(filledIn))).toEqual([]);
  });

  it.each(OFFERINGS_KINDS)('shows what is to be filled in of a %s', kind => {
    expect(isPlaceholder(parse(firstDescriptor(kind)).metadata.name)).toBe(
      true,
    );
  });
});
