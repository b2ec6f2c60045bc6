import { EventEmitter } from 'node:events';

/**
 * Stands in for Electron's module in tests of `electron/hosts/desktop`: it records what it was
 * told and lets a test fire events. It shows that we ask Electron for the right things, never
 * that Electron does them.
 */

type Listener = (...args: unknown[]) => unknown;

/** What the code under test told this module; made anew by `resetFakeElectron`. */
export const told = {
  order: [] as string[],
  windows: [] as BrowserWindow[],
  handlers: new Map<string, Listener>(),
  switches: new Map<string, string>(),
  schemes: [] as unknown[],
  errorBoxes: [] as string[],
  exposed: new Map<string, unknown>(),
  invoked: [] as unknown[][],
  menus: [] as unknown[],
  shortcuts: new Set<string>(),
  blockers: [] as string[],
  hasLock: true,
  exitCode: undefined as number | undefined,
  quits: 0,
};

/** Before each test, together with `vi.resetModules()` where `main.ts` is imported. */
export function resetFakeElectron(): void {
  for (const list of [told.order, told.windows, told.schemes, told.errorBoxes]) list.length = 0;
  for (const list of [told.invoked, told.menus, told.blockers]) list.length = 0;
  told.shortcuts.clear();
  for (const map of [told.handlers, told.switches, told.exposed]) map.clear();
  Object.assign(told, { hasLock: true, exitCode: undefined, quits: 0 });
  Object.assign(app, { isPackaged: true });
  for (const emitter of [app, powerMonitor]) emitter.removeAllListeners();
  sessions.clear();
}

class FakeApp extends EventEmitter {
  isPackaged = true;
  commandLine = {
    appendSwitch: (name: string, value: string) => told.switches.set(name, value),
  };
  enableSandbox(): void {
    told.order.push('enableSandbox');
  }
  setAppUserModelId(): void {}
  requestSingleInstanceLock(): boolean {
    told.order.push('lock');
    return told.hasLock;
  }
  async whenReady(): Promise<void> {
    told.order.push('whenReady');
  }
  getPath(name: string): string {
    return `/fake/${name}`;
  }
  getVersion(): string {
    return '0.0.0-test';
  }
  getPreferredSystemLanguages(): string[] {
    return ['en-GB'];
  }
  quit(): void {
    told.quits += 1;
  }
  exit(code: number): void {
    told.exitCode = code;
  }
}
export const app = new FakeApp();
export const powerMonitor = new EventEmitter();

export class WebContents extends EventEmitter {
  readonly id: number;
  readonly mainFrame: { url: string };
  windowOpenHandler: Listener | undefined;
  reloads = 0;
  constructor(id: number, url = 'app://narikka/staff.html') {
    super();
    this.id = id;
    this.mainFrame = { url };
  }
  setWindowOpenHandler(handler: Listener): void {
    this.windowOpenHandler = handler;
  }
  setWebRTCIPHandlingPolicy(): void {}
  getURL(): string {
    return this.mainFrame.url;
  }
  reload(): void {
    this.reloads += 1;
  }
}

export class BrowserWindow extends EventEmitter {
  readonly options: Readonly<Record<string, unknown>>;
  readonly webContents: WebContents;
  readonly loaded: string[] = [];
  focused = 0;
  menuRemoved = false;
  constructor(options: Readonly<Record<string, unknown>>) {
    super();
    this.options = options;
    this.webContents = new WebContents(told.windows.length + 7);
    told.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    this.webContents.mainFrame.url = url;
  }
  isDestroyed(): boolean {
    return false;
  }
  removeMenu(): void {
    this.menuRemoved = true;
  }
  close(): void {
    let stays = false;
    this.emit('close', { preventDefault: () => (stays = true) });
    if (!stays) this.emit('closed');
  }
  hidden = 0;
  hide(): void {
    this.hidden += 1;
  }
  isMinimized(): boolean {
    return true;
  }
  restore(): void {}
  show(): void {}
  focus(): void {
    this.focused += 1;
  }
}

/** A session that keeps the handlers it was given, for a test to ask. */
export class FakeSession {
  readonly set = new Map<string, Listener>();
  readonly webRequest = {
    onBeforeRequest: (handler: Listener) => this.set.set('onBeforeRequest', handler),
  };
  readonly protocol = {
    handle: (scheme: string, handler: Listener) => this.set.set(`protocol ${scheme}`, handler),
  };
  setPermissionRequestHandler(handler: Listener): void {
    this.set.set('setPermissionRequestHandler', handler);
  }
  setPermissionCheckHandler(handler: Listener): void {
    this.set.set('setPermissionCheckHandler', handler);
  }
  setDevicePermissionHandler(handler: Listener): void {
    this.set.set('setDevicePermissionHandler', handler);
  }
  setDisplayMediaRequestHandler(handler: Listener): void {
    this.set.set('setDisplayMediaRequestHandler', handler);
  }
}

const sessions = new Map<string, FakeSession>();
export const session = {
  fromPartition(name: string): FakeSession {
    const known = sessions.get(name) ?? new FakeSession();
    sessions.set(name, known);
    return known;
  },
  get defaultSession(): FakeSession {
    return session.fromPartition('');
  },
};

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => {
    told.order.push('registerSchemes');
    told.schemes.push(...schemes);
  },
};
export const dialog = {
  showErrorBox: (_title: string, text: string) => told.errorBoxes.push(text),
  showMessageBox: async () => ({ response: 0 }),
};
export const ipcMain = {
  handle: (channel: string, handler: Listener) => told.handlers.set(channel, handler),
};
export const ipcRenderer = {
  invoke: async (...args: unknown[]) => told.invoked.push(args),
};
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => told.exposed.set(name, value),
};
export const globalShortcut = {
  register: (keys: string) => told.shortcuts.add(keys),
  unregister: (keys: string) => told.shortcuts.delete(keys),
};
export const powerSaveBlocker = {
  start: (kind: string) => told.blockers.push(kind),
  stop: (id: number) => told.blockers.splice(id - 1, 1),
};
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => told.menus.push(menu),
};
