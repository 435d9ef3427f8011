export interface AfterPause {
  /** Starts the pause, or starts it anew. */
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Runs a function once `start` has not been called for some milliseconds. */
export function afterPause(milliseconds: number, run: () => void): AfterPause {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  return {
    cancel,
    start() {
      cancel();
      timer = setTimeout(run, milliseconds);
    },
  };
}
