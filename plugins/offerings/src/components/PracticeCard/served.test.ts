import type { Entity } from '@backstage/catalog-model';
import {
  enrollStream,
  incidentPractice,
  practisedStream,
} from '../../testing/entities';
import { servedBy } from './served';

const STREAM = 'valuestream:default/enroll';
const PRODUCT = 'product:default/enrollment';

describe('servedBy', () => {
  it('names the offering, its value streams and the steps that name the practice', () => {
    const streams = new Map<string, Entity>([[STREAM, practisedStream]]);

    expect(servedBy(incidentPractice, streams)).toEqual({
      offerings: [
        {
          ref: PRODUCT,
          isNamed: true,
          streams: [
            {
              ref: STREAM,
              isUnknown: false,
              alsoFor: [],
              steps: [
                { id: 'intend', title: 'Intent to enroll', stage: 'discover' },
                { id: 'review', title: 'Advisor review', stage: 'deliver' },
              ],
            },
          ],
        },
      ],
      strayStreams: [],
    });
  });

  it('has no steps where none names the practice', () => {
    const { offerings } = servedBy(
      incidentPractice,
      new Map<string, Entity>([[STREAM, enrollStream]]),
    );

    expect(offerings[0].streams[0].steps).toEqual([]);
  });

  it('reaches an offering through a value stream only', () => {
    const practice = {
      ...incidentPractice,
      relations: [{ type: 'supports', targetRef: STREAM }],
    };

    expect(
      servedBy(practice, new Map<string, Entity>([[STREAM, enrollStream]]))
        .offerings,
    ).toMatchObject([{ ref: PRODUCT, isNamed: false }]);
  });

  it('keeps a value stream that is not visible, without guessing at its offering', () => {
    const { offerings, strayStreams } = servedBy(incidentPractice, new Map());

    expect(offerings).toMatchObject([{ ref: PRODUCT, streams: [] }]);
    expect(strayStreams).toEqual([
      { ref: STREAM, isUnknown: true, steps: [], alsoFor: [] },
    ]);
  });

  it('shows a value stream once, under the product, whatever services it realizes too', () => {
    const stream = {
      ...enrollStream,
      relations: [
        { type: 'realizes', targetRef: 'service:default/advising' },
        { type: 'realizes', targetRef: PRODUCT },
      ],
    };
    const { offerings } = servedBy(
      incidentPractice,
      new Map<string, Entity>([[STREAM, stream]]),
    );

    expect(offerings).toMatchObject([
      {
        ref: PRODUCT,
        streams: [{ ref: STREAM, alsoFor: ['service:default/advising'] }],
      },
    ]);
  });
});
