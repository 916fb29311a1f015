/** From which server something public was read. */
export type Source = {
  /**
   * A mark that stays the same as long as every public reading of this process comes from one server, and never comes
   * back after it was another: a replica that is behind may show what another has seen taken back.
   * Asked while it is read from more than one, it is a mark that nothing else has.
   */
  readonly mark: () => string;
};

/** Follows the servers from which one process reads, in the order in which they answer. */
export function sourcesSeen(): { readonly seen: (server: string) => Source } {
  let last: string | undefined;
  let turn = 0;
  let alone = 0;
  return {
    seen: (server) => {
      if (server !== last) turn += 1;
      last = server;
      const own = turn;
      return { mark: () => (own === turn ? String(own) : `${own}.${++alone}`) };
    },
  };
}
