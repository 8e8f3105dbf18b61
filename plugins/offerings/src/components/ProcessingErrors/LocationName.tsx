import { Link } from '@backstage/core-components';
import { safeUrl } from '@offerings/backstage-plugin-offerings-common';
import styles from './ProcessingErrors.module.css';

/** Where a descriptor stands, as the catalog writes it: a link where it is on the web, else a path. */
export function LocationName(props: { location: string }) {
  const target = targetOf(props.location);
  const url = safeUrl(target);
  return url ? (
    <Link to={url} className={styles.location}>
      {target}
    </Link>
  ) : (
    <code className={styles.location}>{target}</code>
  );
}

function targetOf(location: string): string {
  return location.replace(/^[\w-]+:(?=.)/, '');
}
