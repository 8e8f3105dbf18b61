import { Fragment, type ReactNode } from 'react';

/** Items of a sentence, with commas between them. */
export function CommaList(props: { items: ReactNode[] }) {
  return (
    <>
      {props.items.map((item, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          {item}
        </Fragment>
      ))}
    </>
  );
}
