export { languageServerCommand } from './languageServerCommand';
