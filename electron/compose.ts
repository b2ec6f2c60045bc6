import type { AppStatus, Language } from '#shared/contract/app.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { AppState } from './app-state.ts';
import { besideGate } from './beside.ts';
import type { Context } from './core/context.ts';
import { discreetStores } from './core/groups/discreet-stores.ts';
import { createHandlers } from './core/handlers.ts';
import { writeCalendar } from './export/ics/write-calendar.ts';
import { renderWall } from './export/posters/render-poster.ts';
import { renderForm } from './export/render-form.ts';
import { renderPaper } from './export/render-paper.ts';
import { renderReport } from './export/render-report.ts';
import { createGate } from './gate.ts';
import { HallBoard } from './hall-board.ts';
import { readTable } from './import/read-table.ts';
import { readTableApart } from './import/read-table-apart.ts';
import { KioskDesk } from './kiosk-desk.ts';
import { newPace } from './pace.ts';
import type { App, AppSession, HostWays } from './rpc/app.ts';
import { dispatch } from './rpc/dispatch.ts';
import { type CallLog, silentLog } from './rpc/log.ts';
import { SelfCheckin } from './self-checkin.ts';
import type { Sitting } from './sittings.ts';
import { checkRuntime } from './store/check-runtime.ts';
import { codeHasher } from './store/code-hash.ts';
import { lockFolder } from './store/folder-lock.ts';
import { defaultLogN } from './store/key-file.ts';
import { hideFeedbackTimes } from './store/open-feedback.ts';
import { pathsOf, removePractice } from './store/venue-folder.ts';

export type ComposeOptions = Readonly<{
  /** The venue folder; made when missing. */
  folder: string;
  host: AppStatus['host'];
  version: string;
  log?: CallLog;
  /** The instant; tests stand still. */
  clock?: () => Date;
  /** Milliseconds by a clock that nobody can set. */
  uptimeMs?: () => number;
  /** Does something later; returns how to call it off. */
  after?: (ms: number, work: () => void) => () => void;
  /** scrypt cost of new key slots; tests take a cheap one. */
  logN?: number;
}>;

/**
 * Puts the program together over one venue folder and takes the folder for this process. Refuses
 * with `already-open` (saying who has it), `folder-read-only` or `disk-full`.
 */
export async function compose(options: ComposeOptions): Promise<Result<App>> {
  checkRuntime(process.versions);
  const { folder, host, clock = () => new Date(), logN = defaultLogN } = options;
  const since = clock().toLocaleTimeString('fi-FI', { timeZone: 'Europe/Helsinki' });
  const lock = lockFolder(folder, { host, since, pid: process.pid });
  if (!lock.ok) return lock;
  // A practice that was killed has left its invented people behind.
  removePractice(folder);
  const { uptimeMs = () => performance.now(), after = afterMs, log = silentLog } = options;
  const onFault = (cause: unknown): void => log.fault(cause);
  forgetTimes(folder, onFault);
  const state = new AppState({ folder, logN, clock, uptimeMs, after, onFault });
  const handlers = createHandlers({
    ...{ report: renderReport, wall: renderWall, paper: renderPaper, form: renderForm },
    programme: { readTable, writeCalendar },
    imports: { readTable: readTableApart, newPace },
  });
  const board = new HallBoard(state);
  const checkin = new SelfCheckin(state, () => state.sittings.signOutAll());
  const desk = new KioskDesk(state, { after, onFault });
  const open = new Set<AppSession>();
  return ok({
    openSession: (audience, ways) => {
      const caller = {};
      const pass = checkin.pass();
      const version = options.version;
      const doors = { checkin: pass, desk, kiosk: desk.pass() };
      const gate = createGate({ state, caller, host, version, board, ...doors });
      const context = (language: Language): Context | null =>
        contextOf({ state, caller, language, version, board, checkin, desk, ways, beside });
      const parts = { audience, gate, handlers, context, log: options.log ?? silentLog };
      const besideOf = (sitting: Sitting | null): AppSession => {
        const isHers = () => sitting !== null && state.sittings.sittingOf(caller) === sitting;
        const nobody = { state, caller: {}, host, version, board, ...doors };
        const besideParts = {
          ...parts,
          gate: besideGate(gate, createGate(nobody), isHers),
          context: (language: Language) => (isHers() ? context(language) : null),
        };
        return {
          dispatch: (request) => dispatch(besideParts, request),
          end: () => undefined,
          beside: () => besideOf(sitting),
        };
      };
      const beside = () => besideOf(state.sittings.sittingOf(caller));
      const session: AppSession = {
        beside,
        dispatch: (request) => dispatch(parts, request),
        end: () => {
          state.sittings.leave(caller);
          if (audience === 'checkin') pass.end();
          if (audience === 'kiosk') doors.kiosk.end();
          open.delete(session);
        },
      };
      open.add(session);
      return session;
    },
    close: () => {
      try {
        checkin.stop('program-closed');
        desk.stop('program-closed');
        state.close();
      } finally {
        lock.value.release();
      }
    },
  });
}

/** A kiosk that was killed has left the time of its last answer on the file. */
function forgetTimes(folder: string, onFault: (cause: unknown) => void): void {
  try {
    hideFeedbackTimes(pathsOf(folder).feedback);
  } catch (cause) {
    // Whoever opens the file is refused for the same reason, and told.
    onFault(cause);
  }
}

/** Does not keep the process alive. */
function afterMs(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms);
  timer.unref();
  return () => clearTimeout(timer);
}

type ContextParts = Readonly<{
  state: AppState;
  caller: object;
  language: Language;
  version: string;
  board: HallBoard;
  checkin: SelfCheckin;
  desk: KioskDesk;
  ways: HostWays | undefined;
  beside: () => AppSession;
}>;

/** The signed-in caller's context; the role is read anew, so that a change holds at once. */
function contextOf(parts: ContextParts): Context | null {
  const { state, caller, language, version, board, checkin, desk, ways, beside } = parts;
  const sitting = state.sittings.sittingOf(caller);
  const unlocked = state.unlocked;
  if (!sitting || !unlocked) return null;
  const { staffId, seen } = sitting;
  const staff = unlocked.stores.staff.get(staffId);
  if (!staff || staff.archived) return null;
  const { stores, vault, practice, newId } = unlocked;
  const now = state.now();
  const audit: Context['audit'] = (action, subjectId, detail) =>
    stores.audit.add({
      id: newId(),
      at: `${now.date} ${now.minute}`,
      staffId,
      action,
      subjectId,
      detail: detail ?? null,
    });
  const me = { staffId, name: staff.name, role: staff.role };
  return {
    stores: discreetStores(stores, { me, language }),
    vault,
    codes: codeHasher(state.logN),
    me,
    now,
    nowMs: state.nowMs(),
    laterDay: () => state.laterDay(),
    language,
    version,
    practice,
    newId,
    audit,
    auditOnce: (action, subjectId) => {
      const key = `${staffId} ${action} ${subjectId}`;
      if (seen.has(key)) return;
      seen.add(key);
      audit(action, subjectId);
    },
    signOut: () => state.sittings.signOut(caller),
    quickLock: () => state.sittings.stepAside(caller),
    signOutEverywhere: (of) => state.sittings.signOutEverywhere(of),
    wipe: () => state.wipeTraces(),
    openSmall: (place) => ways?.openSmall(beside(), place) ?? null,
    board: {
      show: (choice) => board.show(choice),
      openPage: () => ways?.openBoard() ?? null,
    },
    checkin: checkinOf(checkin, ways),
    feedback: () => state.feedback(),
    settleFeedback: () => state.settleFeedback(),
    kiosk: kioskOf({ desk, checkin, ways }),
  };
}

/** Self check-in as the staff's use cases have it, over the pages of this host. */
function checkinOf(checkin: SelfCheckin, ways: HostWays | undefined): Context['checkin'] {
  return {
    running: () => {
      const running = checkin.running();
      return running && { ...running, arrived: running.memory.arrived };
    },
    start: (choice) => {
      checkin.start(choice, () => ways?.closeCheckin());
      return ways?.openCheckin() ?? null;
    },
    stop: (staffId) => checkin.stop('staff', staffId),
    opensIn: ways?.opensIn ?? 'tab',
  };
}

type KioskParts = Readonly<{ desk: KioskDesk; checkin: SelfCheckin; ways: HostWays | undefined }>;

/** The kiosk as the staff's use cases have it. */
function kioskOf({ desk, checkin, ways }: KioskParts): Context['kiosk'] {
  return {
    start: (choice) => {
      checkin.stop('staff', choice.staffId);
      const started = desk.start(choice, () => ways?.closeKiosk());
      return started.ok ? ok({ address: ways?.openKiosk() ?? null }) : started;
    },
    opensIn: ways?.opensIn ?? 'tab',
  };
}
