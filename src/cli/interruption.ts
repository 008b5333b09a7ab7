// Ctrl-C: the first one ends the run after the list in hand, so that nothing half-written stays behind; the second one
// ends the process at once.

/** A signal that is aborted by Ctrl-C. `dispose` gives the process its own answer back. */
interface Interruption {
  readonly signal: AbortSignal;
  readonly dispose: () => void;
}

export function watchInterruption(onInterrupt: () => void): Interruption {
  const controller = new AbortController();
  const interrupt = () => {
    controller.abort();
    onInterrupt();
  };
  process.once('SIGINT', interrupt);
  return { signal: controller.signal, dispose: () => process.off('SIGINT', interrupt) };
}
