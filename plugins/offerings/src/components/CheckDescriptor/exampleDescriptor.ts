import { OFFERINGS_API_VERSION } from '@offerings/backstage-plugin-offerings-common';

/** The smallest Product, to start from. */
export const EXAMPLE_DESCRIPTOR = `# The smallest Product. Change it and see what it would give.
apiVersion: ${OFFERINGS_API_VERSION}
kind: Product
metadata:
  name: reading-room
  title: Reading Room
spec:
  type: digital-platform
  lifecycle: experimental
  owner: library-team
  need: Readers want to know where a book is before they set out for it.
`;
