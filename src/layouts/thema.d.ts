declare module 'virtual:thema' {
  /** The tokens that differ from ours, as they stand in the file; empty for our own look. */
  const css: string;
  export default css;
}
