// The real worker, which leaves a mark for each order, so that a test can tell that workers were at work.
import { appendFileSync } from 'node:fs';
import work from '../../../dist/cli/worker.js';

export default (order) => {
  appendFileSync(process.env.COUNTED_ORDERS, order.task.kind[0]);
  return work(order);
};
