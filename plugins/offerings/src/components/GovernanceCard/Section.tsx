import { Text } from '@backstage/ui';
import type { ReactNode } from 'react';

/** A part of the card under a title of its own. */
export function Section(props: { title: string; children: ReactNode }) {
  return (
    <section>
      <Text as="h4" variant="body-medium" weight="bold">
        {props.title}
      </Text>
      {props.children}
    </section>
  );
}

/** A sentence about a part of the card. */
export function Remark(props: { children: ReactNode }) {
  return (
    <Text as="p" variant="body-medium" color="secondary">
      {props.children}
    </Text>
  );
}
