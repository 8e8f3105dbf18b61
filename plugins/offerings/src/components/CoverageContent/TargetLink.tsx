import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router-dom';

/** Props of {@link TargetLink}. */
export interface TargetLinkProps {
  /** The id of a criterion or dimension of this tab. */
  target: string;
  children: ReactNode;
  className?: string;
  'aria-label'?: string;
}

/** A link within the tab; what was chosen and filtered stays in the address. */
export function TargetLink(props: TargetLinkProps) {
  const { target, ...linkProps } = props;
  const { search } = useLocation();
  return <Link {...linkProps} to={{ search, hash: target }} />;
}
