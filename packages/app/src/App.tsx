import { createApp } from '@backstage/frontend-defaults';
import { navModule } from './modules/nav';

// Plugins are found by discovery (`app.packages` in app-config.yaml): a plugin
// that is installed is a plugin that shows.
export default createApp({ features: [navModule] });
