import { contextBridge, ipcRenderer } from 'electron';
import type { Transport } from '#shared/contract/envelope.ts';

// All that a page gets: one function for plain data on one channel. Who may call what is decided
// by the other side, from the window that the message came out of.
const call: Transport = (request) => ipcRenderer.invoke('rpc', request);
contextBridge.exposeInMainWorld('narikka', { call });
