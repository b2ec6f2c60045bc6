import type { DoorNotice } from './door-notice.ts';
import type { PlanPrint } from './plan-print.ts';
import type { PosterModel } from './week-poster.ts';

/** Something for the wall, ready in words. */
export type Wall =
  | Readonly<{ kind: 'poster'; model: PosterModel }>
  | Readonly<{ kind: 'notice'; model: DoorNotice }>
  | Readonly<{ kind: 'plan'; model: PlanPrint }>;
