export { editorSchema } from './editorSchema';
export type { JsonSchema } from './jsonSchema';
