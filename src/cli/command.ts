// What the bundle offers (tools/bundle-command.mjs): the command line, and what a worker does for it, loaded only by one.
import type { Order } from '../batch/make/tasks.js';

export { main } from './main.js';

/** See batch/make/worker-task.ts. */
export const runOrder = async (order: Order): Promise<unknown> =>
  (await import('../batch/make/worker-task.js')).runOrder(order);
