import type { LoadScreen } from '../screens/LoadScreen';

/** Makes what loads a screen what loads an element of it, as blueprints take it. */
export function toElement(load: LoadScreen): () => Promise<JSX.Element> {
  return async () => {
    const Screen = await load();
    return <Screen />;
  };
}
