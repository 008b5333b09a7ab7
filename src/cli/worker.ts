// What a worker starts from: the bundled command line, which holds all that the main thread has, with its compiled code beside it
// (load-command.ts), instead of a hundred files.
import type { Order } from '../batch/make/tasks.js';
import { loadCommand } from './load-command.js';

const { runOrder } = loadCommand();

export default (order: Order): Promise<unknown> => runOrder(order);
