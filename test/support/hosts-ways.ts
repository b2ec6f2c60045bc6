import type { HostWays } from '#electron/rpc/app.ts';

/** A host that has no page to show beside the program. */
export const aHostsWays: HostWays = {
  openBoard: () => null,
  openSmall: () => null,
  openCheckin: () => null,
  closeCheckin: () => undefined,
  openKiosk: () => null,
  closeKiosk: () => undefined,
  opensIn: 'tab',
};
