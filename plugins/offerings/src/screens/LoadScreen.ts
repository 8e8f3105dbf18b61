/** Loads a screen: a card or tab of an entity page, which says what entity it is about, or a tab of our own page. */
export type LoadScreen = () => Promise<() => JSX.Element | null>;
