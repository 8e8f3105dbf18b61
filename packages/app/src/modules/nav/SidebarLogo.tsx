import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import SchoolIcon from '@material-ui/icons/School';

const useStyles = makeStyles(theme => ({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2),
    height: sidebarConfig.drawerWidthClosed,
    marginLeft: theme.spacing(3),
    width: sidebarConfig.drawerWidthOpen - theme.spacing(4),
    color: theme.palette.common.white,
    ...theme.typography.subtitle2,
  },
}));

export function SidebarLogo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const title = useApi(configApiRef).getOptionalString('app.title');

  return (
    <Link to="/" underline="none" className={classes.link} aria-label="Home">
      <SchoolIcon />
      {isOpen && <span>{title}</span>}
    </Link>
  );
}
