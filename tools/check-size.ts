/** npm run check:size: builds, and weighs the parts of the extension against their budgets. */
import {buildExtension} from './build';
import {sizeBudget} from './checks/size-budget';

await buildExtension();
const {failed} = await sizeBudget();
process.exitCode = failed === 0 ? 0 : 1;
