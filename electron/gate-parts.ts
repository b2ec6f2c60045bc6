import type { AppStatus } from '#shared/contract/app.ts';
import { err } from '#shared/kernel/result.ts';
import type { AppState } from './app-state.ts';
import type { HallBoard } from './hall-board.ts';
import type { KioskDesk, KioskPass } from './kiosk-desk.ts';
import type { CheckinPass } from './self-checkin.ts';

/** What the ways in work with, for one caller. */
export type GateParts = Readonly<{
  state: AppState;
  /** The window or page that knocks. */
  caller: object;
  host: AppStatus['host'];
  version: string;
  board: HallBoard;
  checkin: CheckinPass;
  desk: KioskDesk;
  kiosk: KioskPass;
}>;

/** The refusal where another window of this program has a venue open already, or a kiosk. */
export const inUse = ({ desk }: GateParts) => err(desk.isOpen ? 'kiosk-open' : 'open-in-window');
